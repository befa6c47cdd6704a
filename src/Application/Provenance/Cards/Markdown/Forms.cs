using System.Globalization;
using FlowProv.Application.Provenance.Cards.Figures;

namespace FlowProv.Application.Provenance.Cards.Markdown;

/// <summary>How a card writes numbers and times (contract 4.2); a dash stands for nothing.</summary>
internal static class Forms
{
    public const string Nothing = "-";

    private const double Unit = 1024;
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    public static string Seconds(double? value) => value is { } v && double.IsFinite(v) ? Format(v, "0.000") : Nothing;

    public static string Percent(double? value) => value is { } v && double.IsFinite(v) ? Format(v, "0.0") + "%" : Nothing;

    public static string Count(double? value) => value is { } v ? Format(v, "#,##0") : Nothing;

    public static string Bytes(double? value)
    {
        if (value is not { } bytes)
        {
            return Nothing;
        }

        var unit = 0;
        for (; bytes >= Unit && unit < Units.Length - 1; unit++)
        {
            bytes /= Unit;
        }

        return $"{Format(bytes, unit == 0 ? "0" : "0.00")} {Units[unit]}";
    }

    /// <summary>Epoch seconds as date and time, UTC.</summary>
    public static string Time(double? epochSeconds) => epochSeconds is { } seconds && Math.Abs(seconds) < 60e9
        ? DateTime.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
        : Nothing;

    /// <summary>A field's number: three decimals, or four digits where those would hide it.</summary>
    public static string Number(double value) => Math.Abs(value) switch
    {
        0 => "0.000",
        < 0.001 or >= 1e15 => Format(value, "G4"),
        _ => Format(value, "0.000"),
    };

    public static string Of(MetricUnit unit, double? value) => unit switch
    {
        MetricUnit.Seconds => Seconds(value),
        MetricUnit.Percent => Percent(value),
        MetricUnit.Bytes => Bytes(value),
        MetricUnit.Count => Count(value),
        _ => value is { } v ? Number(v) : Nothing,
    };

    /// <summary>Counts as Python prints a dictionary, the form that clients of the original know.</summary>
    public static string Counts(IEnumerable<NameCount> counts) =>
        $"{{{string.Join(", ", counts.Select(c => $"'{c.Name.Replace("'", "\\'", StringComparison.Ordinal)}': {c.Count}"))}}}";

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
