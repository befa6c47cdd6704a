using System.Text;
using System.Text.Json;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>Character buffers that live as long as one card's computation, so that reading a task allocates nothing.</summary>
internal sealed class Scratch
{
    private char[] path = new char[256];
    private char[] text = new char[256];

    public ReadOnlySpan<char> Path(int length) => path.AsSpan(0, length);

    /// <summary>Appends the property name at the reader to the path's first characters; returns the new length.</summary>
    public int AppendName(int prefix, ref Utf8JsonReader reader)
    {
        var start = prefix == 0 ? 0 : prefix + 1;
        Grow(ref path, start + reader.ValueSpan.Length);
        if (prefix > 0)
        {
            path[prefix] = '.';
        }

        return start + reader.CopyString(path.AsSpan(start));
    }

    /// <summary>The string at the reader; valid until the next call.</summary>
    public ReadOnlySpan<char> Text(ref Utf8JsonReader reader)
    {
        Grow(ref text, reader.ValueSpan.Length);
        return text.AsSpan(0, reader.CopyString(text));
    }

    /// <summary>The list of at most eight numbers at the reader, as JSON; moves to its end; valid until the next call.</summary>
    public ReadOnlySpan<char> List(ref Utf8JsonReader reader)
    {
        var length = 0;
        for (var separator = "["; reader.Read() && reader.TokenType == JsonTokenType.Number; separator = ", ")
        {
            Grow(ref text, length + separator.Length + reader.ValueSpan.Length + 1);
            separator.CopyTo(text.AsSpan(length));
            length += separator.Length;
            length += Encoding.UTF8.GetChars(reader.ValueSpan, text.AsSpan(length));
        }

        text[length++] = ']';
        return text.AsSpan(0, length);
    }

    private static void Grow(ref char[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            Array.Resize(ref buffer, Math.Max(length, buffer.Length * 2));
        }
    }
}
