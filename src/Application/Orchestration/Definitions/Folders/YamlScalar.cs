using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FlowProv.Application.Orchestration.Definitions.Schemas;

namespace FlowProv.Application.Orchestration.Definitions.Folders;

/// <summary>
/// Plain scalars as PyYAML's safe loader types them (YAML 1.1): <c>yes</c> and <c>on</c> are booleans, <c>0x1F</c>, <c>017</c> and <c>1:30</c>
/// integers. Dates stay texts, since JSON has none.
/// </summary>
internal static partial class YamlScalar
{
    private static readonly HashSet<string> True = ["yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"];
    private static readonly HashSet<string> False = ["no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"];
    private static readonly HashSet<string> Null = ["", "~", "null", "Null", "NULL"];

    /// <summary>The JSON value of a plain scalar; throws <see cref="FormatException"/> for one that JSON cannot hold.</summary>
    public static JsonNode? Read(string text)
    {
        if (Null.Contains(text))
        {
            return null;
        }

        if (True.Contains(text) || False.Contains(text))
        {
            return JsonValue.Create(True.Contains(text));
        }

        if (NotFinite().IsMatch(text))
        {
            throw new FormatException($"{text} is no JSON number");
        }

        return Integer().IsMatch(text) ? JsonNode.Parse(ReadInteger(text).ToString(CultureInfo.InvariantCulture))
            : Float().IsMatch(text) ? JsonNode.Parse(ReadFloat(text))
            : JsonValue.Create(text);
    }

    private static BigInteger ReadInteger(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        var isNegative = digits[0] == '-';
        digits = digits.TrimStart('+', '-');
        var value = digits switch
        {
            _ when digits.StartsWith("0b", StringComparison.Ordinal) => Radix(digits[2..], 2),
            _ when digits.StartsWith("0x", StringComparison.Ordinal) => Radix(digits[2..], 16),
            _ when digits.Contains(':', StringComparison.Ordinal) => digits.Split(':').Aggregate(BigInteger.Zero, (sum, part) => (sum * 60) + Radix(part, 10)),
            ['0', ..] => Radix(digits, 8),
            _ => Radix(digits, 10),
        };
        return isNegative ? -value : value;
    }

    private static BigInteger Radix(string digits, int radix) => radix == 10
        ? BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * radix) + (char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10));

    private static string ReadFloat(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        var isNegative = digits[0] == '-';
        var value = digits.TrimStart('+', '-').Split(':')
            .Aggregate(0.0, (sum, part) => (sum * 60) + double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture));
        return double.IsFinite(value)
            ? new PythonNumber(default, isNegative ? -value : value, true).ToString()
            : throw new FormatException($"{text} is no JSON number");
    }

    [GeneratedRegex(@"^(?:[-+]?0b[01_]*[01][01_]*|[-+]?0[0-7_]*|[-+]?[1-9][0-9_]*|[-+]?0x[0-9a-fA-F_]*[0-9a-fA-F][0-9a-fA-F_]*|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|[-+]?\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)\z")]
    private static partial Regex Float();

    [GeneratedRegex(@"^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex NotFinite();
}
