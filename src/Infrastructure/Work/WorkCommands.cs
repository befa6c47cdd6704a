using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Work;

/// <summary>Makes commands of the scope's transaction. The engine's statements are few and constant, so that they are prepared once for a connection.</summary>
internal sealed class WorkCommands(UnitOfWork unit)
{
    /// <summary>Runs a statement and reads its rows.</summary>
    public async Task<List<T>> ReadAsync<T>(
        string sql, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var batch = CreateBatch((sql, parameters));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Several statements in one round trip.</summary>
    public NpgsqlBatch CreateBatch(params ReadOnlySpan<(string Sql, NpgsqlParameter[] Parameters)> statements) =>
        unit.Step.Batch(unit.Connection, unit.Transaction, statements);

    /// <summary>Lets a statement wait for the next one, at the latest for the commit.</summary>
    public void Wait(string sql, params NpgsqlParameter[] parameters) => unit.Step.Add(sql, parameters);

    /// <summary>Keeps the documents that a statement of a batch locked for the step's merges; goes on to the next.</summary>
    public async Task KeepAsync(NpgsqlDataReader reader, Collection collection, CancellationToken cancellationToken)
    {
        foreach (var document in await ReadResultAsync(reader, Upserts.Read, cancellationToken))
        {
            unit.Step.Keep(collection, document);
        }
    }

    /// <summary>Reads the rows of one statement of a batch and goes on to the next.</summary>
    public static async Task<List<T>> ReadResultAsync<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(row(reader));
        }

        await reader.NextResultAsync(cancellationToken);
        return rows;
    }

    public async Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var batch = CreateBatch((sql, parameters));
        await batch.ExecuteNonQueryAsync(cancellationToken);
        return (int)batch.BatchCommands[^1].RecordsAffected;
    }

    public static NpgsqlParameter Ids(IEnumerable<Guid> ids) => List(ids, NpgsqlDbType.Uuid);

    public static NpgsqlParameter Json(string value) => new NpgsqlParameter<string> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Json };

    /// <summary>A list as one array parameter.</summary>
    public static NpgsqlParameter List<T>(IEnumerable<T> values, NpgsqlDbType type) =>
        new NpgsqlParameter<T[]> { TypedValue = [.. values], NpgsqlDbType = NpgsqlDbType.Array | type };

    public static NpgsqlParameter Optional<T>(T? value, NpgsqlDbType type) =>
        new() { Value = value is null ? DBNull.Value : value, NpgsqlDbType = type };

    public static NpgsqlParameter Texts(IEnumerable<string>? values) => values is null
        ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text }
        : List(values, NpgsqlDbType.Text);

    public static NpgsqlParameter Value<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };
}
