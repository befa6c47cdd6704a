using System.Globalization;
using Cronos;

namespace FlowProv.Application.Orchestration.Schedules;

/// <summary>
/// A crontab with Celery's meaning, in UTC (contracts/director-and-flows.md 2.1): day of month and day of week must both match, weekdays are
/// 0 to 6 or names. Celery's fields are spelt out as lists, so that Cronos, which finds the dates, has nothing left to interpret.
/// </summary>
public sealed record Crontab
{
    private readonly CronExpression expression;

    private Crontab(string text, CronExpression expression) => (Text, this.expression) = (text, expression);

    /// <summary>The five fields as <c>m h dom mon dow</c>.</summary>
    public string Text { get; }

    /// <summary>Reads five fields; throws <see cref="FormatException"/>. The old form has the day of the week before that of the month.</summary>
    public static Crontab Parse(string text, bool isOldForm = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 5)
        {
            throw new FormatException("a crontab has five fields");
        }

        if (isOldForm)
        {
            fields = [fields[0], fields[1], fields[3], fields[4], fields[2]];
        }

        var expression = CronExpression.Parse(string.Join(' ',
            Spell(fields[0], 0, 59), Spell(fields[1], 0, 23), Spell(fields[2], 1, 31), Spell(fields[3], 1, 12), Spell(fields[4], 0, 6, hasDayNames: true)));
        return expression.GetNextOccurrence(DateTime.UnixEpoch) is null
            ? throw new FormatException("there is no such date")
            : new Crontab(string.Join(' ', fields), expression);
    }

    /// <summary>The first time after another; null past the year 2099.</summary>
    public DateTimeOffset? Next(DateTimeOffset after) =>
        expression.GetNextOccurrence(after.UtcDateTime) is { } next ? new DateTimeOffset(next, TimeSpan.Zero) : null;

    private static string Spell(string field, int min, int max, bool hasDayNames = false)
    {
        var values = CrontabField.Expand(field, min, max, hasDayNames);
        return values.Count == max - min + 1
            ? "*"
            : string.Join(',', values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
    }
}
