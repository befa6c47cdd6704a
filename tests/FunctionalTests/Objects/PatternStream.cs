using System.Buffers.Binary;

namespace FlowProv.FunctionalTests.Objects;

/// <summary>A source of any length whose bytes follow from their positions, so that gigabytes need no memory to be made or compared.</summary>
internal sealed class PatternStream(long length, ulong seed) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public static byte[] Bytes(ulong seed, long start, int count)
    {
        var bytes = new byte[count];
        Fill(bytes, start, seed);
        return bytes;
    }

    public static void Fill(Span<byte> target, long start, ulong seed)
    {
        Span<byte> word = stackalloc byte[8];
        for (var done = 0; done < target.Length;)
        {
            var at = start + done;
            BinaryPrimitives.WriteUInt64LittleEndian(word, Mix(seed + (ulong)(at >> 3)));
            var part = word[(int)(at & 7)..];
            part = part[..Math.Min(part.Length, target.Length - done)];
            part.CopyTo(target[done..]);
            done += part.Length;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, length - position);
        Fill(buffer[..count], position, seed);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // SplitMix64.
    private static ulong Mix(ulong word)
    {
        word += 0x9E3779B97F4A7C15;
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        return word ^ (word >> 31);
    }
}
