using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

// Contract: contracts/prefect.md 1.6.
/// <summary>When a deployment's runs shall start: by interval, cron or rrule.</summary>
internal abstract class DeploymentSchedule
{
    /// <summary>The time zone of a schedule that names none.</summary>
    public const string DefaultZone = "UTC";

    private static readonly TimeSpan MinTime = TimeSpan.FromHours(1);
    private static readonly TimeSpan MaxTime = TimeSpan.FromDays(100);
    private const int MinRuns = 3;
    private const int MaxRuns = 100;

    /// <summary>The times from one on, in their order; may go on for ever.</summary>
    public abstract IEnumerable<DateTimeOffset> From(DateTimeOffset start);

    /// <summary>
    /// The times that runs are made for ahead: at least three and one hour's worth, at most a hundred and a hundred days.
    /// </summary>
    public IReadOnlyList<DateTimeOffset> Ahead(DateTimeOffset now, TimeSpan? minTime = null, int? minRuns = null, TimeSpan? maxTime = null, int? maxRuns = null)
    {
        var (soon, end) = (Later(now, minTime ?? MinTime), Later(now, maxTime ?? MaxTime));
        var times = new List<DateTimeOffset>();
        foreach (var time in From(now))
        {
            if (time > end || times.Count >= (maxRuns ?? MaxRuns))
            {
                break;
            }

            times.Add(time);
            if (times.Count >= (minRuns ?? MinRuns) && time >= soon)
            {
                break;
            }
        }

        return times;
    }

    /// <summary>Reads a schedule; null where something is wrong with it, which is noted.</summary>
    public static DeploymentSchedule? Read(BodyObject schedule)
    {
        var zone = ZoneOf(schedule);
        return schedule switch
        {
            _ when schedule.Has("cron") => CronSchedule.Read(schedule, zone),
            _ when schedule.Has("rrule") => RRuleSchedule.Read(schedule, zone),
            _ => IntervalSchedule.Read(schedule, zone),
        };
    }

    protected static DateTime Local(DateTimeOffset time, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(time, zone).DateTime;

    protected static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        // A time that the clock leaves out comes as late as the clock was put forward.
        var real = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return Later(new DateTimeOffset(real.Ticks, TimeSpan.Zero), -zone.GetUtcOffset(real));
    }

    /// <summary>A time so much later, or the first or last there is.</summary>
    protected static DateTimeOffset Later(DateTimeOffset time, TimeSpan span) =>
        new((long)Int128.Clamp((Int128)time.UtcTicks + span.Ticks, 0, DateTime.MaxValue.Ticks), TimeSpan.Zero);

    private static TimeZoneInfo ZoneOf(BodyObject schedule)
    {
        var name = schedule.Text("timezone", nullable: true);
        if (name is null)
        {
            return TimeZoneInfo.Utc;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        schedule.Get("timezone")?.Refuse(new BodyError("value_error", $"Invalid timezone: \"{name}\""));
        return TimeZoneInfo.Utc;
    }
}
