namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Python writes NaN, Infinity and -Infinity where JSON has no such numbers; they are stored as null (issue 2, decision 6).</summary>
internal static class NonFiniteNumbers
{
    /// <summary>The same text with null in their place, or null when there are none outside of strings.</summary>
    public static byte[]? Replace(ReadOnlySpan<byte> json)
    {
        using var output = new MemoryStream(json.Length);
        var (copied, at, inString) = (0, 0, false);
        while (json[at..].IndexOfAny("\"\\NI-"u8) is >= 0 and var step)
        {
            at += step;
            var skipped = inString ? 0 : TokenLength(json[at..]);
            if (skipped > 0)
            {
                output.Write(json[copied..at]);
                output.Write("null"u8);
                at += skipped;
                copied = at;
                continue;
            }

            inString ^= json[at] == '"';
            at = Math.Min(json.Length, at + (inString && json[at] == '\\' ? 2 : 1));
        }

        if (copied == 0)
        {
            return null;
        }

        output.Write(json[copied..]);
        return output.ToArray();
    }

    private static int TokenLength(ReadOnlySpan<byte> rest) =>
        rest.StartsWith("NaN"u8) ? 3
        : rest.StartsWith("Infinity"u8) ? 8
        : rest.StartsWith("-Infinity"u8) ? 9
        : 0;
}
