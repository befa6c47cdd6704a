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
    private readonly StepStatements step = new();
    private readonly MergeSession session;

    private MergeTransaction(
        NpgsqlConnection connection, NpgsqlTransaction transaction, TimeProvider time, Dictionary<(Collection, string), byte[]>? merged)
    {
        this.connection = connection;
        this.transaction = transaction;
        session = new MergeSession(connection, transaction, time, step) { Merged = merged };
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
                return new MergeTransaction(connection, transaction, time, merged);
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
        WriteErrors.TranslateAsync(() => step.CommitAsync(connection, transaction, cancellationToken));

    public async ValueTask DisposeAsync()
    {
        session.Dispose();
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
