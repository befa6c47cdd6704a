using System.Globalization;
using System.Numerics;

namespace FlowProv.Application.Provenance;

/// <summary>Numbers as JSON text: which are accepted, in documents and in filters alike, and how two compare, exactly.</summary>
public static class NumberText
{
    /// <summary>The most digits of an accepted number, its exponent aside, so that none costs more than it says.</summary>
    public const int MaxDigits = 40;

    // 5e-324 is the least double; Python writes it. PostgreSQL writes numbers out in full, so a zero has no greater exponent either.
    private const int MaxExponent = 324;

    /// <summary>Null for a JSON number within the range of doubles, else what is wrong with it.</summary>
    public static string? Refuse(ReadOnlySpan<byte> json)
    {
        var exponent = json.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponent < 0 ? json : json[..exponent];
        var digits = mantissa.Length - mantissa.Count((byte)'-') - mantissa.Count((byte)'.');
        if (digits > MaxDigits)
        {
            return $"a number has at most {MaxDigits} digits";
        }

        return exponent < 0 || IsInRange(json, mantissa, json[(exponent + 1)..]) ? null : "a number is outside the range of a double";
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

    private static bool IsInRange(ReadOnlySpan<byte> json, ReadOnlySpan<byte> mantissa, ReadOnlySpan<byte> exponent) =>
        int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
        && power is >= -MaxExponent and <= MaxExponent
        && double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
        && (value != 0 || mantissa.IndexOfAnyInRange((byte)'1', (byte)'9') < 0);

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
