using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

/// <summary>
/// The times of a recurrence rule on the wall clock. The work does not grow with the distance of the origin: a rule without COUNT is followed from a step
/// that is near, a rule that hardly ever matches only so far.
/// </summary>
internal static class RecurrenceWalk
{
    private const int MaxCount = 100_000;
    private const int MaxSet = 100_000;
    private const int MaxSteps = 1_000_000;
    private const int MaxIdleSteps = 100_000;

    // To choose by position, the whole set of each step is made.
    private const int MaxIdleSets = 1_000;

    /// <summary>Throws <see cref="FormatException"/> for a rule that cannot be followed in bounded work.</summary>
    public static void Check(RecurrenceRule rule)
    {
        List<int>[] parts = [rule.BySecond, rule.ByMinute, rule.ByHour, rule.ByMonthDay, rule.ByYearDay, rule.ByWeekNo, rule.ByMonth, rule.BySetPosition];
        var reason = parts.Any(part => part.Distinct().Count() < part.Count) || rule.ByDay.Distinct().Count() < rule.ByDay.Count ? "a value is given twice"
            : SetSize(rule) > MaxSet ? $"it has more than {MaxSet} times in one step"
            : rule.Count > MaxCount ? $"COUNT is at most {MaxCount}"
            : rule is { Count: not null, Frequency: < FrequencyType.Hourly } && (parts.Any(part => part.Count > 0) || rule.ByDay.Count > 0)
                ? "COUNT of minutes or seconds goes with no other part"
            : null;
        if (reason is not null)
        {
            throw new FormatException(reason);
        }
    }

    /// <summary>The times of a rule from one on, in their order; they end where too much work brings no more.</summary>
    public static IEnumerable<DateTime> From(RecurrenceRule rule, DateTime origin, DateTime from)
    {
        using var times = Walk(rule, origin, from).GetEnumerator();
        while (MoveNext(times))
        {
            yield return times.Current;
        }
    }

    private static IEnumerable<DateTime> Walk(RecurrenceRule rule, DateTime origin, DateTime from)
    {
        var steps = Step(rule) is { } step && from > origin ? (from - origin).Ticks / step : 0;
        if (rule.Count is not null && steps > MaxSteps)
        {
            yield break;
        }

        // The step before the last: the origin itself may be a time that does not match.
        var near = rule.Count is null && steps > 1 ? origin.AddTicks((long)((steps - 1) * Step(rule)!.Value)) : origin;
        var recurring = new CalendarEvent { Start = Wall(near), RecurrenceRule = rule };
        var limit = new EvaluationOptions { MaxUnmatchedIncrementsLimit = rule.BySetPosition.Count > 0 && SetSize(rule) > 1 ? MaxIdleSets : MaxIdleSteps };
        foreach (var occurrence in recurring.GetOccurrences(Wall(from), limit))
        {
            yield return occurrence.Period.StartTime.Value;
        }
    }

    private static bool MoveNext(IEnumerator<DateTime> times)
    {
        try
        {
            return times.MoveNext();
        }
        catch (EvaluationException)
        {
            return false;
        }
    }

    /// <summary>The length of a step in ticks; null for months and years, which are few.</summary>
    private static Int128? Step(RecurrenceRule rule) => rule.Frequency switch
    {
        FrequencyType.Secondly => rule.Interval * (Int128)TimeSpan.TicksPerSecond,
        FrequencyType.Minutely => rule.Interval * (Int128)TimeSpan.TicksPerMinute,
        FrequencyType.Hourly => rule.Interval * (Int128)TimeSpan.TicksPerHour,
        FrequencyType.Daily => rule.Interval * (Int128)TimeSpan.TicksPerDay,
        FrequencyType.Weekly => rule.Interval * (Int128)TimeSpan.TicksPerDay * 7,
        _ => null,
    };

    private static long SetSize(RecurrenceRule rule)
    {
        var days = rule.Frequency switch { FrequencyType.Weekly => 7L, FrequencyType.Monthly => 31, FrequencyType.Yearly => 366, _ => 1 };
        return days * Times(rule.ByHour, FrequencyType.Hourly) * Times(rule.ByMinute, FrequencyType.Minutely) * Times(rule.BySecond, FrequencyType.Secondly);

        int Times(List<int> part, FrequencyType own) => rule.Frequency > own ? Math.Max(1, part.Count) : 1;
    }

    private static CalDateTime Wall(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), CalDateTime.UtcTzId);
}
