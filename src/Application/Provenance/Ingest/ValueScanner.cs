using System.Buffers;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>
/// Finds where one JSON value ends, piece by piece, looking only at brackets and quotes. Whether the value is correct is the parser's business.
/// </summary>
internal struct ValueScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("{}[]\""u8);
    private static readonly SearchValues<byte> ScalarEnd = SearchValues.Create(",]} \t\r\n"u8);

    private int depth;
    private bool inString;
    private bool escaped;
    private bool inScalar;

    /// <summary>The first piece starts at the value's first byte. Returns the length up to the value's end in this piece, or -1 when it goes on.</summary>
    public int Advance(ReadOnlySpan<byte> piece)
    {
        var at = 0;
        while (at < piece.Length)
        {
            var step = inString ? StepInString(piece[at..]) : inScalar ? piece[at..].IndexOfAny(ScalarEnd) : StepOutside(piece[at..]);
            if (step < 0)
            {
                return -1;
            }

            at += step;
            if (depth == 0 && !inString)
            {
                return at;
            }
        }

        return -1;
    }

    private int StepInString(ReadOnlySpan<byte> rest)
    {
        if (escaped)
        {
            escaped = false;
            return 1;
        }

        var at = rest.IndexOfAny((byte)'"', (byte)'\\');
        if (at < 0)
        {
            return -1;
        }

        escaped = rest[at] == '\\';
        inString = escaped;
        return at + 1;
    }

    private int StepOutside(ReadOnlySpan<byte> rest)
    {
        if (depth == 0 && rest[0] is not ((byte)'{' or (byte)'[' or (byte)'"'))
        {
            inScalar = true;
            return rest.IndexOfAny(ScalarEnd);
        }

        var at = rest.IndexOfAny(Structure);
        if (at < 0)
        {
            return -1;
        }

        switch (rest[at])
        {
            case (byte)'"':
                inString = true;
                break;
            case (byte)'{' or (byte)'[':
                depth++;
                break;
            default:
                depth--;
                break;
        }

        return at + 1;
    }
}
