using System.Runtime.InteropServices;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>
/// The commonest names among many, exactly: every distinct name costs a hash and a count, only the leaders keep their text.
/// A name can enter the leaders only when it is counted, so comparing at that moment is enough.
/// </summary>
internal sealed class TopNames(int shown, CardMemory memory)
{
    private const int CellsPerName = 4;

    private readonly Dictionary<ulong, long> counts = [];
    private readonly List<Leader> leaders = new(shown + 1);

    /// <summary>Distinct names told apart.</summary>
    public int Distinct => counts.Count;

    public void Add(ReadOnlySpan<char> name)
    {
        var hash = TextHash.Of(name);
        if (!counts.ContainsKey(hash) && !memory.TryTake(CellsPerName))
        {
            return;
        }

        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _);
        Promote(hash, name, ++count);
    }

    public IReadOnlyList<NameCount> ToFigures() => [.. leaders.Select(l => new NameCount(l.Name, l.Count))];

    public void Release() => memory.Return((long)counts.Count * CellsPerName);

    private void Promote(ulong hash, ReadOnlySpan<char> name, long count)
    {
        var place = Find(hash);
        var text = place >= 0 ? leaders[place].Name : null;
        if (place >= 0)
        {
            leaders.RemoveAt(place);
        }
        else if (leaders.Count == shown && !Precedes(count, name, leaders[^1]))
        {
            return;
        }

        text ??= Excerpt.Of(name);
        place = place < 0 ? leaders.Count : place;
        while (place > 0 && Precedes(count, text, leaders[place - 1]))
        {
            place--;
        }

        leaders.Insert(place, new Leader(hash, text, count));
        if (leaders.Count > shown)
        {
            leaders.RemoveAt(shown);
        }
    }

    // A loop, since a lambda would allocate at each of millions of calls.
    private int Find(ulong hash)
    {
        for (var i = 0; i < leaders.Count; i++)
        {
            if (leaders[i].Hash == hash)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Precedes(long count, ReadOnlySpan<char> name, Leader other) =>
        count != other.Count ? count > other.Count : name.SequenceCompareTo(other.Name) < 0;

    private readonly record struct Leader(ulong Hash, string Name, long Count);
}
