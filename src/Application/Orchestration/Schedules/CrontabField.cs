using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowProv.Application.Orchestration.Schedules;

/// <summary>One field of a crontab in Celery's dialect: numbers, ranges (also round the end), steps of a range or of all, lists.</summary>
internal static partial class CrontabField
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The values of the field in ascending order; throws <see cref="FormatException"/> for anything Celery refuses.</summary>
    public static SortedSet<int> Expand(string field, int min, int max, bool hasDayNames = false)
    {
        var values = new SortedSet<int>();
        foreach (var part in field.Split(','))
        {
            var match = Part().Match(part);
            if (!match.Success)
            {
                throw new FormatException($"'{part}' is neither *, a number, a range nor a step of one");
            }

            int? Number(string group) => match.Groups[group] is { Success: true } found ? Value(found.Value, min, max, hasDayNames) : null;
            var (from, to) = match.Groups["all"].Success ? (min, max) : (Number("from")!.Value, Number("to") ?? Number("from")!.Value);
            var step = match.Groups["step"] is { Success: true } text ? Step(text.Value) : 1;
            if (match.Groups["step"].Success && !match.Groups["all"].Success && !match.Groups["to"].Success)
            {
                throw new FormatException($"'{part}': only * and ranges have steps");
            }

            values.UnionWith(Range(from, to, min, max).Where((_, index) => index % step == 0));
        }

        return values;
    }

    private static IEnumerable<int> Range(int from, int to, int min, int max) =>
        from <= to ? Enumerable.Range(from, to - from + 1) : Enumerable.Range(from, max - from + 1).Concat(Enumerable.Range(min, to - min + 1));

    private static int Value(string text, int min, int max, bool hasDayNames)
    {
        var day = hasDayNames ? Array.FindIndex(Days, name => IsName(text, name)) : -1;
        if (day >= 0)
        {
            return day;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? value
            : throw new FormatException($"'{text}' is not from {min} to {max}");
    }

    private static bool IsName(string text, string name) =>
        text.Equals(name, StringComparison.OrdinalIgnoreCase) || text.Equals(name[..3], StringComparison.OrdinalIgnoreCase);

    private static int Step(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step > 0
            ? step
            : throw new FormatException($"'/{text}' is no step");

    [GeneratedRegex("^(?:(?<all>\\*)|(?<from>[A-Za-z0-9]+)(?:-(?<to>[A-Za-z0-9]+))?)(?:/(?<step>[0-9]+))?\\z")]
    private static partial Regex Part();
}
