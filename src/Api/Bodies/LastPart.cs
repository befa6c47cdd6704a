using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace FlowProv.Api.Bodies;

/// <summary>The bytes of a multipart body's last part: whoever reads it to its end learns of a part that comes after it.</summary>
internal sealed class LastPart(MultipartReader parts, Stream inner) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return read > 0 || buffer.IsEmpty || await parts.ReadNextSectionAsync(cancellationToken) is null
            ? read
            : throw new FlowProvException(ErrorKind.Invalid, "The part data must be the last one of the multipart body.");
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
