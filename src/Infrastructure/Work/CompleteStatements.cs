using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Infrastructure.Documents;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Work;

/// <summary>Stores results and lets the tasks that waited for them go on (contract 3.3, fact 6).</summary>
internal sealed class CompleteStatements(WorkCommands commands)
{
    private const string Succeed =
        $"""
        update task_runs as task
        set status = 'success', result = told.result, ended_at = clock_timestamp(), updated_at = now(), lease_token = null, lease_until = null, deadline = null
        from unnest($1::uuid[], $2::uuid[], $3::json[]) as told (id, token, result)
        where task.id = told.id and {TaskRow.HeldByTold}
        returning {TaskRow.Columns}
        """;

    // Without a join the order of locks does not matter: the run is locked already.
    private const string Release =
        """
        update task_runs as task
        set pending_deps = pending_deps - told.count, run_at = now(), updated_at = now(),
            start_before = case when pending_deps = told.count then now() + make_interval(secs => queue_time_limit) end
        from unnest($1::uuid[], $2::int[]) as told (id, count)
        where task.id = told.id and task.status = 'pending'
        returning task.queue, task.pending_deps
        """;

    private const string ReleaseSuccessHook =
        """
        update task_runs as task
        set pending_deps = 0, run_at = now(), updated_at = now(), start_before = now() + make_interval(secs => queue_time_limit)
        where flow_run_id = any($1) and hook = 'success' and status = 'pending'
        returning task.queue
        """;

    // The documents that the step is going to merge, in the order of all merges. Those of runs only where these results end them: others may
    // be large, and are waited for by nobody. $1 task ids.
    private const string LockEnding =
        """
        select workflow_id, doc, status_ended_at from workflows
        where workflow_id = any(array(
            select run.id::text from (select flow_run_id, count(*) as done from task_runs where id = any($1) group by flow_run_id) as told
            join flow_runs as run on run.id = told.flow_run_id and run.open_tasks <= told.done))
        order by workflow_id for update
        """;

    private static readonly string LockTasks = DocumentTable.Of(Collection.Tasks).Lock;

    public async Task<Settlement> CompleteAsync(IReadOnlyList<TaskResult> results, CancellationToken cancellationToken)
    {
        var (runs, done) = await SucceedAsync(results, cancellationToken);
        foreach (var task in done)
        {
            var run = runs[task.Task.RunId];
            run.Touch(task.Task);
            run.Progress.Succeeded(task.Hook);
        }

        var queues = new HashSet<string>(StringComparer.Ordinal);
        await ReleaseAsync(done, queues, cancellationToken);
        await ReleaseHooksAsync(runs, queues, cancellationToken);
        return new Settlement([.. done.Select(task => task.Task)], runs.Save(), queues);
    }

    private async Task<(LockedRuns Runs, List<TaskRow> Done)> SucceedAsync(IReadOnlyList<TaskResult> results, CancellationToken cancellationToken)
    {
        var ids = results.Select(result => result.TaskId).ToArray();
        await using var batch = commands.CreateBatch(
            (LockedRuns.OfTasks, [WorkCommands.Ids(ids)]),
            (Succeed, [
                WorkCommands.Ids(ids),
                WorkCommands.Ids(results.Select(result => result.Token)),
                WorkCommands.List(results.Select(result => result.Result), NpgsqlDbType.Json)]),
            (LockEnding, [WorkCommands.Ids(ids)]),
            (LockTasks, [WorkCommands.List(ids.Select(id => id.ToString()), NpgsqlDbType.Text)]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var runs = await LockedRuns.ReadAsync(commands, reader, cancellationToken);
        var done = await WorkCommands.ReadResultAsync(reader, TaskRow.Read, cancellationToken);
        await commands.KeepAsync(reader, Collection.Workflows, cancellationToken);
        await commands.KeepAsync(reader, Collection.Tasks, cancellationToken);
        return (runs, done);
    }

    private async Task ReleaseAsync(List<TaskRow> done, HashSet<string> queues, CancellationToken cancellationToken)
    {
        var next = done.SelectMany(task => task.Next).CountBy(id => id).ToList();
        if (next.Count == 0)
        {
            return;
        }

        var released = await commands.ReadAsync(
            Release,
            row => (Queue: row.GetString(0), Waits: row.GetInt32(1) > 0),
            cancellationToken,
            WorkCommands.Ids(next.Select(entry => entry.Key)),
            WorkCommands.List(next.Select(entry => entry.Value), NpgsqlDbType.Integer));
        queues.UnionWith(released.Where(task => !task.Waits).Select(task => task.Queue));
    }

    private async Task ReleaseHooksAsync(LockedRuns runs, HashSet<string> queues, CancellationToken cancellationToken)
    {
        var waiting = runs.All.Where(run => run.Progress.ReleasesSuccessHook).Select(run => run.Id).ToList();
        if (waiting.Count > 0)
        {
            queues.UnionWith(await commands.ReadAsync(ReleaseSuccessHook, row => row.GetString(0), cancellationToken, WorkCommands.Ids(waiting)));
        }
    }
}
