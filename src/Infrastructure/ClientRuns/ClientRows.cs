using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Work;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>Empties the tables of Prefect's clients. Runs and flows of the engine stand in the same tables and stay.</summary>
internal sealed class ClientRows(UnitOfWork unit) : IClientRows
{
    // States, task runs, schemas, documents, queues and workers go with what they belong to.
    private static readonly string[] Statements =
    [
        "delete from run_logs",
        "delete from saved_searches",
        "delete from concurrency_limits",
        "delete from block_types",
        "delete from deployments",
        "delete from flow_runs where flow_id is null",
        "delete from work_pools",
        """
        delete from flows
        where not exists (select from flow_runs where flow_runs.named_flow_id = flows.id)
            and not exists (select from flow_configurations where flow_configurations.fullname = flows.name)
        """,
    ];

    private readonly WorkCommands commands = new(unit);

    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        foreach (var statement in Statements)
        {
            await using var batch = commands.CreateBatch((statement, []));
            batch.Timeout = 0;
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
