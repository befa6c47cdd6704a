namespace FlowProv.Application.Provenance.Ingest;

/// <summary>
/// Cuts a body into messages in bounded memory: JSON Lines, a JSON array or a single object, told apart by the first bytes.
/// What is too large or breaks the framing is a failure of its own message.
/// </summary>
public sealed class MessageReader(Stream body, int maxMessageBytes) : IDisposable
{
    private readonly ByteWindow window = new(body);
    private BodyForm? form;
    private ValueScanner scanner;
    private int scanned;
    private bool tooLarge;
    private bool anyElement;
    private bool elementDue = true;
    private bool finished;
    private long index;

    /// <summary>The form of the body; known after the first read.</summary>
    public BodyForm Form => form ?? BodyForm.Lines;

    /// <summary>The next message, or null at the end.</summary>
    public async ValueTask<RawMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        form ??= await BodyFormDetection.DetectAsync(window, maxMessageBytes, cancellationToken);
        if (finished)
        {
            return null;
        }

        return form == BodyForm.Lines ? await ReadLineAsync(cancellationToken) : await ReadValueAsync(cancellationToken);
    }

    public void Dispose() => window.Dispose();

    private async ValueTask<RawMessage?> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var newline = window.Span[scanned..].IndexOf((byte)'\n');
            if (newline < 0 && !window.Ended)
            {
                await KeepScanningAsync(cancellationToken);
                continue;
            }

            var length = newline < 0 ? window.Length : scanned + newline;
            var line = Take(length, newline < 0 ? length : length + 1);
            if (line is { Failure: null, Bytes.IsEmpty: true })
            {
                if (newline < 0)
                {
                    finished = true;
                    return null;
                }

                continue;
            }

            index++;
            return line;
        }
    }

    private async ValueTask<RawMessage?> ReadValueAsync(CancellationToken cancellationToken)
    {
        if (!await ReachValueAsync(cancellationToken))
        {
            return null;
        }

        if (finished)
        {
            return Broken(window.Length == 0);
        }

        scanner = default;
        int length;
        while ((length = scanner.Advance(window.Span[scanned..])) < 0 && !window.Ended)
        {
            await KeepScanningAsync(cancellationToken);
        }

        var end = length < 0 ? window.Length : scanned + length;
        if ((end == 0 && !tooLarge) || (length < 0 && form == BodyForm.Array))
        {
            finished = true;
            return Broken(length < 0);
        }

        (anyElement, elementDue) = (true, form == BodyForm.Values);
        var value = Take(end, end);
        index++;
        return value;
    }

    /// <summary>Goes over white space, commas and the closing bracket. False at the end; true at a value, or with <see cref="finished"/> where none may stand.</summary>
    private async ValueTask<bool> ReachValueAsync(CancellationToken cancellationToken)
    {
        var closed = form == BodyForm.Values;
        while (true)
        {
            while (window.Length == 0 && !window.Ended)
            {
                await window.FillAsync(cancellationToken);
            }

            if (window.Length == 0)
            {
                finished = true;
                return !closed;
            }

            switch (window.Span[0])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                    window.Consume(1);
                    break;
                case (byte)',' when form == BodyForm.Array && !elementDue && !closed:
                    elementDue = true;
                    window.Consume(1);
                    break;
                case (byte)']' when form == BodyForm.Array && !closed && (!elementDue || !anyElement):
                    closed = true;
                    window.Consume(1);
                    break;
                default:
                    finished = form == BodyForm.Array && (closed || !elementDue);
                    return true;
            }
        }
    }

    private async ValueTask KeepScanningAsync(CancellationToken cancellationToken)
    {
        scanned = window.Length;
        if (tooLarge || scanned > maxMessageBytes)
        {
            tooLarge = true;
            scanned = 0;
            window.Clear();
        }

        await window.FillAsync(cancellationToken);
    }

    private RawMessage Take(int length, int consumed)
    {
        var bytes = window.Slice(0, length);
        var refused = tooLarge || length > maxMessageBytes;
        (scanned, tooLarge) = (0, false);
        window.Consume(consumed);
        return refused
            ? new RawMessage(index, default, $"the message is larger than {maxMessageBytes} bytes")
            : new RawMessage(index, Trim(bytes), null);
    }

    private RawMessage Broken(bool ended) => new(
        index, default, ended ? "the JSON array is not closed" : "the JSON is broken here; nothing after this place was read");

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var start = span.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? default : bytes[start..(span.LastIndexOfAnyExcept(" \t\r\n"u8) + 1)];
    }
}
