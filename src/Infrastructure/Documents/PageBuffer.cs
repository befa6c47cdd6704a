using System.Buffers;
using FlowProv.Domain.Shared;

namespace FlowProv.Infrastructure.Documents;

/// <summary>One growing pooled buffer for a page, up to a cap.</summary>
internal sealed class PageBuffer(int maxBytes) : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public void Append(ReadOnlySpan<byte> data)
    {
        if (data.Length > bytes.Length - Length)
        {
            Grow(data.Length);
        }

        data.CopyTo(bytes.AsSpan(Length));
        Length += data.Length;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(Length);
    }

    public void Clear() => Length = 0;

    /// <summary>Hands the buffer over; it must be returned to the shared pool.</summary>
    public byte[] Detach()
    {
        var detached = bytes;
        bytes = [];
        Length = 0;
        return detached;
    }

    public void Dispose()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(Detach());
        }
    }

    private void Reserve(int sizeHint)
    {
        if (bytes.Length - Length < Math.Max(sizeHint, 1))
        {
            Grow(Math.Max(sizeHint, 1));
        }
    }

    private void Grow(int added)
    {
        if (added > maxBytes - Length)
        {
            throw new FlowProvException(
                ErrorKind.TooLarge,
                $"The answer is larger than {maxBytes / (1024 * 1024)} MB. Ask for fewer documents with limit, or for fewer fields with projection.");
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Max(Math.Min(bytes.Length * 2L, maxBytes), (long)Length + added));
        bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
