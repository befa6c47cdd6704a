using System.Text;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.UnitTests.Ingest;

public class MessageReaderTests
{
    private const int Limit = 40;

    [Theory]
    [InlineData("{\"a\":1}\n\n  \r\n{\"b\":2}\r\n{\"c\":3}", BodyForm.Lines, "{\"a\":1}|{\"b\":2}|{\"c\":3}")]
    [InlineData("\uFEFF{\"a\":1}\n", BodyForm.Lines, "{\"a\":1}")]
    [InlineData(" \n[ {\"a\":\"]}\\\"\"} ,[1,[2]],\n3, \"x,]\", null ] \n", BodyForm.Array, "{\"a\":\"]}\\\"\"}|[1,[2]]|3|\"x,]\"|null")]
    [InlineData("[]", BodyForm.Array, "")]
    [InlineData(" ", BodyForm.Lines, "")]
    [InlineData("{\"a\":1}", BodyForm.Lines, "{\"a\":1}")]
    [InlineData("{\n  \"a\": 1\n}\n", BodyForm.Values, "{\n  \"a\": 1\n}")]
    [InlineData("{\n  \"a\": 1\n}\n{\n  \"b\": 2}\n", BodyForm.Values, "{\n  \"a\": 1\n}|{\n  \"b\": 2}")]
    [InlineData("{\"a\":\n{\"b\":2}", BodyForm.Lines, "{\"a\":|{\"b\":2}")]
    public async Task Body_is_cut_into_messages(string body, BodyForm form, string messages)
    {
        foreach (var step in new[] { 1, 2, 3, 7, 1000 })
        {
            var (read, actualForm) = await ReadAsync(body, step);
            string.Join("|", read.Select(m => m.Text)).Should().Be(messages);
            read.Where(m => m.Failure is not null).Should().BeEmpty();
            read.Select(m => m.Index).Should().Equal(Enumerable.Range(0, read.Count).Select(i => (long)i));
            actualForm.Should().Be(form);
        }
    }

    [Theory]
    [InlineData("[{\"a\":1} {\"b\":2}]", "{\"a\":1}", "broken")]
    [InlineData("[{\"a\":1},]", "{\"a\":1}", "broken")]
    [InlineData("[,{\"a\":1}]", "", "broken")]
    [InlineData("[{\"a\":1}] {\"b\":2}", "{\"a\":1}", "broken")]
    [InlineData("[{\"a\":1}", "{\"a\":1}", "not closed")]
    [InlineData("[{\"a\":1},{\"b\":", "{\"a\":1}", "not closed")]
    [InlineData("[", "", "not closed")]
    public async Task Broken_array_fails_at_its_place_and_ends_the_read(string body, string before, string reason)
    {
        foreach (var step in new[] { 1, 5, 1000 })
        {
            var (read, _) = await ReadAsync(body, step);
            string.Join("|", read.SkipLast(1).Select(m => m.Text)).Should().Be(before);
            read[^1].Failure.Should().Contain(reason);
            read[^1].Index.Should().Be(read.Count - 1);
        }
    }

    [Theory]
    [InlineData("{0}\n{1}\n{0}\n{1}", "01")]
    [InlineData("[{0},{1},{0} , {1}]", "01")]
    public async Task Too_large_message_costs_no_neighbour(string frame, string order)
    {
        order.Should().Be("01");
        var (small, large) = ("{\"a\":1}", $"{{\"b\":\"{new string('x', 200)}\"}}");
        var body = frame.Replace("{0}", small, StringComparison.Ordinal).Replace("{1}", large, StringComparison.Ordinal);
        foreach (var step in new[] { 1, 16, 10_000 })
        {
            var (read, _) = await ReadAsync(body, step);
            read.Select(m => m.Failure is null ? m.Text : "large").Should().Equal(small, "large", small, "large");
            read.Where(m => m.Failure is not null).Should().OnlyContain(m => m.Failure!.Contains("larger than 40 bytes"));
        }
    }

    [Fact]
    public async Task Real_buffer_is_cut_alike_at_any_chunk_size()
    {
        var body = Encoding.UTF8.GetString(TestSupport.SampleData.Bytes(TestSupport.SampleData.Buffer));
        var lines = body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).ToList();
        var random = new Random(5);
        for (var round = 0; round < 5; round++)
        {
            var (asLines, _) = await ReadAsync(body, random.Next(1, 5000), int.MaxValue);
            asLines.Select(m => m.Text).Should().Equal(lines);
            var (asArray, _) = await ReadAsync("[" + string.Join(" ,\n", lines) + "]", random.Next(1, 5000), int.MaxValue);
            asArray.Select(m => m.Text).Should().Equal(lines);
        }
    }

    private static async Task<(List<(long Index, string Text, string? Failure)> Messages, BodyForm Form)> ReadAsync(
        string body, int step, int limit = Limit)
    {
        using var reader = new MessageReader(new ChoppedStream(Encoding.UTF8.GetBytes(body), step), limit);
        var messages = new List<(long, string, string?)>();
        while (await reader.ReadAsync(CancellationToken.None) is { } raw)
        {
            messages.Add((raw.Index, Encoding.UTF8.GetString(raw.Bytes.Span), raw.Failure));
        }

        return (messages, reader.Form);
    }

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class ChoppedStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
    }
}
