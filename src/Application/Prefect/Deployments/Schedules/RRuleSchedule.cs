using FlowProv.Application.Prefect.Bodies;
using Ical.Net.DataTypes;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

/// <summary>
/// A recurrence rule of RFC 5545 in a time zone, with or without a start (<c>DTSTART:...</c> on a line of its own). As in the original it runs on the wall
/// clock: an hour that the clock repeats counts once.
/// </summary>
internal sealed class RRuleSchedule(RecurrenceRule rule, DateTime origin, TimeZoneInfo zone) : DeploymentSchedule
{
    private const int MaxLength = 6500;

    // The original's default.
    private static readonly DateTime DefaultOrigin = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public override IEnumerable<DateTimeOffset> From(DateTimeOffset start)
    {
        DateTimeOffset? last = null;

        // A time that the clock leaves out comes later, so the search begins early.
        foreach (var time in RecurrenceWalk.From(rule, origin, Local(Later(start, -TimeSpan.FromHours(1)), zone)).Select(local => Instant(local, zone)))
        {
            if (last is null ? time >= start : time > last)
            {
                last = time;
                yield return time;
            }
        }
    }

    public static RRuleSchedule? Read(BodyObject schedule, TimeZoneInfo zone)
    {
        var text = schedule.Text("rrule", required: true, maxLength: MaxLength);
        schedule.RefuseUnknown();
        if (text is null)
        {
            return null;
        }

        try
        {
            return Parse(text, zone);
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or NotSupportedException or InvalidOperationException or OverflowException)
        {
            schedule.Get("rrule")?.Refuse(new BodyError("value_error", $"Invalid RRule string \"{text}\": {failure.Message}"));
            return null;
        }
    }

    private static RRuleSchedule Parse(string text, TimeZoneInfo zone)
    {
        CalDateTime? origin = null;
        RecurrenceRule? rule = null;
        foreach (var line in text.Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("DTSTART", StringComparison.OrdinalIgnoreCase))
            {
                origin = new CalDateTime(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            }
            else
            {
                rule = RuleOf(line.Replace("RRULE:", "", StringComparison.OrdinalIgnoreCase));
            }
        }

        if (rule is null)
        {
            throw new FormatException("it has no rule");
        }

        var own = origin?.IsUtc == true ? TimeZoneInfo.Utc : zone;
        rule.Until = rule.Until is { } until
            ? new CalDateTime(until.IsUtc ? TimeZoneInfo.ConvertTimeFromUtc(until.Value, own) : until.Value, CalDateTime.UtcTzId)
            : null;
        return new RRuleSchedule(rule, origin?.Value ?? DefaultOrigin, own);
    }

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
        return rule;
    }
}
