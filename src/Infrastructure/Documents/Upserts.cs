using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Runs the merge statements of a table. One array parameter for each column, whatever the number of rows.</summary>
internal sealed class Upserts(NpgsqlConnection connection, NpgsqlTransaction transaction, StepStatements step)
{
    /// <summary>Adds the rows whose key is new and returns the keys of those it added.</summary>
    public async Task<HashSet<string>> InsertAsync(DocumentTable table, IReadOnlyList<DocumentRow> rows, CancellationToken cancellationToken)
    {
        await using var batch = step.Batch(connection, transaction, rows.Count == 1 ? table.InsertOne : table.Insert, Parameters(table, rows));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var added = new HashSet<string>(rows.Count, StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
        {
            added.Add(reader.GetString(0));
        }

        return added;
    }

    /// <summary>Locks the rows with these keys and returns them; keys without a row are left out.</summary>
    public async Task<List<DocumentRow>> LockAsync(DocumentTable table, string[] ids, CancellationToken cancellationToken)
    {
        NpgsqlParameter keys = ids is [var only]
            ? new NpgsqlParameter<string> { TypedValue = only, NpgsqlDbType = NpgsqlDbType.Text }
            : new NpgsqlParameter<string[]> { TypedValue = ids, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };
        await using var batch = step.Batch(connection, transaction, ids.Length == 1 ? table.LockOne : table.Lock, keys);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var rows = new List<DocumentRow>(ids.Length);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    /// <summary>A row of <see cref="DocumentTable.Lock"/>.</summary>
    public static DocumentRow Read(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetFieldValue<byte[]>(1), row.IsDBNull(2) ? null : row.GetDouble(2));

    /// <summary>Lets rows wait that are new without doubt.</summary>
    public void Add(DocumentTable table, IReadOnlyList<DocumentRow> rows) => step.Add(rows.Count == 1 ? table.AddOne : table.Add, Parameters(table, rows));

    /// <summary>Lets locked rows wait that are written back.</summary>
    public void Update(DocumentTable table, IReadOnlyList<DocumentRow> rows) =>
        step.Add(rows.Count == 1 ? table.UpdateOne : table.Update, Parameters(table, rows));

    private static NpgsqlParameter[] Parameters(DocumentTable table, IReadOnlyList<DocumentRow> rows) => rows is [var only]
        ? [.. One(only).Take(table.KeepsStatusEvidence ? 3 : 2)]
        :
        [
            Column(rows, NpgsqlDbType.Text, row => row.Id),
            Column(rows, NpgsqlDbType.Text, row => row.Document),
            Column(rows, NpgsqlDbType.Double, row => row.StatusEndedAt),
        ];

    private static IEnumerable<NpgsqlParameter> One(DocumentRow row)
    {
        yield return new NpgsqlParameter<string> { TypedValue = row.Id, NpgsqlDbType = NpgsqlDbType.Text };
        yield return new NpgsqlParameter<byte[]> { TypedValue = row.Document, NpgsqlDbType = NpgsqlDbType.Text };
        yield return new NpgsqlParameter { Value = row.StatusEndedAt is { } endedAt ? endedAt : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Double };
    }

    private static NpgsqlParameter<T[]> Column<T>(IReadOnlyList<DocumentRow> rows, NpgsqlDbType type, Func<DocumentRow, T> value)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = value(rows[i]);
        }

        return new NpgsqlParameter<T[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };
    }
}

/// <summary>A row as it is written and read.</summary>
/// <param name="Id">The key.</param>
/// <param name="Document">The document as UTF-8 JSON.</param>
/// <param name="StatusEndedAt">The evidence of the status; not kept by every table.</param>
internal readonly record struct DocumentRow(string Id, byte[] Document, double? StatusEndedAt);
