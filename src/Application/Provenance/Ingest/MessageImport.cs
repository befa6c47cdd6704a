using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Writes a body batch by batch. While batches are being written the next one is read.</summary>
internal sealed class MessageImport(IDocumentWriter writer, IngestTally tally)
{
    // More would take what other callers' bodies need of the database, and memory.
    private const int WritesAtOnce = 2;

    /// <summary>Commits each batch.</summary>
    /// <param name="intake">Where the batches come from.</param>
    /// <param name="written">Called after each batch.</param>
    /// <param name="cancellationToken">Stops between batches; what was committed stays.</param>
    public Task RunAsync(MessageIntake intake, Action? written, CancellationToken cancellationToken) =>
        RunAsync(intake, WritesAtOnce, batch => SettleAsync(batch, writer.MergeAsync, cancellationToken), written, cancellationToken);

    /// <summary>Commits all or nothing. After the first failure the rest is only checked.</summary>
    public async Task RunAtomicAsync(MessageIntake intake, CancellationToken cancellationToken)
    {
        await using var transaction = await writer.BeginAsync(cancellationToken);
        await RunAsync(intake, 1, MergeAsync, null, cancellationToken);
        if (tally.Failed == 0)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        async Task<IReadOnlyList<IngestFailure>> MergeAsync(MessageBatch batch)
        {
            if (tally.Failed > 0)
            {
                // Nothing of it will be stored, so nobody needs to wait for its rows.
                await transaction.DisposeAsync();
                return [];
            }

            try
            {
                await transaction.MergeAsync(batch.Messages, cancellationToken);
                return [];
            }
            catch (FlowProvException e) when (e.Kind == ErrorKind.Invalid)
            {
                return await SettleAsync(batch, TryAsync, cancellationToken);
            }
        }
    }

    private async Task RunAsync(
        MessageIntake intake,
        int atOnce,
        Func<MessageBatch, Task<IReadOnlyList<IngestFailure>>> write,
        Action? written,
        CancellationToken cancellationToken)
    {
        var pending = new PendingWrites(atOnce, tally);
        try
        {
            while (await intake.ReadBatchAsync(cancellationToken) is { } batch)
            {
                await pending.AddAsync(batch, write);
                written?.Invoke();
            }
        }
        finally
        {
            await pending.FinishAsync();
            written?.Invoke();
        }
    }

    private async Task TryAsync(IReadOnlyList<DocumentMessage> messages, CancellationToken cancellationToken)
    {
        await using var transaction = await writer.BeginAsync(cancellationToken);
        await transaction.MergeAsync(messages, cancellationToken);
    }

    /// <summary>Merges a batch; where the database refuses it, the halves, so that only the culprits are lost.</summary>
    private static async Task<IReadOnlyList<IngestFailure>> SettleAsync(
        MessageBatch batch, Func<IReadOnlyList<DocumentMessage>, CancellationToken, Task> merge, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return [];
        }

        try
        {
            await merge(batch.Messages, cancellationToken);
            return [];
        }
        catch (FlowProvException e) when (e.Kind == ErrorKind.Invalid && batch.Count == 1)
        {
            return [new IngestFailure(batch.Indexes[0], e.Message, Retriable: false)];
        }
        catch (FlowProvException e) when (e.Kind == ErrorKind.Invalid)
        {
            var half = batch.Count / 2;
            var first = await SettleAsync(batch.Part(0, half), merge, cancellationToken);
            return [.. first, .. await SettleAsync(batch.Part(half, batch.Count - half), merge, cancellationToken)];
        }
    }
}
