using System.Buffers;

namespace FlowProv.Application.Ports;

/// <summary>Some documents as they go out: JSON objects joined by commas in one pooled buffer.</summary>
public sealed class DocumentPage : IDisposable
{
    /// <summary>Totals are exact up to here; beyond, counting stops and says so.</summary>
    public const int MaxExactTotal = 10_000;

    private byte[]? buffer;
    private readonly int length;

    /// <param name="buffer">Rented from <see cref="ArrayPool{T}.Shared"/>; returned on dispose.</param>
    /// <param name="length">The used bytes of the buffer.</param>
    /// <param name="count">The number of documents.</param>
    public DocumentPage(byte[] buffer, int length, int count)
    {
        this.buffer = buffer;
        this.length = length;
        Count = count;
    }

    /// <summary>UTF-8 JSON objects joined by commas, without brackets.</summary>
    public ReadOnlyMemory<byte> Items => buffer.AsMemory(0, length);

    public int Count { get; }

    /// <summary>Where the next page starts; null at the end.</summary>
    public string? NextCursor { get; init; }

    /// <summary>All matches, at most <see cref="MaxExactTotal"/>; null when it was not asked for.</summary>
    public int? Total { get; init; }

    /// <summary>True when there are more than <see cref="MaxExactTotal"/> matches.</summary>
    public bool TotalIsLowerBound { get; init; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref buffer, null) is { } rented)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
