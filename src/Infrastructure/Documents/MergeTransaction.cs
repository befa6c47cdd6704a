using System.Data;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>A connection with an open transaction that merges batches. Disposing without commit rolls back.</summary>
internal sealed class MergeTransaction : IMergeTransaction
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private readonly MergeSession session;

    private MergeTransaction(NpgsqlConnection connection, NpgsqlTransaction transaction, MergeSession session)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.session = session;
    }

    /// <param name="dataSource">Where the connection comes from.</param>
    /// <param name="time">The server's clock.</param>
    /// <param name="merged">Where set, receives each merged document as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops waiting for a connection.</param>
    public static Task<MergeTransaction> BeginAsync(
        NpgsqlDataSource dataSource, TimeProvider time, Dictionary<(Collection, string), byte[]>? merged, CancellationToken cancellationToken) =>
        WriteErrors.TranslateAsync(async () =>
        {
            var connection = await dataSource.OpenConnectionAsync(cancellationToken);
            try
            {
                var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
                return new MergeTransaction(connection, transaction, new MergeSession(connection, transaction, time, new StepStatements()) { Merged = merged });
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }
        });

    public Task MergeAsync(IReadOnlyList<DocumentMessage> batch, CancellationToken cancellationToken) =>
        WriteErrors.TranslateAsync(() => session.MergeAsync(batch, cancellationToken));

    public Task CommitAsync(CancellationToken cancellationToken) =>
        WriteErrors.TranslateAsync(() => transaction.CommitAsync(cancellationToken));

    public async ValueTask DisposeAsync()
    {
        session.Dispose();
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
