using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Runs;
using FlowProv.Infrastructure.Persistence;
using Npgsql;

namespace FlowProv.Infrastructure.Work;

/// <summary>Takes ready tasks for a worker (contracts/director-and-flows.md 3.3, fact 3).</summary>
internal sealed class ClaimStatements(WorkCommands commands, ReadyFronts fronts)
{
    // The order is that of ix_task_runs_ready and of nothing else. Tasks of paused flows are marked as held when the flow pauses, those that
    // become ready later are seen here. $1 queue, $2 keys, $3 limit, $4 worker, $5 seconds, $6 to $8 where to begin.
    private const string Claim =
        """
        with ready as (
            select id from task_runs
            where status = 'pending' and pending_deps = 0 and not held and queue = $1 and run_at <= now()
                and (priority, run_at, id) >= ($6, $7, $8)
                and ($2::text[] is null or key = any($2))
                and flow_id <> all (array(select flow_id from flow_configurations where desired_state = 'paused'))
            order by queue, priority, run_at, id
            limit $3
            for update skip locked),
        claimed as (
            update task_runs as task
            set status = 'progress', attempt = attempt + 1, worker = $4, lease_token = gen_random_uuid(),
                deadline = now() + make_interval(secs => time_limit),
                lease_until = least(now() + make_interval(secs => $5), now() + make_interval(secs => time_limit)),
                started_at = coalesce(started_at, clock_timestamp()), start_before = null, updated_at = now()
            from ready where task.id = ready.id
            returning task.id, flow_run_id, key, hook, queue, lease_token, lease_until, attempt, arguments, previous, http, started_at, priority, run_at)
        select id, flow_run_id, key, hook, queue, lease_token, lease_until, attempt, arguments, previous, http, started_at, priority, run_at
        from claimed order by priority, run_at, id
        """;

    // One probe of the index for each queue that has work.
    private const string ReadyQueues =
        """
        with recursive queues as (
            (select queue from task_runs where status = 'pending' and pending_deps = 0 and not held order by queue limit 1)
            union all
            select (select task.queue from task_runs as task
                where task.status = 'pending' and task.pending_deps = 0 and not task.held and task.queue > queues.queue order by task.queue limit 1)
            from queues where queues.queue is not null)
        select queue from queues where queue is not null and queue <> $1
        """;

    // A run that somebody else has locked is on its way already, or being canceled.
    private const string StartRuns =
        """
        update flow_runs set status = 'progress', started_at = now(), updated_at = now()
        where id in (select id from flow_runs where id = any($1) and status = 'pending' order by id for update skip locked)
        returning id
        """;

    // Their documents tell that they run now; those of other runs are left alone.
    private const string LockStarted =
        """
        select workflow_id, doc, status_ended_at from workflows
        where workflow_id = any(array(select id::text from flow_runs where id = any($1) and started_at = now()))
        order by workflow_id for update
        """;

    private const string Payloads = "select id, payload from flow_runs where id = any($1)";

    private const string Results = "select id, position, result from task_runs where id = any($1)";

    public async Task<IReadOnlyList<ClaimedTask>> ClaimAsync(TaskClaim claim, CancellationToken cancellationToken)
    {
        var claimed = new List<ClaimedTask>();
        var queues = claim.Queues ?? await commands.ReadAsync(ReadyQueues, row => row.GetString(0), cancellationToken, WorkCommands.Value(ServerQueue.Http));
        foreach (var queue in queues)
        {
            var front = fronts.Of(queue, claim.Keys);
            await ClaimAsync(claim, queue, front, claimed, cancellationToken);
            if (claimed.Count < claim.MaxTasks && front is not null)
            {
                await ClaimAsync(claim, queue, null, claimed, cancellationToken);
            }

            if (claimed.Count >= claim.MaxTasks)
            {
                break;
            }
        }

        return claimed.Count == 0 ? claimed : await CompleteAsync(claimed, cancellationToken);
    }

    private async Task ClaimAsync(TaskClaim claim, string queue, ReadyKey? front, List<ClaimedTask> claimed, CancellationToken cancellationToken)
    {
        var (priority, runAt, id) = front ?? ReadyKey.First;
        var taken = await commands.ReadAsync(
            Claim,
            row => (Task: Read(row), Key: new ReadyKey(row.GetInt32(12), row.GetFieldValue<DateTimeOffset>(13), row.GetGuid(0))),
            cancellationToken,
            WorkCommands.Value(queue),
            WorkCommands.Texts(claim.Keys),
            WorkCommands.Value(claim.MaxTasks - claimed.Count),
            WorkCommands.Value(claim.WorkerId),
            WorkCommands.Value(claim.LeaseSeconds),
            WorkCommands.Value(priority),
            WorkCommands.Value(runAt),
            WorkCommands.Value(id));
        claimed.AddRange(taken.Select(row => row.Task));
        if (taken.Count > 0)
        {
            fronts.Advance(queue, claim.Keys, taken[^1].Key, fromBeginning: front is null);
        }
    }

    private async Task<IReadOnlyList<ClaimedTask>> CompleteAsync(List<ClaimedTask> claimed, CancellationToken cancellationToken)
    {
        var runs = claimed.Select(task => task.RunId).Distinct().ToArray();
        var previous = claimed.SelectMany(task => task.Previous).Distinct().ToArray();
        List<(string, NpgsqlParameter[])> statements =
            [(StartRuns, [WorkCommands.Ids(runs)]), (LockStarted, [WorkCommands.Ids(runs)]), (Payloads, [WorkCommands.Ids(runs)])];
        if (previous.Length > 0)
        {
            // Not for none: "any of nothing" lets the planner take any partial index, and read it from end to end.
            statements.Add((Results, [WorkCommands.Ids(previous)]));
        }

        await using var batch = commands.CreateBatch([.. statements]);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var started = (await WorkCommands.ReadResultAsync(reader, row => row.GetGuid(0), cancellationToken)).ToHashSet();
        await commands.KeepAsync(reader, Collection.Workflows, cancellationToken);
        var payloads = (await WorkCommands.ReadResultAsync(
            reader, row => (Id: row.GetGuid(0), Payload: row.GetString(1)), cancellationToken)).ToDictionary(run => run.Id, run => run.Payload);
        var results = (await WorkCommands.ReadResultAsync(
            reader,
            row => (Id: row.GetGuid(0), Position: row.GetInt32(1), Result: row.IsDBNull(2) ? "null" : row.GetString(2)),
            cancellationToken)).ToDictionary(task => task.Id);
        return
        [
            .. claimed.Select(task => task with
            {
                StartsRun = started.Contains(task.RunId),
                Payload = payloads[task.RunId],
                Results = task.Previous.ToDictionary(id => results[id].Position, id => results[id].Result),
            }),
        ];
    }

    private static ClaimedTask Read(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        row.GetGuid(1),
        row.GetString(2),
        row.IsDBNull(3) ? null : LowerCaseEnum<HookKind>.Read(row.GetString(3)),
        row.GetString(4),
        row.GetGuid(5),
        row.GetFieldValue<DateTimeOffset>(6),
        row.GetInt32(7),
        row.GetString(8),
        row.GetFieldValue<Guid[]>(9),
        row.IsDBNull(10) ? null : row.GetString(10),
        row.GetFieldValue<DateTimeOffset>(11));
}
