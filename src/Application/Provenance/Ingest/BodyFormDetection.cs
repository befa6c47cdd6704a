namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Tells the form of a body from its beginning, whatever the content type says.</summary>
internal static class BodyFormDetection
{
    /// <summary>Consumes the byte order mark, leading white space and an array's opening bracket.</summary>
    public static async ValueTask<BodyForm> DetectAsync(ByteWindow window, int maxMessageBytes, CancellationToken cancellationToken)
    {
        while (window.Length < 3 && !window.Ended)
        {
            await window.FillAsync(cancellationToken);
        }

        if (window.Span.StartsWith("\uFEFF"u8))
        {
            window.Consume(3);
        }

        await SkipSpaceAsync(window, cancellationToken);
        if (window.Length == 0)
        {
            return BodyForm.Lines;
        }

        switch (window.Span[0])
        {
            case (byte)'[':
                window.Consume(1);
                return BodyForm.Array;
            case (byte)'{' when await SpansLinesAsync(window, maxMessageBytes, cancellationToken):
                return BodyForm.Values;
            default:
                return BodyForm.Lines;
        }
    }

    /// <summary>
    /// An object printed over several lines: its first line leaves it open and the next goes on with a key or its end.
    /// A broken line of JSON Lines is followed by the next message's brace instead.
    /// </summary>
    private static async ValueTask<bool> SpansLinesAsync(ByteWindow window, int maxMessageBytes, CancellationToken cancellationToken)
    {
        int newline;
        var scanned = 0;
        while ((newline = window.Span[scanned..].IndexOf((byte)'\n')) < 0)
        {
            scanned = window.Length;
            if (window.Ended || scanned > maxMessageBytes)
            {
                return false;
            }

            await window.FillAsync(cancellationToken);
        }

        var next = scanned + newline;
        if (default(ValueScanner).Advance(window.Span[..next]) >= 0)
        {
            return false;
        }

        int step;
        while ((step = window.Span[next..].IndexOfAnyExcept(" \t\r\n"u8)) < 0)
        {
            next = window.Length;
            if (window.Ended || next > maxMessageBytes)
            {
                return false;
            }

            await window.FillAsync(cancellationToken);
        }

        return window.Span[next + step] is (byte)'"' or (byte)'}';
    }

    private static async ValueTask SkipSpaceAsync(ByteWindow window, CancellationToken cancellationToken)
    {
        while (true)
        {
            var step = window.Span.IndexOfAnyExcept(" \t\r\n"u8);
            window.Consume(step < 0 ? window.Length : step);
            if (step >= 0 || window.Ended)
            {
                return;
            }

            await window.FillAsync(cancellationToken);
        }
    }
}
