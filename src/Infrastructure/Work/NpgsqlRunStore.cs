using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Work;

/// <summary>The engine's statements, in the transaction of the scope.</summary>
internal sealed class NpgsqlRunStore(UnitOfWork unit, ReadyFronts fronts) : IRunStore
{
    private const string Extend =
        $"""
        update task_runs as task
        set lease_until = least(coalesce(now() + make_interval(secs => $3), greatest(lease_until, now() + interval '60 seconds')), deadline)
        from unnest($1::uuid[], $2::uuid[]) as told (id, token)
        where task.id = told.id and {TaskRow.HeldByTold} and (deadline is null or deadline > now())
        returning task.id, task.lease_token, task.lease_until
        """;

    // Asked for leases that could not be extended, so that the usual heartbeat pays nothing for it. The cancel ended the lease.
    private const string Canceled =
        """
        select distinct task.id, task.lease_token, task.ended_at from task_runs as task join unnest($1::uuid[], $2::uuid[]) as told (id, token) on task.id = told.id
        where status = 'canceled' and lease_token = told.token
        """;

    // A time to be taken in begins anew with the end of a pause, for tasks too that became ready meanwhile and are not marked.
    private const string Hold =
        """
        update task_runs
        set held = $2,
            start_before = case when not $2 and pending_deps = 0 then greatest(run_at, now()) + make_interval(secs => queue_time_limit) end
        where flow_id = $1 and status = 'pending' and (held <> $2 or (not $2 and pending_deps = 0 and queue_time_limit is not null))
        returning case when pending_deps = 0 then queue end
        """;

    // Runs that are over, oldest first, beyond the newest to keep.
    private const string Prune =
        """
        delete from flow_runs where id in (
            select id from flow_runs where flow_id = $1 and open_tasks = 0 order by created_at desc, id desc offset $2 limit $3)
        """;

    // A lock of its own kind: a lock on the row would write to it for each run. Commands take the same key alone, see FlowStore.
    private const string ShareFlow =
        "select pg_advisory_xact_lock_shared(hashtextextended(flow_id, 0)) from flow_configurations where fullname = $1";

    private const string FindFlow = "select flow_id, version, updated_at, desired_state, body from flow_configurations where fullname = $1";

    private const string ListDue =
        "select flow_id from flow_configurations where next_fire_at <= now() and desired_state = 'running' order by next_fire_at limit $1";

    private const string TakeDue =
        """
        select flow_id, version, updated_at, desired_state, body, next_fire_at, now() from flow_configurations
        where flow_id = $1 and next_fire_at <= now() and desired_state = 'running'
        for update skip locked
        """;

    private const string Schedule = "update flow_configurations set next_fire_at = $2, last_fired_at = now() where flow_id = $1";

    private const string Payloads = "select id, payload from flow_runs where id = any($1) and char_length(payload::text) <= $2";

    private readonly WorkCommands commands = new(unit);

    public async Task<RunnableFlow?> FindFlowAsync(string fullname, CancellationToken cancellationToken)
    {
        // Two statements, not one: the second sees what was committed while the first waited.
        await using var batch = commands.CreateBatch((ShareFlow, [WorkCommands.Value(fullname)]), (FindFlow, [WorkCommands.Value(fullname)]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? ReadFlow(reader) : null;
    }

    public Task<DateTimeOffset> InsertAsync(NewFlowRun run, CancellationToken cancellationToken) =>
        RunInsert.InsertAsync(commands, run, cancellationToken);

    public async Task<IReadOnlyList<string>> ListDueAsync(int limit, CancellationToken cancellationToken) =>
        await commands.ReadAsync(ListDue, row => row.GetString(0), cancellationToken, WorkCommands.Value(limit));

    public async Task<DueSchedule?> TakeDueAsync(string flowId, CancellationToken cancellationToken)
    {
        var due = await commands.ReadAsync(
            TakeDue,
            row => new DueSchedule(ReadFlow(row), row.GetFieldValue<DateTimeOffset>(5), row.GetFieldValue<DateTimeOffset>(6)),
            cancellationToken,
            WorkCommands.Value(flowId));
        return due.Count == 0 ? null : due[0];
    }

    public Task ScheduleAsync(string flowId, DateTimeOffset? next, CancellationToken cancellationToken) =>
        commands.ExecuteAsync(Schedule, cancellationToken, WorkCommands.Value(flowId), WorkCommands.Optional(next, NpgsqlDbType.TimestampTz));

    public async Task<IReadOnlyList<(string FlowId, int Keep)>> ListRetentionsAsync(CancellationToken cancellationToken) => await commands.ReadAsync(
        "select flow_id, retention from flow_configurations where retention is not null", row => (row.GetString(0), row.GetInt32(1)), cancellationToken);

    public Task<IReadOnlyList<ClaimedTask>> ClaimAsync(TaskClaim claim, CancellationToken cancellationToken) =>
        new ClaimStatements(commands, fronts).ClaimAsync(claim, cancellationToken);

    public async Task<IReadOnlyList<LeaseState>> ExtendAsync(IReadOnlyList<LeaseKey> leases, double? leaseSeconds, CancellationToken cancellationToken)
    {
        var held = await commands.ReadAsync(
            Extend,
            row => ReadLease(row, isCanceled: false),
            cancellationToken,
            WorkCommands.Ids(leases.Select(lease => lease.TaskId)),
            WorkCommands.Ids(leases.Select(lease => lease.Token)),
            WorkCommands.Optional(leaseSeconds, NpgsqlDbType.Double));
        var others = leases.Except(held.Select(state => state.Lease)).ToList();
        return others.Count == 0 ? held : [.. held, .. await CanceledAsync(others, cancellationToken)];
    }

    public Task<Settlement> CompleteAsync(IReadOnlyList<TaskResult> results, CancellationToken cancellationToken) =>
        new CompleteStatements(commands).CompleteAsync(results, cancellationToken);

    public Task<Settlement> FailAsync(IReadOnlyList<TaskFailure> failures, CancellationToken cancellationToken) =>
        new FailStatements(commands).FailAsync(failures, cancellationToken);

    public Task<Settlement> ExpireAsync(int limit, CancellationToken cancellationToken) =>
        new FailStatements(commands).ExpireAsync(limit, cancellationToken);

    public Task<Settlement> CancelAsync(IReadOnlyList<Guid> runIds, CancellationToken cancellationToken) =>
        new CancelStatements(commands).CancelAsync(runIds, cancellationToken);

    public Task<Settlement> CancelFlowAsync(string flowId, CancellationToken cancellationToken) =>
        new CancelStatements(commands).CancelFlowAsync(flowId, cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> ReadPayloadsAsync(
        IReadOnlyList<Guid> runIds, int mostCharacters, CancellationToken cancellationToken) => (await commands.ReadAsync(
            Payloads,
            row => KeyValuePair.Create(row.GetGuid(0), row.GetString(1)),
            cancellationToken,
            WorkCommands.Ids(runIds),
            WorkCommands.Value(mostCharacters))).ToDictionary();

    public async Task<IReadOnlyList<string>> HoldAsync(string flowId, bool held, CancellationToken cancellationToken) =>
    [
        .. (await commands.ReadAsync(Hold, row => row.IsDBNull(0) ? null : row.GetString(0), cancellationToken, WorkCommands.Value(flowId), WorkCommands.Value(held)))
            .OfType<string>().Distinct(),
    ];

    public Task<int> PruneAsync(string flowId, int keep, int limit, CancellationToken cancellationToken) =>
        commands.ExecuteAsync(Prune, cancellationToken, WorkCommands.Value(flowId), WorkCommands.Value(keep), WorkCommands.Value(limit));

    private Task<List<LeaseState>> CanceledAsync(List<LeaseKey> leases, CancellationToken cancellationToken) => commands.ReadAsync(
        Canceled,
        row => ReadLease(row, isCanceled: true),
        cancellationToken,
        WorkCommands.Ids(leases.Select(lease => lease.TaskId)),
        WorkCommands.Ids(leases.Select(lease => lease.Token)));

    private static LeaseState ReadLease(NpgsqlDataReader row, bool isCanceled) =>
        new(new LeaseKey(row.GetGuid(0), row.GetGuid(1)), row.GetFieldValue<DateTimeOffset>(2), isCanceled);

    private static RunnableFlow ReadFlow(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt32(1), row.GetFieldValue<DateTimeOffset>(2), LowerCaseEnum<FlowState>.Read(row.GetString(3)), row.GetString(4));
}
