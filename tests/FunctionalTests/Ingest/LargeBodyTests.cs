using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace FlowProv.FunctionalTests.Ingest;

/// <summary>Alone, since memory is the whole process's.</summary>
[CollectionDefinition(nameof(LargeBodyTests), DisableParallelization = true)]
[Collection(nameof(LargeBodyTests))]
public sealed class LargeBodyTests(ApiFixture fixture, ITestOutputHelper output) : ApiTest(fixture), IClassFixture<ApiFixture>
{
    private const int Messages = 100_000;
    private const int BetweenLooks = 5_000;

    /// <summary>A body of 120 MB is taken as it comes; client and server share this process, so its memory bounds both. Only what lives is counted:
    /// how much waits to be collected is the collector's choice.</summary>
    [Fact]
    public async Task Hundred_thousand_messages_are_taken_in_flat_memory()
    {
        long peak = 0;
        var started = DateTime.UtcNow;
        using var content = new StreamContent(new MessageStream(Messages, () => peak = Math.Max(peak, Living())));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var response = await Client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
        var report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        report["summary"]!["successful"]!.GetValue<int>().Should().Be(Messages);
        peak.Should().BePositive();
        (peak - before).Should().BeLessThan(60_000_000);
        output.WriteLine($"{Messages / (DateTime.UtcNow - started).TotalSeconds:F0} messages/s, {(peak - before) / 1e6:F0} MB above {before / 1e6:F0} MB");
    }

    private static long Living()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    /// <summary>Makes task messages of about 1.2 KB while it is read.</summary>
    private sealed class MessageStream(int count, Action read) : Stream
    {
        private readonly string text = new('x', 900);
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
                    read();
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
}
