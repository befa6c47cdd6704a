using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

/// <summary>
/// Every so long, counted from an anchor. Intervals of whole days keep the anchor's time of day in their zone, whatever daylight saving does.
/// </summary>
internal sealed class IntervalSchedule(TimeSpan interval, DateTimeOffset anchor, TimeZoneInfo zone) : DeploymentSchedule
{
    /// <summary>What is counted from where no anchor is given: one for all, so that a deployment that is applied anew keeps its times.</summary>
    public static readonly DateTimeOffset DefaultAnchor = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override IEnumerable<DateTimeOffset> From(DateTimeOffset start)
    {
        var isDaily = interval.Ticks % TimeSpan.TicksPerDay == 0;
        var origin = isDaily ? Local(anchor, zone) : anchor.UtcDateTime;
        var from = isDaily ? Local(start, zone) : start.UtcDateTime;
        var steps = (from - origin).Ticks / interval.Ticks;

        // A day may be longer or shorter than the clock says, so the search begins a step early.
        for (var step = steps - 2; ; step++)
        {
            if (origin.Ticks + (decimal)(step * (Int128)interval.Ticks) is < 0 or > 3_155_378_975_999_999_999m)
            {
                yield break;
            }

            var at = origin.AddTicks(step * interval.Ticks);
            var time = isDaily ? Instant(at, zone) : new DateTimeOffset(at, TimeSpan.Zero);
            if (time >= start)
            {
                yield return time;
            }
        }
    }

    public static IntervalSchedule? Read(BodyObject schedule, TimeZoneInfo zone)
    {
        var interval = schedule.Get("interval", required: true)?.Duration();
        var anchor = schedule.Instant("anchor_date", nullable: true);
        schedule.RefuseUnknown();
        if (interval is not { } known)
        {
            return null;
        }

        if (known <= TimeSpan.Zero)
        {
            schedule.Get("interval")?.Refuse(new BodyError("value_error", "The interval must be positive"));
            return null;
        }

        return new IntervalSchedule(known, anchor ?? DefaultAnchor, zone);
    }
}
