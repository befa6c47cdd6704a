using System.Text;
using CsCheck;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;

namespace FlowProv.PropertyTests.Ingest;

public sealed class DoorPropertyTests(MergeDatabase database) : IClassFixture<MergeDatabase>
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud83d", "\\ude00", "NaN", "-Infinity", "null", "true", "1e308", "1e-320", "1e999", "-0.0",
        "123456789012345678901234567890", "\"task_id\":\"t\"", "\"used\":", "\"started_at\":", "\"tags\":[\"a\"]", "\"type\":\"object\"",
        "\"2025-06-15T15:06:40\"", "{\"task_id\":\"t\",\"used\":{\"a\":1}}", "é", "\u0001", "\n",
    ];

    private readonly SecretRedactor redactor = new(new RedactionOptions());

    [Fact]
    public void Parser_never_throws_on_any_bytes()
    {
        var bytes = Gen.Frequency((1, Gen.Byte.Array[0, 200]), (3, Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 20].Select(p => Encoding.UTF8.GetBytes(string.Concat(p)))));
        bytes.Sample(
            message =>
            {
                var parsed = new MessageParser(redactor.Patterns).Parse(message);
                (parsed.Fields is null).Should().Be(parsed.Reason is not null);
                if (parsed.Fields is { } fields && MessageNormaliser.Normalise(fields).Message is { } normalised)
                {
                    redactor.Redact(normalised.Fields, normalised.Collection);
                }
            },
            iter: 50_000);
    }

    [Fact]
    public async Task Reader_ends_on_any_bytes()
    {
        await Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 30].SampleAsync(
            async parts =>
            {
                var body = Encoding.UTF8.GetBytes(string.Concat(parts));
                using var reader = new MessageReader(new MemoryStream(body), 64);
                var read = 0;
                while (await reader.ReadAsync(CancellationToken.None) is not null)
                {
                    read.Should().BeLessThanOrEqualTo(body.Length);
                    read++;
                }
            },
            iter: 20_000);
    }

    /// <summary>Real messages with bytes replaced: what the door lets in, the database takes without an error.</summary>
    [Fact]
    public async Task Database_stores_whatever_the_door_lets_in()
    {
        var real = MessageStreams.Agreeing().Select(message => message.ToJsonString()).Where(text => text.Length < 6000).ToArray();
        var gen = Gen.Select(Gen.Int[0, real.Length - 1].Select(i => real[i]), Gen.Select(Gen.Double.Unit, Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]), Gen.Int[0, 3]).Array[0, 3]).Array[40];
        await gen.SampleAsync(
            async messages =>
            {
                var accepted = messages.Select(m => Accept(Mutate(m.Item1, m.Item2))).OfType<DocumentMessage>().ToList();
                await database.StoreAsync([accepted]);
            },
            iter: 60,
            threads: 1);
    }

    private static string Mutate(string text, (double Place, string Fragment, int Removed)[] changes)
    {
        foreach (var (place, fragment, removed) in changes)
        {
            var at = (int)(place * text.Length);
            text = text.Remove(at, Math.Min(removed, text.Length - at)).Insert(at, fragment);
        }

        return text;
    }

    private DocumentMessage? Accept(string text)
    {
        var parsed = new MessageParser(redactor.Patterns).Parse(Encoding.UTF8.GetBytes(text));
        return parsed.Fields is null ? null : MessageNormaliser.Normalise(parsed.Fields).Message;
    }
}
