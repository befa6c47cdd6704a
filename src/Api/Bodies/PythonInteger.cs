using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowProv.Api.Bodies;

/// <summary>Integers in Director's query strings as Python's <c>int()</c> reads them, which has no largest one.</summary>
internal static partial class PythonInteger
{
    /// <summary>The integer, or the nearest that there is; null for a text that is none.</summary>
    public static long? Read(string? text) =>
        text?.Trim() is not { } digits || !Integer().IsMatch(digits) ? null
        : long.TryParse(digits.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : digits.StartsWith('-') ? long.MinValue : long.MaxValue;

    [GeneratedRegex(@"\A[+-]?[0-9]+(_[0-9]+)*\z")]
    private static partial Regex Integer();
}
