using FlowProv.Domain.Shared;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>A connection while one question is answered. Failures that are the question's fault come as <see cref="FlowProvException"/>s.</summary>
internal sealed class QuerySession(NpgsqlConnection connection, QueryLimits limits) : IAsyncDisposable
{
    public static async Task<QuerySession> OpenAsync(NpgsqlDataSource dataSource, QueryLimits limits, CancellationToken cancellationToken) =>
        new(await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false), limits);

    public Task<NpgsqlTransaction> BeginAsync(CancellationToken cancellationToken) => connection.BeginTransactionAsync(cancellationToken).AsTask();

    /// <summary>Runs all statements in one round trip.</summary>
    public Task<NpgsqlDataReader> ReadAsync(CancellationToken cancellationToken, params IEnumerable<Action<SqlText>> statements)
    {
        var batch = connection.CreateBatch();
        foreach (var write in statements)
        {
            var sql = new SqlText();
            write(sql);
            batch.BatchCommands.Add(sql.ToBatchCommand());
        }

        return Guarded(() => batch.ExecuteReaderAsync(cancellationToken));
    }

    public async Task ExecuteAsync(Action<SqlText> statement, CancellationToken cancellationToken)
    {
        await using var rows = await ReadAsync(cancellationToken, statement).ConfigureAwait(false);
    }

    /// <summary>The next row; a failure of the statement may come this late.</summary>
    public Task<bool> NextAsync(NpgsqlDataReader rows, CancellationToken cancellationToken) => Guarded(() => rows.ReadAsync(cancellationToken));

    public Task<bool> NextResultAsync(NpgsqlDataReader rows, CancellationToken cancellationToken) =>
        Guarded(() => rows.NextResultAsync(cancellationToken));

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task<T> Guarded<T>(Func<Task<T>> step)
    {
        try
        {
            return await step().ConfigureAwait(false);
        }
        catch (PostgresException e) when (Translate(e) is { } known)
        {
            throw known;
        }
    }

    private FlowProvException? Translate(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.QueryCanceled => new FlowProvException(
            ErrorKind.Unavailable,
            $"The query took longer than {limits.StatementTimeout.TotalSeconds:0.###} s. Narrow it, for example by workflow_id or a time range.",
            inner: error),
        PostgresErrorCodes.InvalidRegularExpression => new FlowProvException(ErrorKind.Invalid, $"Wrong $regex: {error.MessageText}.", inner: error),
        _ => null,
    };
}
