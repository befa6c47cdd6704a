using Cronos;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

/// <summary>
/// A cron expression in a time zone. Where both day of month and day of week are given, either is enough, as in cron; with <c>day_or</c> false both must
/// match. Cronos knows the second meaning only, so the first is two expressions.
/// </summary>
internal sealed class CronSchedule(IReadOnlyList<CronExpression> expressions, TimeZoneInfo zone) : DeploymentSchedule
{
    public override IEnumerable<DateTimeOffset> From(DateTimeOffset start)
    {
        for (var time = Next(start, inclusive: true); time is not null; time = Next(time.Value, inclusive: false))
        {
            yield return time.Value.ToUniversalTime();
        }
    }

    public static CronSchedule? Read(BodyObject schedule, TimeZoneInfo zone)
    {
        var text = schedule.Text("cron", required: true);
        var isEither = schedule.Boolean("day_or") ?? true;
        schedule.RefuseUnknown();
        if (text is null)
        {
            return null;
        }

        try
        {
            return new CronSchedule([.. Spell(text, isEither).Select(expression => CronExpression.Parse(expression))], zone);
        }
        catch (Exception failure) when (failure is CronFormatException or MissingSeedException)
        {
            schedule.Get("cron")?.Refuse(new BodyError("value_error", $"Invalid cron string: \"{text}\""));
            return null;
        }
    }

    private static IEnumerable<string> Spell(string text, bool isEither)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return isEither && fields is [var minute, var hour, not "*" and not "?", var month, not "*" and not "?"]
            ? [$"{minute} {hour} {fields[2]} {month} *", $"{minute} {hour} * {month} {fields[4]}"]
            : [text];
    }

    private DateTimeOffset? Next(DateTimeOffset from, bool inclusive)
    {
        try
        {
            return expressions.Select(expression => expression.GetNextOccurrence(from, zone, inclusive)).Min();
        }
        catch (ArgumentOutOfRangeException)
        {
            // The calendar ends with the year 9999.
            return null;
        }
    }
}
