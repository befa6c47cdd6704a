namespace FlowProv.Application.Provenance.Ingest;

/// <summary>
/// Batches that are being written while the next is read. Two that tell of the same document are written one after the other, so that the later
/// message wins.
/// </summary>
internal sealed class PendingWrites(int most, IngestTally tally)
{
    private readonly Queue<(Task Write, HashSet<(Collection, string)> Documents)> pending = new();

    /// <summary>Begins to write a batch as soon as it may.</summary>
    public async Task AddAsync(MessageBatch batch, Func<MessageBatch, Task<IReadOnlyList<IngestFailure>>> write)
    {
        var documents = batch.Messages.Select(message => (message.Collection, message.Id)).ToHashSet();
        while (pending.Count == most || pending.Any(other => other.Documents.Overlaps(documents)))
        {
            await pending.Dequeue().Write;
        }

        pending.Enqueue((SettleAsync(batch, write), documents));
    }

    /// <summary>Waits for all, also when one of them failed.</summary>
    public Task FinishAsync() => Task.WhenAll(pending.Select(other => other.Write));

    private async Task SettleAsync(MessageBatch batch, Func<MessageBatch, Task<IReadOnlyList<IngestFailure>>> write) =>
        tally.Settle(batch.Count, await write(batch));
}
