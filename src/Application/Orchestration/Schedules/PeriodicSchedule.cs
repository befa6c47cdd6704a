using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;

namespace FlowProv.Application.Orchestration.Schedules;

/// <summary>When a definition starts runs by itself: every so many seconds, or by a crontab.</summary>
/// <param name="Interval">The time between two runs; null with a crontab.</param>
/// <param name="Crontab">The crontab; null with an interval.</param>
/// <param name="Payload">The payload of these runs as JSON text.</param>
public sealed record PeriodicSchedule(TimeSpan? Interval, Crontab? Crontab, string Payload = PeriodicSchedule.NoPayload)
{
    /// <summary>The engine looks once a second what is due.</summary>
    public const double MinSeconds = 1;

    public const double MaxSeconds = 10 * 366 * 86400.0;

    private const string NoPayload = "{}";

    /// <summary>The first time after another. The first run of an interval comes one interval after the schedule starts.</summary>
    public DateTimeOffset? Next(DateTimeOffset after) => Crontab is { } crontab ? crontab.Next(after) : after + Interval!.Value;

    /// <summary>
    /// When the schedule is due again after it fired for a due time: missed times have run once by that, so none before now is made up for.
    /// An interval keeps its phase.
    /// </summary>
    public DateTimeOffset? NextDue(DateTimeOffset due, DateTimeOffset now)
    {
        var from = due > now ? due : now;
        if (Crontab is { } crontab)
        {
            return crontab.Next(from);
        }

        var interval = Interval!.Value.Ticks;
        return due.AddTicks(interval * (((from - due).Ticks / interval) + 1));
    }

    /// <summary>Reads the value of <c>periodic</c>.</summary>
    internal static PeriodicSchedule? Read(Place place)
    {
        if (!place.IsObjectOf("interval", "crontab", "schedule", "payload"))
        {
            return null;
        }

        if (new[] { place.Member("interval"), place.Member("crontab"), place.Member("schedule") }.Count(member => member is not null) != 1)
        {
            place.Fail("must have exactly one of interval, crontab, schedule");
            return null;
        }

        var payload = ReadPayload(place);
        var schedule = place.Member("interval") is { } interval ? Every(interval)
            : place.Member("crontab") is { } crontab ? By(crontab, isOldForm: false)
            : place.Member("schedule") is { Value.ValueKind: JsonValueKind.Number } seconds ? Every(seconds)
            : By(place.Member("schedule")!.Value, isOldForm: true);
        return schedule is null ? null : schedule with { Payload = payload };
    }

    /// <summary>Fails what the parser still reads: intervals of less than a second, which were accepted once and fire every second.</summary>
    internal static void RefuseShort(Place periodic)
    {
        foreach (var interval in new[] { periodic.Member("interval"), periodic.Member("schedule") })
        {
            if (interval is { } place && IsShort(place))
            {
                place.Number(MinSeconds, MaxSeconds);
            }
        }
    }

    private static string ReadPayload(Place place)
    {
        if (place.Member("payload") is not { } payload)
        {
            return NoPayload;
        }

        if (!payload.IsObject)
        {
            payload.Fail("must be an object");
        }

        return payload.Value.GetRawText();
    }

    private static PeriodicSchedule? Every(Place place) => IsShort(place) ? new PeriodicSchedule(TimeSpan.FromSeconds(MinSeconds), null)
        : place.Seconds(MinSeconds, MaxSeconds) is { } interval ? new PeriodicSchedule(interval, null)
        : null;

    private static bool IsShort(Place place) =>
        place.Value.ValueKind == JsonValueKind.Number && place.Value.TryGetDouble(out var seconds) && seconds is > 0 and < MinSeconds;

    private static PeriodicSchedule? By(Place place, bool isOldForm)
    {
        if (place.Value.ValueKind != JsonValueKind.String)
        {
            place.Fail(isOldForm ? "must be a number of seconds or a crontab" : "must be a text of five fields");
            return null;
        }

        try
        {
            return new PeriodicSchedule(null, Crontab.Parse(place.Value.GetString()!, isOldForm));
        }
        catch (FormatException e)
        {
            place.Fail(e.Message);
            return null;
        }
    }
}
