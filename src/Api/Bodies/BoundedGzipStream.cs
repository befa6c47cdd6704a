using System.IO.Compression;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Bodies;

/// <summary>
/// Unpacks gzip as long as the ratio stays credible. A bomb of 10 MB that unpacks to 10 GB is refused after the first
/// <see cref="FreeBytes"/>, whatever its claims.
/// </summary>
internal sealed class BoundedGzipStream : Stream
{
    public const long FreeBytes = 64L * 1024 * 1024;

    /// <summary>Real streams of like messages reach about 40; deflate's own limit is 1032.</summary>
    public const long MaxRatio = 250;

    private readonly CountingStream packed;
    private readonly GZipStream unpacked;
    private long produced;

    public BoundedGzipStream(Stream body)
    {
        packed = new CountingStream(body);
        unpacked = new GZipStream(packed, CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => produced;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Count(await unpacked.ReadAsync(buffer, cancellationToken));
        }
        catch (InvalidDataException failure)
        {
            throw new FlowProvException(ErrorKind.Invalid, "The body is not valid gzip.", inner: failure);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(unpacked.Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        produced += read;
        return produced <= FreeBytes || produced <= packed.Consumed * MaxRatio
            ? read
            : throw new FlowProvException(ErrorKind.TooLarge, $"The gzip body unpacks to more than {MaxRatio} times its size.");
    }
}
