using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Resilience;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Merges messages into the document tables with a few statements for each batch.</summary>
public sealed class NpgsqlDocumentWriter(NpgsqlDataSource dataSource, DatabasePipeline pipeline, TimeProvider time) : IDocumentWriter
{
    public Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken) =>
        MergeAsync(batch, null, cancellationToken);

    public async Task<IReadOnlyList<byte[]>> MergeAndReadAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken)
    {
        var merged = new Dictionary<(Collection, string), byte[]>();
        await MergeAsync(batch, merged, cancellationToken);
        return [.. batch.Select(message => merged[(message.Collection, message.Id)])];
    }

    public async Task<IMergeTransaction> BeginAsync(CancellationToken cancellationToken) =>
        await MergeTransaction.BeginAsync(dataSource, time, null, cancellationToken);

    /// <summary>A merge may be repeated as a whole, even one whose commit was lost on the way.</summary>
    private Task MergeAsync(
        IReadOnlyList<DocumentMessage> batch, Dictionary<(Collection, string), byte[]>? merged, CancellationToken cancellationToken) =>
        batch.Count == 0 ? Task.CompletedTask : pipeline.ExecuteAsync(token => MergeOnceAsync(batch, merged, token), cancellationToken);

    private async Task<bool> MergeOnceAsync(
        IReadOnlyList<DocumentMessage> batch, Dictionary<(Collection, string), byte[]>? merged, CancellationToken cancellationToken)
    {
        await using var transaction = await MergeTransaction.BeginAsync(dataSource, time, merged, cancellationToken);
        await transaction.MergeAsync(batch, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
