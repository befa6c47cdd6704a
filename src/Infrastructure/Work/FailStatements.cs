using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Work;

/// <summary>Ends attempts without a result: another one follows, or the task has failed and with it what depended on it (contract 2.4).</summary>
internal sealed class FailStatements(WorkCommands commands)
{
    private const string AttemptColumns =
        "select task.id, task.flow_run_id, failures, lost, max_attempts, max_lost, backoff_seconds, backoff_factor, max_backoff_seconds, " +
        "time_limit, queue_time_limit, status, deadline <= now(), hook, lease_token from task_runs as task ";

    private const string Reported =
        AttemptColumns +
        $"join unnest($1::uuid[], $2::uuid[]) as told (id, token) on task.id = told.id where {TaskRow.HeldByTold}";

    // Locked, so that a heartbeat in this moment is either seen here or comes too late.
    private const string Expired =
        AttemptColumns +
        "where task.id = any($1) and ((status = 'progress' and lease_until <= now()) or (status = 'pending' and start_before <= now())) " +
        "order by task.id for update";

    // Of paused flows those tasks only have a time that became ready during the pause, behind claimed ones: few to pass over.
    private const string Overdue =
        """
        (select id from task_runs where status = 'progress' and lease_until <= now() order by lease_until limit $1)
        union all
        (select id from task_runs
         where status = 'pending' and start_before <= now()
            and flow_id <> all (array(select flow_id from flow_configurations where desired_state = 'paused'))
         order by start_before limit $1)
        """;

    private const string Retry =
        $"""
        update task_runs as task
        set status = 'pending', failures = told.failures, lost = told.lost, run_at = now() + make_interval(secs => told.wait),
            start_before = now() + make_interval(secs => told.wait + queue_time_limit), updated_at = now(), lease_token = null, lease_until = null,
            deadline = null
        from unnest($1::uuid[], $2::int[], $3::int[], $4::double precision[]) as told (id, failures, lost, wait)
        where task.id = told.id
        returning {TaskRow.Columns}
        """;

    private const string End =
        $"""
        update task_runs as task
        set status = 'error', failures = told.failures, lost = told.lost, result = told.result, ended_at = clock_timestamp(), updated_at = now(),
            lease_token = null, lease_until = null, deadline = null, start_before = null
        from unnest($1::uuid[], $2::int[], $3::int[], $4::json[]) as told (id, failures, lost, result)
        where task.id = told.id
        returning {TaskRow.Columns}
        """;

    private const string Waiting =
        "select id, previous, hook from task_runs where flow_run_id = any($1) and status = 'pending'";

    public async Task<Settlement> FailAsync(IReadOnlyList<TaskFailure> failures, CancellationToken cancellationToken)
    {
        var told = failures.ToDictionary(failure => failure.TaskId);
        var (runs, attempts) = await LockAsync(failures, cancellationToken);
        return await SettleAsync(runs, [.. attempts.Select(attempt => Outcome.Reported(attempt, told[attempt.Id]))], cancellationToken);
    }

    private async Task<(LockedRuns Runs, List<Attempt> Attempts)> LockAsync(IReadOnlyList<TaskFailure> failures, CancellationToken cancellationToken)
    {
        var ids = failures.Select(failure => failure.TaskId).ToArray();
        await using var batch = commands.CreateBatch(
            (LockedRuns.OfTasks, [WorkCommands.Ids(ids)]),
            (Reported, [WorkCommands.Ids(ids), WorkCommands.Ids(failures.Select(failure => failure.Token))]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return (await LockedRuns.ReadAsync(commands, reader, cancellationToken), await WorkCommands.ReadResultAsync(reader, Read, cancellationToken));
    }

    public async Task<Settlement> ExpireAsync(int limit, CancellationToken cancellationToken)
    {
        var overdue = await commands.ReadAsync(Overdue, row => row.GetGuid(0), cancellationToken, WorkCommands.Value(limit));
        if (overdue.Count == 0)
        {
            return Settlement.Nothing;
        }

        var runs = await LockedRuns.FreeOfTasksAsync(commands, overdue, cancellationToken);
        var attempts = await commands.ReadAsync(Expired, Read, cancellationToken, WorkCommands.Ids(overdue));
        return await SettleAsync(runs, [.. attempts.Where(attempt => runs.Contains(attempt.RunId)).Select(Outcome.Expired)], cancellationToken);
    }

    private async Task<Settlement> SettleAsync(LockedRuns runs, IReadOnlyList<Outcome> outcomes, CancellationToken cancellationToken)
    {
        if (outcomes.Count == 0)
        {
            return Settlement.Nothing;
        }

        var retried = await RetryAsync([.. outcomes.Where(outcome => outcome.Wait is not null)], cancellationToken);
        var failed = await EndAsync([.. outcomes.Where(outcome => outcome.Wait is null)], cancellationToken);
        foreach (var task in failed)
        {
            runs[task.Task.RunId].Touch(task.Task);
            runs[task.Task.RunId].Progress.Failed();
        }

        var canceled = failed.Count == 0 ? [] : await CancelRestAsync(runs, failed, cancellationToken);
        var queues = retried.Select(task => task.Queue).ToHashSet(StringComparer.Ordinal);
        foreach (var run in runs.All.Where(run => run.Progress.AddsFailureHook))
        {
            await RunInsert.InsertTasksAsync(commands, run.Id, run.FlowId, run.FailureHook!, cancellationToken);
            using var hook = JsonDocument.Parse(run.FailureHook!);
            queues.Add(hook.RootElement[0].GetProperty("queue").GetString()!);
        }

        return new Settlement(
            [.. retried.Concat(failed).Concat(canceled).Select(task => task.Task)], runs.Save(), queues);
    }

    private async Task<List<TaskRow>> RetryAsync(List<Outcome> outcomes, CancellationToken cancellationToken) => outcomes.Count == 0
        ? []
        : await commands.ReadAsync(
            Retry,
            TaskRow.Read,
            cancellationToken,
            WorkCommands.Ids(outcomes.Select(outcome => outcome.Attempt.Id)),
            WorkCommands.List(outcomes.Select(outcome => outcome.Failures), NpgsqlDbType.Integer),
            WorkCommands.List(outcomes.Select(outcome => outcome.Lost), NpgsqlDbType.Integer),
            WorkCommands.List(outcomes.Select(outcome => outcome.Wait!.Value), NpgsqlDbType.Double));

    private async Task<List<TaskRow>> EndAsync(List<Outcome> outcomes, CancellationToken cancellationToken) => outcomes.Count == 0
        ? []
        : await commands.ReadAsync(
            End,
            TaskRow.Read,
            cancellationToken,
            WorkCommands.Ids(outcomes.Select(outcome => outcome.Attempt.Id)),
            WorkCommands.List(outcomes.Select(outcome => outcome.Failures), NpgsqlDbType.Integer),
            WorkCommands.List(outcomes.Select(outcome => outcome.Lost), NpgsqlDbType.Integer),
            WorkCommands.List(outcomes.Select(outcome => outcome.Error), NpgsqlDbType.Json));

    /// <summary>Cancels what can never start now: everything behind the failed tasks, and the hook for success. Siblings go on.</summary>
    private async Task<List<TaskRow>> CancelRestAsync(LockedRuns runs, List<TaskRow> failed, CancellationToken cancellationToken)
    {
        var waiting = await commands.ReadAsync(
            Waiting,
            row => (Id: row.GetGuid(0), Previous: row.GetFieldValue<Guid[]>(1), IsSuccessHook: !row.IsDBNull(2) && row.GetString(2) == "success"),
            cancellationToken,
            WorkCommands.Ids(failed.Select(task => task.Task.RunId).Distinct()));
        var behind = Successors.Of(failed.Select(task => task.Task.Id), waiting.Select(task => (task.Id, task.Previous)));
        var canceled = await commands.ReadAsync(
            CancelStatements.CancelPending,
            TaskRow.Read,
            cancellationToken,
            WorkCommands.Ids(behind.Concat(waiting.Where(task => task.IsSuccessHook).Select(task => task.Id))));
        foreach (var task in canceled)
        {
            runs[task.Task.RunId].Touch(task.Task);
            runs[task.Task.RunId].Progress.Canceled(1);
        }

        return canceled;
    }

    private static Attempt Read(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        row.GetGuid(1),
        row.GetInt32(2),
        row.GetInt32(3),
        new RetryRules(row.GetInt32(4), row.GetInt32(5), row.GetDouble(6), row.GetDouble(7), row.GetDouble(8)),
        row.GetFieldValue<double?>(9),
        row.GetFieldValue<double?>(10),
        WasClaimed: row.GetString(11) == "progress",
        IsPastDeadline: !row.IsDBNull(12) && row.GetBoolean(12));
}
