using FlowProv.Application.Provenance;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// What a transaction saves in round trips: statements whose answer nobody reads wait for the next one that is sent, at the latest for the commit; and
/// documents that were locked together with the row they belong to.
/// </summary>
internal sealed class StepStatements
{
    private readonly List<NpgsqlBatchCommand> waiting = [];
    private readonly Dictionary<(Collection Collection, string Id), DocumentRow> locked = [];

    public bool IsEmpty => waiting.Count == 0;

    /// <summary>Whether a new document may wait too. It fails at the end of the transaction then where it is not new.</summary>
    public bool AddsBlindly { get; private set; }

    /// <summary>Begins a transaction.</summary>
    public void Begin(bool addsBlindly)
    {
        waiting.Clear();
        locked.Clear();
        AddsBlindly = addsBlindly;
    }

    /// <summary>Lets a statement wait that returns nothing.</summary>
    public void Add(string sql, NpgsqlParameter[] parameters) => waiting.Add(Command(sql, parameters));

    /// <summary>A statement with those that wait in front of it, so that it finds what they wrote.</summary>
    public NpgsqlBatch Batch(NpgsqlConnection connection, NpgsqlTransaction transaction, string sql, params NpgsqlParameter[] parameters) =>
        Batch(connection, transaction, [(sql, parameters)]);

    /// <summary>Several.</summary>
    public NpgsqlBatch Batch(
        NpgsqlConnection connection, NpgsqlTransaction transaction, params ReadOnlySpan<(string Sql, NpgsqlParameter[] Parameters)> statements)
    {
        var batch = new NpgsqlBatch(connection, transaction);
        foreach (var command in waiting)
        {
            batch.BatchCommands.Add(command);
        }

        waiting.Clear();
        foreach (var (sql, parameters) in statements)
        {
            batch.BatchCommands.Add(Command(sql, parameters));
        }

        return batch;
    }

    /// <summary>Sends what waits and commits in the same round trip.</summary>
    public async Task CommitAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        await using var batch = Batch(connection, transaction, "commit");
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Keeps a document that is under lock.</summary>
    public void Keep(Collection collection, DocumentRow row) => locked[(collection, row.Id)] = row;

    /// <summary>Those of some documents that are under lock already; once, since they are changed by whoever takes them.</summary>
    public List<DocumentRow> Take(Collection collection, IEnumerable<string> ids)
    {
        var taken = new List<DocumentRow>();
        foreach (var id in ids)
        {
            if (locked.Remove((collection, id), out var row))
            {
                taken.Add(row);
            }
        }

        return taken;
    }

    private static NpgsqlBatchCommand Command(string sql, NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(parameters);
        return command;
    }
}
