using System.Globalization;
using System.Numerics;

namespace FlowProv.Application.Filters;

/// <summary>Numbers as JSON text: which are accepted, and how two compare, exactly.</summary>
public static class NumberText
{
    /// <summary>The most digits of an accepted number, so that no operand costs more than it says.</summary>
    public const int MaxDigits = 40;

    /// <summary>Null for a JSON number within the range of doubles, else what is wrong with it.</summary>
    public static string? Problem(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var mantissa = json.AsSpan(0, MantissaLength(json));
        var digits = 0;
        var zero = true;
        foreach (var c in mantissa)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            zero &= !char.IsBetween(c, '1', '9');
        }

        if (digits > MaxDigits)
        {
            return $"a number has at most {MaxDigits} digits";
        }

        var value = double.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsInfinity(value) || (value == 0 && !zero) ? "the number is out of range" : null;
    }

    /// <summary>Compares two accepted numbers by value: 1, 1.0 and 1e0 are equal.</summary>
    public static int Compare(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (a, scaleA) = Parse(left);
        var (b, scaleB) = Parse(right);
        var scale = Math.Min(scaleA, scaleB);
        return (a * BigInteger.Pow(10, scaleA - scale)).CompareTo(b * BigInteger.Pow(10, scaleB - scale));
    }

    private static (BigInteger Mantissa, int Exponent) Parse(string json)
    {
        var length = MantissaLength(json);
        var exponent = length == json.Length ? 0 : int.Parse(json.AsSpan(length + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = json[..length];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        var value = BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (value, value.IsZero ? 0 : exponent);
    }

    private static int MantissaLength(string json)
    {
        var exponent = json.AsSpan().IndexOfAny('e', 'E');
        return exponent < 0 ? json.Length : exponent;
    }
}
