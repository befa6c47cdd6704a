using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Shared;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Merges messages into the document tables with a few statements for each batch.</summary>
public sealed class NpgsqlDocumentWriter(NpgsqlDataSource dataSource, TimeProvider time) : IDocumentWriter
{
    private const int MaxTries = 3;

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

    /// <summary>Tries again at once where that helps: a merge may be repeated, even one whose commit was lost on the way.</summary>
    private async Task MergeAsync(
        IReadOnlyList<DocumentMessage> batch, Dictionary<(Collection, string), byte[]>? merged, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var transaction = await MergeTransaction.BeginAsync(dataSource, time, merged, cancellationToken);
                await transaction.MergeAsync(batch, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return;
            }
            catch (FlowProvException e) when (attempt < MaxTries && WriteErrors.IsTransient(e.InnerException))
            {
                await Task.Delay(TimeSpan.FromMilliseconds((25 << attempt) + Random.Shared.Next(25)), cancellationToken);
            }
        }
    }
}
