using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Work;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>Deployments under lock and their runs, in the transaction of the scope.</summary>
internal sealed class NpgsqlDeploymentRuns(UnitOfWork unit, IRunDeletion deletion) : IDeploymentRuns
{
    private readonly WorkCommands commands = new(unit);

    public Task LockDeploymentAsync(Guid deploymentId, bool alone, CancellationToken cancellationToken) => commands.ExecuteAsync(
        alone ? "select id from deployments where id = $1 for update" : "select id from deployments where id = $1 for share",
        cancellationToken,
        WorkCommands.Value(deploymentId));

    public Task DetachRunsAsync(Guid deploymentId, CancellationToken cancellationToken) => commands.ExecuteAsync(
        "update flow_runs set deployment_id = null where deployment_id = $1", cancellationToken, WorkCommands.Value(deploymentId));

    public async Task<IReadOnlyList<Guid>> ListOpenRunsAsync(Guid deploymentId, CancellationToken cancellationToken) => await commands.ReadAsync(
        $"select id from flow_runs where deployment_id = $1 and reported_type not in {RunColumnsSql.FinalTypes} order by id",
        row => row.GetGuid(0),
        cancellationToken,
        WorkCommands.Value(deploymentId));

    public async Task<int> DeleteScheduledRunsAsync(Guid deploymentId, bool onlyAutoScheduled, CancellationToken cancellationToken)
    {
        var ids = await commands.ReadAsync(
            """
            select id from flow_runs
            where deployment_id = $1 and state_type = 'SCHEDULED' and reported_type is not null and (auto_scheduled or not $2)
            order by id for update
            """,
            row => row.GetGuid(0),
            cancellationToken,
            WorkCommands.Value(deploymentId),
            WorkCommands.Value(onlyAutoScheduled));
        return ids.Count == 0 ? 0 : await deletion.DeleteFlowRunsAsync(ids, cancellationToken);
    }
}
