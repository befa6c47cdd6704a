using FlowProv.Application.Provenance;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// What a step saves in round trips: statements that wait to go out with the next document that is written, and documents that were locked
/// together with the row they belong to. Lives as long as a transaction.
/// </summary>
internal sealed class StepStatements
{
    private readonly List<NpgsqlBatchCommand> waiting = [];
    private readonly Dictionary<(Collection Collection, string Id), DocumentRow> locked = [];

    public void Clear()
    {
        waiting.Clear();
        locked.Clear();
    }

    /// <summary>Lets a statement that returns nothing wait; whoever adds it merges its document next.</summary>
    public void Add(string sql, NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(parameters);
        waiting.Add(command);
    }

    /// <summary>Keeps a document that is under lock.</summary>
    public void Keep(Collection collection, DocumentRow row) => locked[(collection, row.Id)] = row;

    /// <summary>A document that is under lock already; once, since it is changed by whoever takes it.</summary>
    public DocumentRow? Take(Collection collection, string id) => locked.Remove((collection, id), out var row) ? row : null;

    /// <summary>Sends what waits, and the last statement behind it.</summary>
    public async Task SendAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, NpgsqlBatchCommand? last, CancellationToken cancellationToken)
    {
        if (last is not null)
        {
            waiting.Add(last);
        }

        if (waiting.Count == 0)
        {
            return;
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var command in waiting)
        {
            batch.BatchCommands.Add(command);
        }

        waiting.Clear();
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
