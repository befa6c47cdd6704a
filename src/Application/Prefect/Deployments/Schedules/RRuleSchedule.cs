using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

/// <summary>
/// Recurrence rules of RFC 5545 in a time zone, with or without a start (<c>DTSTART:...</c> on a line of its own). As in the original they run on the wall
/// clock: an hour that the clock repeats counts once.
/// </summary>
internal sealed class RRuleSchedule(RecurrenceSet set, TimeZoneInfo zone) : DeploymentSchedule
{
    private const int MaxLength = 6500;

    public override IEnumerable<DateTimeOffset> From(DateTimeOffset start)
    {
        DateTimeOffset? last = null;

        // A time that the clock leaves out comes later, so the search begins early.
        foreach (var time in set.From(Local(Later(start, -TimeSpan.FromHours(1)), zone)).Select(local => Instant(local, zone)))
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
            return new RRuleSchedule(RecurrenceSet.Parse(text), zone);
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or NotSupportedException or InvalidOperationException or OverflowException)
        {
            schedule.Get("rrule")?.Refuse(new BodyError("value_error", $"Invalid RRule string \"{text}\": {failure.Message}"));
            return null;
        }
    }
}
