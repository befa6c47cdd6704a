using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.Work;

/// <summary>Cancels runs: nothing of them starts any more, and results that still come are refused (contract 3.3, fact 9).</summary>
internal sealed class CancelStatements(WorkCommands commands)
{
    // The time of the end, here as in all steps, is that after the wait for locks: a transaction may have begun before what it ends.
    public const string CancelPending =
        $"""
        update task_runs as task set status = 'canceled', ended_at = clock_timestamp(), updated_at = now(), start_before = null
        where id = any($1) and status = 'pending'
        returning {TaskRow.Columns}
        """;

    // The token stays, so that the next heartbeat learns why its lease is over; results and failures count in progress only.
    private const string CancelOpen =
        $"""
        update task_runs as task
        set status = 'canceled', ended_at = clock_timestamp(), updated_at = now(), lease_until = null, deadline = null, start_before = null
        where flow_run_id = any($1) and status in ('pending', 'progress')
        returning {TaskRow.Columns}
        """;

    private const string OpenRuns = "select id from flow_runs where flow_id = $1 and open_tasks > 0";

    public async Task<Settlement> CancelAsync(IReadOnlyList<Guid> runIds, CancellationToken cancellationToken)
    {
        var runs = await LockedRuns.ByIdAsync(commands, runIds, cancellationToken);
        var open = runs.All.Where(run => run.Progress.OpenTasks > 0).ToList();
        if (open.Count == 0)
        {
            return Settlement.Nothing;
        }

        open.ForEach(run => run.Progress.Cancel());
        var canceled = await commands.ReadAsync(CancelOpen, TaskRow.Read, cancellationToken, WorkCommands.Ids(open.Select(run => run.Id)));
        canceled.ForEach(task => runs[task.Task.RunId].Touch(task.Task));
        return new Settlement([.. canceled.Select(task => task.Task)], runs.Save(), []);
    }

    public async Task<Settlement> CancelFlowAsync(string flowId, CancellationToken cancellationToken) =>
        await CancelAsync(await commands.ReadAsync(OpenRuns, row => row.GetGuid(0), cancellationToken, WorkCommands.Value(flowId)), cancellationToken);
}
