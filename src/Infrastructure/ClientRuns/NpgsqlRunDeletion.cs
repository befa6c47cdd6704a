using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Work;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>Deletes runs with all that belongs to them, in the transaction of the scope; their provenance and their logs stay.</summary>
internal sealed class NpgsqlRunDeletion(UnitOfWork unit) : IRunDeletion
{
    private const string FreeSlotsOfFlowRuns =
        """
        update concurrency_limits set active_slots = array(
            select unnest(active_slots) except select id from task_runs where flow_run_id = any($1))
        where id in (
            select id from concurrency_limits where active_slots && array(select id from task_runs where flow_run_id = any($1)) order by tag for update)
        """;

    // No foreign key: runs and task runs would refer to each other.
    private const string DetachSubflowsOfFlowRuns =
        """
        update flow_runs set parent_task_run_id = null
        where parent_task_run_id in (select id from task_runs where flow_run_id = any($1)) and id <> all ($1)
        """;

    private const string FreeSlotsOfTaskRun =
        """
        update concurrency_limits set active_slots = array_remove(active_slots, $1)
        where id in (select id from concurrency_limits where $1 = any(active_slots) order by tag for update)
        """;

    private readonly WorkCommands commands = new(unit);

    public async Task<int> DeleteFlowRunsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        await commands.ExecuteAsync(FreeSlotsOfFlowRuns, cancellationToken, WorkCommands.Ids(ids));
        await commands.ExecuteAsync(DetachSubflowsOfFlowRuns, cancellationToken, WorkCommands.Ids(ids));
        return await commands.ExecuteAsync("delete from flow_runs where id = any($1)", cancellationToken, WorkCommands.Ids(ids));
    }

    public async Task DeleteTaskRunAsync(Guid id, CancellationToken cancellationToken)
    {
        await commands.ExecuteAsync(FreeSlotsOfTaskRun, cancellationToken, WorkCommands.Value(id));
        await commands.ExecuteAsync("update flow_runs set parent_task_run_id = null where parent_task_run_id = $1", cancellationToken, WorkCommands.Value(id));
        await commands.ExecuteAsync("delete from task_runs where id = $1", cancellationToken, WorkCommands.Value(id));
    }

    public async Task<IReadOnlyList<Guid>> LockRunsOfDeletedFlowsAsync(int limit, CancellationToken cancellationToken) =>
        await commands.ReadAsync(NeglectedRuns.OfDeletedFlow, row => row.GetGuid(0), cancellationToken, WorkCommands.Value(limit));

    public Task ForgetDeletedFlowsAsync(CancellationToken cancellationToken) => commands.ExecuteAsync(NeglectedRuns.ForgetFlows, cancellationToken);
}
