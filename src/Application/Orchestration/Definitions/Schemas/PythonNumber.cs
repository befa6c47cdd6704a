using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>A JSON number as Python holds it: an integer of any size, or a float.</summary>
internal readonly record struct PythonNumber(BigInteger Integer, double Float, bool IsFloat) : IComparable<PythonNumber>
{
    /// <summary>Python writes a float with an exponent from this power of ten on.</summary>
    private const int FirstExponent = 16;

    private const int LastFixed = -4;

    public bool IsWhole => !IsFloat || (double.IsFinite(Float) && Math.Floor(Float) == Float);

    public static PythonNumber Of(JsonElement number)
    {
        var text = number.GetRawText();
        return text.AsSpan().ContainsAny('.', 'e', 'E')
            ? new PythonNumber(default, double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), true)
            : new PythonNumber(BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), 0, false);
    }

    public int CompareTo(PythonNumber other) => (IsFloat, other.IsFloat) switch
    {
        (false, false) => Integer.CompareTo(other.Integer),
        (true, true) => Float.CompareTo(other.Float),
        (true, false) => -Compare(other.Integer, Float),
        _ => Compare(Integer, other.Float),
    };

    /// <summary>One text for equal numbers: 1 and 1.0.</summary>
    public string Canonical() => IsFloat && IsWhole ? new BigInteger(Float).ToString(CultureInfo.InvariantCulture) : ToString();

    public bool IsMultipleOf(PythonNumber divisor)
    {
        if (!divisor.IsFloat)
        {
            return IsFloat ? Float % (double)divisor.Integer == 0 : (Integer % divisor.Integer).IsZero;
        }

        var quotient = (IsFloat ? Float : (double)Integer) / divisor.Float;
        return double.IsFinite(quotient) ? Math.Truncate(quotient) == quotient : IsExactMultiple(divisor.Float);
    }

    /// <summary>What Python's <c>repr</c> prints, which is also JSON unless it is infinite.</summary>
    public override string ToString()
    {
        if (!IsFloat || !double.IsFinite(Float))
        {
            return IsFloat ? Float > 0 ? "inf" : "-inf" : Integer.ToString(CultureInfo.InvariantCulture);
        }

        var (sign, digits, exponent) = Shortest(Float);
        if (exponent is < LastFixed or >= FirstExponent)
        {
            var fraction = digits.Length > 1 ? $".{digits[1..]}" : "";
            return $"{sign}{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
        }

        if (exponent < 0)
        {
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        }

        var padded = digits.PadRight(exponent + 2, '0');
        return $"{sign}{padded[..(exponent + 1)]}.{padded[(exponent + 1)..]}";
    }

    /// <summary>The fewest digits that read back as the same value, and the power of ten of the first.</summary>
    private static (string Sign, string Digits, int Exponent) Shortest(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var sign = text.StartsWith('-') ? "-" : "";
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = (mark < 0 ? text : text[..mark])[sign.Length..];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return significant.Length == 0 ? (sign, "0", 0) : (sign, significant.TrimEnd('0'), exponent - (digits.Length - significant.Length));
    }

    private static int Compare(BigInteger integer, double value)
    {
        if (!double.IsFinite(value))
        {
            return value > 0 ? -1 : 1;
        }

        var floor = Math.Floor(value);
        var order = integer.CompareTo(new BigInteger(floor));
        return order == 0 && value > floor ? -1 : order;
    }

    /// <summary>The integer against the divisor as the fraction it exactly is; for quotients that no float holds.</summary>
    private bool IsExactMultiple(double divisor)
    {
        if (divisor == 0 || (IsFloat && !IsWhole))
        {
            return false;
        }

        var scaled = IsFloat ? new BigInteger(Float) : Integer;
        while (Math.Floor(divisor) != divisor)
        {
            divisor *= 2;
            scaled <<= 1;
        }

        return (scaled % new BigInteger(divisor)).IsZero;
    }
}
