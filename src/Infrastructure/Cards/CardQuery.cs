using Npgsql;

namespace FlowProv.Infrastructure.Cards;

/// <summary>Makes the statements of one card, all in one transaction and about one workflow.</summary>
internal sealed class CardQuery(NpgsqlConnection connection, string workflowId)
{
    private const int TimeoutSeconds = 600;

    // A card of millions of tasks takes minutes, and its medians deserve more memory than a list's sort.
    private const string Settings = "set transaction read only; set local statement_timeout = '10min'; set local work_mem = '32MB'";

    private const string Workflow = "select doc from workflows where workflow_id = $1";

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Settings, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The workflow's document as UTF-8 JSON.</summary>
    public async Task<byte[]?> FindWorkflowAsync(CancellationToken cancellationToken)
    {
        await using var reader = await ReadAsync(Workflow, cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? reader.GetFieldValue<byte[]>(0) : null;
    }

    /// <summary>Runs a statement whose first parameter is the workflow.</summary>
    public async Task<NpgsqlDataReader> ReadAsync(string sql, CancellationToken cancellationToken, params object[] more)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = TimeoutSeconds };
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = workflowId });
        foreach (var value in more)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteReaderAsync(cancellationToken);
    }
}
