using System.Globalization;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Refuses numbers that PostgreSQL would expand to thousands of digits or that no double can hold.</summary>
internal static class NumberText
{
    private const int MaxChars = 40;

    // 5e-324 is the least double; Python writes it.
    private const int MaxExponent = 324;

    public static string? Refuse(ReadOnlySpan<byte> number)
    {
        if (number.Length > MaxChars)
        {
            return $"a number is longer than {MaxChars} characters";
        }

        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        if (exponent < 0)
        {
            return null;
        }

        if (!int.TryParse(number[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            || Math.Abs(power) > MaxExponent
            || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || double.IsInfinity(value)
            || (value == 0 && number[..exponent].IndexOfAnyInRange((byte)'1', (byte)'9') >= 0))
        {
            return "a number is outside the range of a double";
        }

        return null;
    }
}
