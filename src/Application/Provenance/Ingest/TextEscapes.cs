using System.Globalization;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Checks the <c>\u</c> escapes of a JSON string for what PostgreSQL cannot store.</summary>
internal static class TextEscapes
{
    /// <param name="text">The string as written, between its quotes, already known to be well-formed JSON.</param>
    public static string? Refuse(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (text[at..].IndexOf((byte)'\\') is >= 0 and var step)
        {
            at += step;
            if (text[at + 1] != 'u')
            {
                at += 2;
                continue;
            }

            var unit = Unit(text[(at + 2)..]);
            at += 6;
            if (unit == 0)
            {
                return "a text holds the character NUL (\\u0000), which cannot be stored";
            }

            if (!char.IsSurrogate(unit))
            {
                continue;
            }

            if (char.IsLowSurrogate(unit) || !text[at..].StartsWith("\\u"u8) || !char.IsLowSurrogate(Unit(text[(at + 2)..])))
            {
                return "a text holds half of a surrogate pair, which is no character";
            }

            at += 6;
        }

        return null;
    }

    private static char Unit(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
