using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.Resilience;

/// <summary>Puts merges into the <see cref="DatabasePipeline"/>: a whole batch may be repeated, a step of a larger transaction may not.</summary>
internal sealed class ResilientDocumentWriter(IDocumentWriter inner, DatabasePipeline pipeline) : IDocumentWriter
{
    public Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(
            async token =>
            {
                await inner.MergeAsync(batch, token);
                return true;
            },
            cancellationToken);

    public async Task<IMergeTransaction> BeginAsync(CancellationToken cancellationToken) =>
        new Transaction(await pipeline.ExecuteAsync(inner.BeginAsync, cancellationToken));

    private sealed class Transaction(IMergeTransaction inner) : IMergeTransaction
    {
        public Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken) =>
            DatabasePipeline.OnceAsync(() => inner.MergeAsync(batch, cancellationToken));

        public Task CommitAsync(CancellationToken cancellationToken) => DatabasePipeline.OnceAsync(() => inner.CommitAsync(cancellationToken));

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
