using Ical.Net.DataTypes;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

/// <summary>
/// What the lines of a text of RFC 5545 say together: the times of all its rules (<c>RRULE</c>) and those that it names (<c>RDATE</c>), without those that it
/// takes away (<c>EXDATE</c>). A line without a name is a rule. All are times on the wall clock, whatever zone stands with them.
/// </summary>
internal sealed class RecurrenceSet
{
    private const int MaxRules = 10;

    // The original's default.
    private DateTime origin = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly List<RecurrenceRule> rules = [];
    private readonly SortedSet<DateTime> named = [];
    private readonly HashSet<DateTime> takenAway = [];

    /// <summary>Reads a text; throws <see cref="FormatException"/> or what the library throws for one that cannot be followed.</summary>
    public static RecurrenceSet Parse(string text)
    {
        var set = new RecurrenceSet();
        foreach (var line in text.Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            set.Add(line);
        }

        return set switch
        {
            { rules.Count: 0, named.Count: 0 } => throw new FormatException("it has no rule"),
            { rules.Count: > MaxRules } => throw new FormatException($"it has more than {MaxRules} rules"),
            _ => set,
        };
    }

    /// <summary>The times from one on, in their order; one that several rules have comes several times.</summary>
    public IEnumerable<DateTime> From(DateTime from)
    {
        var next = new PriorityQueue<IEnumerator<DateTime>, DateTime>();
        foreach (var times in rules.Select(rule => RecurrenceWalk.From(rule, origin, from)).Append(named.Where(time => time >= from)))
        {
            Enqueue(times.GetEnumerator());
        }

        while (next.TryDequeue(out var times, out var time))
        {
            if (!takenAway.Contains(time))
            {
                yield return time;
            }

            Enqueue(times);
        }

        void Enqueue(IEnumerator<DateTime> times)
        {
            if (times.MoveNext())
            {
                next.Enqueue(times, times.Current);
            }
        }
    }

    private void Add(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (name, value) = (colon < 0 ? "RRULE" : line[..colon].Split(';')[0].ToUpperInvariant(), line[(colon + 1)..]);
        switch (name)
        {
            case "DTSTART":
                origin = TimeOf(value);
                break;
            case "RRULE":
                rules.Add(RuleOf(value));
                break;
            case "RDATE":
                named.UnionWith(value.Split(',').Select(TimeOf));
                break;
            case "EXDATE":
                takenAway.UnionWith(value.Split(',').Select(TimeOf));
                break;
            default:
                throw new FormatException($"{name} is not supported");
        }
    }

    private static DateTime TimeOf(string text) => text.Length > 0 ? new CalDateTime(text).Value : throw new FormatException("a time is empty");

    /// <summary>Reads a rule; what the library passes over is an error here.</summary>
    private static RecurrenceRule RuleOf(string text)
    {
        var rule = new RecurrenceRule(text);
        if (!text.Contains("FREQ=", StringComparison.OrdinalIgnoreCase) || !Enum.IsDefined(rule.Frequency))
        {
            throw new FormatException("it has no known FREQ");
        }

        if (rule.Until is null && text.Contains("UNTIL=", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException("UNTIL is not a time");
        }

        RecurrenceWalk.Check(rule);
        rule.Until = rule.Until is { } until ? new CalDateTime(until.Value, CalDateTime.UtcTzId) : null;
        return rule;
    }
}
