using System.Buffers;
using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.Blobs;

/// <summary>A stored payload as a seekable stream. A reader that goes straight on has the next chunk fetched while it uses this one.</summary>
internal sealed class BlobStream(BlobReader reader, StoredPayload payload) : Stream
{
    private readonly CancellationTokenSource closing = new();
    private Slot current = new();
    private Slot ahead = new();
    private long position;
    private bool closed;

    public override bool CanRead => !closed;

    public override bool CanSeek => !closed;

    public override bool CanWrite => false;

    public override long Length => payload.SizeBytes;

    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        if (position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        var ordinal = (int)(position / BlobChunks.Bytes);
        if (current.Ordinal != ordinal)
        {
            await MoveToAsync(ordinal, cancellationToken);
        }

        var rest = current.Bytes.AsMemory((int)(position - BlobChunks.Start(ordinal))..current.Length);
        var count = Math.Min(buffer.Length, rest.Length);
        rest[..count].CopyTo(buffer);
        position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ = CloseAsync();
        }

        base.Dispose(disposing);
    }

    private async Task MoveToAsync(int ordinal, CancellationToken cancellationToken)
    {
        var goesStraightOn = ordinal == current.Ordinal + 1;
        if (ahead.Ordinal != ordinal)
        {
            await ahead.SettleAsync();
            Fetch(ahead, ordinal);
        }

        await ahead.Fetched.WaitAsync(cancellationToken);
        (current, ahead) = (ahead, current);
        if (goesStraightOn && ordinal > 0 && ordinal + 1 < BlobChunks.Count(Length))
        {
            Fetch(ahead, ordinal + 1);
        }
    }

    private void Fetch(Slot slot, int ordinal) =>
        slot.Start(ordinal, BlobChunks.Length(Length, ordinal), bytes => reader.ReadChunkAsync(payload, ordinal, bytes, closing.Token));

    // A fetch under way still writes into its buffer, so the buffer goes back only after it.
    private async Task CloseAsync()
    {
        if (closed)
        {
            return;
        }

        closed = true;
        await closing.CancelAsync();
        await ahead.SettleAsync();
        ahead.Release();
        current.Release();
        closing.Dispose();
    }

    /// <summary>A buffer and the fetch that fills it.</summary>
    private sealed class Slot
    {
        private byte[]? rented;

        public int Ordinal { get; private set; } = -1;

        public int Length { get; private set; }

        public Task Fetched { get; private set; } = Task.CompletedTask;

        public byte[] Bytes => rented ?? [];

        public void Start(int ordinal, int length, Func<Memory<byte>, Task> fetch)
        {
            if (Bytes.Length < length)
            {
                Release();
                rented = ArrayPool<byte>.Shared.Rent(length);
            }

            Ordinal = ordinal;
            Length = length;
            Fetched = fetch(rented.AsMemory(0, length));
        }

        /// <summary>Waits until nothing writes into the buffer. What went wrong is told to whoever needs the chunk, not here.</summary>
        public async Task SettleAsync() => await Fetched.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        public void Release()
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
                rented = null;
            }
        }
    }
}
