using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>Counts tasks by status; free texts beyond a bound count together.</summary>
public sealed class StatusTally
{
    private const string Other = "other";
    private const int MaxKept = 1000;

    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);
    private long others;

    public void Add(string status, long tasks)
    {
        if (counts.TryGetValue(status, out var count) || counts.Count < MaxKept)
        {
            counts[status] = count + tasks;
        }
        else
        {
            others += tasks;
        }
    }

    public IReadOnlyList<NameCount> ToFigures()
    {
        var sorted = counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new NameCount(Excerpt.Of(c.Key), c.Value)).ToList();
        var rest = sorted.Skip(CardLimits.Names).Sum(c => c.Count) + others;
        return rest == 0 ? sorted : [.. sorted.Take(CardLimits.Names), new NameCount(Other, rest)];
    }
}
