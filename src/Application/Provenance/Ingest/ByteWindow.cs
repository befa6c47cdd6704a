using System.Buffers;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>The part of a stream that has been read and not yet consumed, in one pooled array that grows with the longest message.</summary>
internal sealed class ByteWindow(Stream stream) : IDisposable
{
    private const int InitialBytes = 64 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);
    private int start;
    private int end;

    public ReadOnlySpan<byte> Span => buffer.AsSpan(start, end - start);

    public int Length => end - start;

    /// <summary>True when the stream has ended; the window may still hold bytes.</summary>
    public bool Ended { get; private set; }

    /// <summary>Valid until the next fill.</summary>
    public ReadOnlyMemory<byte> Slice(int offset, int length) => buffer.AsMemory(start + offset, length);

    public void Consume(int count) => start += count;

    public void Clear() => start = end;

    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
        Ended = read == 0;
        end += read;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        start = end = 0;
    }

    private void MakeRoom()
    {
        if (start == end)
        {
            start = end = 0;
        }
        else if (end == buffer.Length && start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            Buffer.BlockCopy(buffer, start, larger, 0, end - start);
            ArrayPool<byte>.Shared.Return(buffer);
            (buffer, start, end) = (larger, 0, end - start);
        }
    }
}
