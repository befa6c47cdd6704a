using CsCheck;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.TestSupport;

namespace FlowProv.PropertyTests.Ingest;

public sealed class MergePropertyTests(MergeDatabase database) : IClassFixture<MergeDatabase>
{
    /// <summary>contracts/flowcept.md 6.7: at-least-once delivery in any order and any batching gives the same end state.</summary>
    [Fact]
    public async Task Real_streams_end_alike_however_they_are_split_permuted_repeated_and_batched()
    {
        var stream = MessageStreams.Agreeing();
        var expected = WithoutEvidence(MergeDatabase.Fold(stream.Select(MessageStreams.Normalise)));
        await Gen.Int.SampleAsync(
            async seed =>
            {
                var random = new Random(seed);
                var parts = stream.Select(MessageStreams.Normalise).SelectMany(message => Parts(message, random)).ToList();
                parts.AddRange(parts.Where(_ => random.Next(4) == 0).ToList());
                var delivered = parts.ToArray();
                random.Shuffle(delivered);
                var stored = await database.StoreAsync(MessageStreams.Batches(delivered, random));
                WithoutEvidence(stored).Should().BeEquivalentTo(expected);
            },
            iter: 40,
            threads: 1);
    }

    [Fact]
    public async Task Contradictions_are_settled_by_the_order_of_arrival_alone()
    {
        await Gen.Select(MessageStreams.Quarrelling.Array[1, 12], Gen.Int).SampleAsync(
            async (messages, seed) =>
            {
                var delivered = messages.Select(MessageStreams.Normalise).ToList();
                var stored = await database.StoreAsync(MessageStreams.Batches(delivered, new Random(seed)));
                stored.Should().BeEquivalentTo(MergeDatabase.Fold(delivered));
            },
            iter: 400,
            threads: 1);
    }

    [Fact]
    public async Task Repeated_stream_changes_no_row()
    {
        var messages = MessageStreams.Agreeing().Concat(MessageStreams.Read(SampleData.TaskFiles[2])).Select(MessageStreams.Normalise).ToList();
        var once = await database.StoreAsync([messages]);
        var again = await database.StoreAsync([messages, .. messages.Chunk(7)]);
        again.Should().BeEquivalentTo(once);
    }

    private static IEnumerable<DocumentMessage> Parts(DocumentMessage message, Random random) =>
        MessageStreams.Split(message.Fields, CollectionFields.Of(message.Collection).Id, random).Select(part =>
        {
            if (message.Collection == Collection.Tasks)
            {
                part["type"] = "task";
            }

            return MessageStreams.Normalise(part);
        });

    // The end that came with a status is only known where one message tells both.
    private static Dictionary<string, string> WithoutEvidence(SortedDictionary<string, string> documents) =>
        documents.ToDictionary(entry => entry.Key, entry => entry.Value[(entry.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]);
}
