using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Runs the merge statements of objects and their history.</summary>
internal sealed class ObjectUpserts(NpgsqlConnection connection, NpgsqlTransaction transaction)
{
    private const string Told = "from unnest($1::text[], $2::integer[], $3::jsonb[], $4::bigint[]) as told (object_id, version, doc, blob_id)";

    private const string InsertSql =
        $"insert into objects (object_id, version, doc, blob_id) select object_id, version, doc, blob_id {Told} on conflict do nothing returning object_id";

    private const string UpdateSql =
        $"update objects as kept set version = told.version, doc = told.doc, blob_id = told.blob_id {Told} where kept.object_id = told.object_id";

    private const string SaveHistorySql =
        $"insert into object_history (object_id, version, doc, blob_id) select object_id, version, doc, blob_id {Told} " +
        "on conflict (object_id, version) do update set doc = excluded.doc, blob_id = excluded.blob_id";

    private const string LockSql = "select object_id, version, doc, blob_id from objects where object_id = any($1) order by object_id for update";

    private const string ReadHistorySql =
        "select object_id, version, doc, blob_id from object_history where object_id = any($1) and version = any($2)";

    /// <summary>Adds the objects whose id is new and returns the ids of those it added.</summary>
    public async Task<List<string>> InsertAsync(IReadOnlyList<ObjectRow> rows, CancellationToken cancellationToken)
    {
        await using var command = Command(InsertSql, rows);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var added = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            added.Add(reader.GetString(0));
        }

        return added;
    }

    /// <summary>Locks the latest versions in the order of their ids.</summary>
    public Task<List<ObjectRow>> LockAsync(string[] ids, CancellationToken cancellationToken) =>
        ReadAsync(LockSql, cancellationToken, Array(ids, NpgsqlDbType.Text));

    /// <summary>Earlier versions with any of these numbers. Their objects must be locked.</summary>
    public async Task<List<ObjectRow>> ReadHistoryAsync(string[] ids, int[] versions, CancellationToken cancellationToken) =>
        versions.Length == 0
            ? []
            : await ReadAsync(ReadHistorySql, cancellationToken, Array(ids, NpgsqlDbType.Text), Array(versions, NpgsqlDbType.Integer));

    /// <summary>Replaces locked latest versions.</summary>
    public Task UpdateAsync(IReadOnlyList<ObjectRow> rows, CancellationToken cancellationToken) => ExecuteAsync(UpdateSql, rows, cancellationToken);

    /// <summary>Adds or replaces earlier versions of locked objects.</summary>
    public Task SaveHistoryAsync(IReadOnlyList<ObjectRow> rows, CancellationToken cancellationToken) =>
        ExecuteAsync(SaveHistorySql, rows, cancellationToken);

    private async Task ExecuteAsync(string sql, IReadOnlyList<ObjectRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count > 0)
        {
            await using var command = Command(sql, rows);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async Task<List<ObjectRow>> ReadAsync(string sql, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        command.Parameters.AddRange(parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<ObjectRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            long? blobId = await reader.IsDBNullAsync(3, cancellationToken) ? null : reader.GetInt64(3);
            rows.Add(new ObjectRow(reader.GetString(0), reader.GetInt32(1), reader.GetFieldValue<byte[]>(2), blobId));
        }

        return rows;
    }

    private NpgsqlCommand Command(string sql, IReadOnlyList<ObjectRow> rows)
    {
        var command = new NpgsqlCommand(sql, connection, transaction);
        command.Parameters.Add(Array([.. rows.Select(row => row.Id)], NpgsqlDbType.Text));
        command.Parameters.Add(Array([.. rows.Select(row => row.Version)], NpgsqlDbType.Integer));
        command.Parameters.Add(Array([.. rows.Select(row => row.Document)], NpgsqlDbType.Jsonb));
        command.Parameters.Add(Array([.. rows.Select(row => row.BlobId)], NpgsqlDbType.Bigint));
        return command;
    }

    private static NpgsqlParameter<T[]> Array<T>(T[] values, NpgsqlDbType type) =>
        new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };
}

/// <summary>A version of an object as it is written and read.</summary>
internal sealed record ObjectRow(string Id, int Version, byte[] Document, long? BlobId);
