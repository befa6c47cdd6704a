using System.Text;

namespace FlowProv.FunctionalTests.Ingest;

/// <summary>Makes task messages while it is read, so that bodies of any size need no memory.</summary>
/// <param name="count">How many.</param>
/// <param name="text">What each holds beside 200 bytes of its own.</param>
/// <param name="look">Called now and then.</param>
internal sealed class MessageStream(int count, string text, Action? look = null) : Stream
{
    private const int BetweenLooks = 5_000;

    private byte[] current = [];
    private int at;
    private int made;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (at == current.Length)
        {
            if (made == count)
            {
                return 0;
            }

            if (made % BetweenLooks == 0)
            {
                look?.Invoke();
            }

            (current, at) = (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50).Select(_ => Message(made++)))), 0);
        }

        var length = Math.Min(buffer.Length, current.Length - at);
        current.AsSpan(at, length).CopyTo(buffer);
        at += length;
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private string Message(int i) => $$"""
        {"task_id":"large-{{i}}","workflow_id":"wf-{{i / 1000}}","activity_id":"a{{i % 7}}","status":"FINISHED","started_at":{{1750000000 + i}}.5,"used":{"i":{{i}}},"stdout":"{{text}}"}

        """;
}
