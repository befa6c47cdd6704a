using System.IO.Compression;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Bodies;

/// <summary>
/// Unpacks gzip as long as the ratio stays credible. Nothing is handed on before the first <see cref="LookAheadBytes"/> of the body are judged, so that
/// what is a bomb from its beginning leaves nothing behind.
/// </summary>
internal sealed class BoundedGzipStream : Stream
{
    /// <summary>Unpacked bytes that may come of anything.</summary>
    public const long FreeBytes = 1024 * 1024;

    /// <summary>Packed bytes: what the unpacker takes at once is 8 KiB, before which the ratio tells little.</summary>
    public const long LookAheadBytes = 16 * 1024;

    /// <summary>Real streams of like messages reach about 40; deflate's own limit is 1032.</summary>
    public const long MaxRatio = 250;

    private readonly CountingStream packed;
    private readonly GZipStream unpacked;
    private readonly MemoryStream ahead = new();
    private bool looked;
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
            if (!looked)
            {
                await LookAheadAsync(cancellationToken);
            }

            return ahead.Read(buffer.Span) is > 0 and var read ? read : Count(await unpacked.ReadAsync(buffer, cancellationToken));
        }
        catch (InvalidDataException failure)
        {
            throw new FlowProvException(ErrorKind.Invalid, "The body is not valid gzip.", inner: failure);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
            ahead.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task LookAheadAsync(CancellationToken cancellationToken)
    {
        looked = true;
        var chunk = new byte[16 * 1024];
        for (var read = 1; read > 0 && packed.Consumed < LookAheadBytes;)
        {
            read = Count(await unpacked.ReadAsync(chunk, cancellationToken));
            ahead.Write(chunk, 0, read);
        }

        ahead.Position = 0;
    }

    private int Count(int read)
    {
        produced += read;
        return produced <= FreeBytes || produced <= packed.Consumed * MaxRatio
            ? read
            : throw new FlowProvException(ErrorKind.TooLarge, $"The gzip body unpacks to more than {MaxRatio} times its size.");
    }
}
