using FlowProv.Application.Filters;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;

namespace FlowProv.Infrastructure.Resilience;

/// <summary>Puts reads into the <see cref="DatabasePipeline"/>. A stream is repeated until its first document only.</summary>
internal sealed class ResilientDocumentStore(IDocumentStore inner, DatabasePipeline pipeline) : IDocumentStore
{
    public Task<StoredDocument?> FindAsync(Collection collection, string id, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(token => inner.FindAsync(collection, id, token), cancellationToken);

    public Task<DocumentPage> QueryAsync(QuerySpec spec, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(token => inner.QueryAsync(spec, token), cancellationToken);

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> StreamAsync(
        QuerySpec spec, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (rows, more) = await pipeline.ExecuteAsync(token => BeginAsync(spec, token), cancellationToken);
        await using (rows)
        {
            for (; more; more = await rows.MoveNextAsync())
            {
                yield return rows.Current;
            }
        }
    }

    private async Task<(IAsyncEnumerator<ReadOnlyMemory<byte>> Rows, bool More)> BeginAsync(QuerySpec spec, CancellationToken cancellationToken)
    {
        var rows = inner.StreamAsync(spec, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            return (rows, await rows.MoveNextAsync());
        }
        catch
        {
            await rows.DisposeAsync();
            throw;
        }
    }
}
