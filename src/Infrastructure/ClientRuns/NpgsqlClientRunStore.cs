using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Application.Provenance;
using FlowProv.Domain.States;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Resources;
using FlowProv.Infrastructure.Resources.Rows;
using FlowProv.Infrastructure.Work;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>The statements of client-run flows, in the transaction of the scope: few and constant, so that they are prepared once for a connection.</summary>
internal sealed class NpgsqlClientRunStore(UnitOfWork unit, TimeProvider time) : IClientRunStore
{
    /// <summary>What is read of a flow run under lock.</summary>
    public const string FlowRunFacts = $"select {RunColumnsSql.Selected}, run.flow_id is not null, run.deployment_id, run.parent_task_run_id, run.id";

    /// <summary>What is read of a task run under lock, and of its flow run.</summary>
    public const string TaskRunFacts =
        $"""
        select {RunColumnsSql.Selected}, run.flow_id is not null, run.flow_run_id, run.key, run.tags, coalesce(run.flow_run_run_count, 0),
            flow_run.state_type, coalesce(flow_run.run_count, 0), run.id
        from task_runs as run join flow_runs as flow_run on flow_run.id = run.flow_run_id
        """;

    /// <summary>Names runs after their definitions. Of runs that have none, an index holds those of flows whose names have a dot.</summary>
    public const string Adopt =
        $"""
        update flow_runs set project = {ClientRunInserts.Project}, name = {ClientRunInserts.Name}
        where id in (
            select run.id from flow_configurations as configuration join flow_runs as run on run.fullname = configuration.fullname
            where run.project is null and run.fullname is not null
            limit $1 for update of run skip locked)
        """;

    private const int FlowRunId = RunColumnsSql.SelectedCount + 3;
    private const int TaskRunId = RunColumnsSql.SelectedCount + 7;

    private const string LockFlowRun = FlowRunFacts + " from flow_runs as run where id = $1 for update";

    private const string LockTaskRun = TaskRunFacts + " where run.id = $1 for update of run";

    private const string SaveFlowRun = $"update flow_runs set {RunColumnsSql.Set} where id = $1";

    private const string SaveTaskRun = $"update task_runs set {RunColumnsSql.Set}, flow_run_run_count = $17 where id = $1";

    // Nothing is added where the statement before found a run with the same key.
    private const string AddFlowRunState =
        """
        insert into flow_run_states (id, flow_run_id, type, name, timestamp, message, data, details)
        select $1, $2, $3, $4, $5, $6, $7, $8 where exists (select from flow_runs where id = $2)
        """;

    private const string AddTaskRunState =
        """
        insert into task_run_states (id, task_run_id, type, name, timestamp, message, data, details)
        select $1, $2, $3, $4, $5, $6, $7, $8 where exists (select from task_runs where id = $2)
        """;

    private readonly WorkCommands commands = new(unit);
    private readonly ReturnedRows rows = new(time);

    public async Task<AddedRow> AddFlowAsync(Guid id, string name, IReadOnlyList<string> tags, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string insert =
            "insert into flows (id, name, tags, created_at, updated_at) values ($1, $2, $3, $4, $4) on conflict (name) do nothing returning ";
        return await rows.AddAsync(
            commands.CreateBatch(
                (insert + ReturnedRows.Flow,
                [WorkCommands.Value(id), WorkCommands.Value(name), WorkCommands.Texts(tags), WorkCommands.Value(now.UtcDateTime)])),
            () => commands.CreateBatch(($"select {ReturnedRows.Flow} from flows where name = $1", [WorkCommands.Value(name)])),
            RowShapes.Flow,
            cancellationToken);
    }

    public Task<AddedRow> AddAsync(NewClientFlowRun run, CancellationToken cancellationToken) => rows.AddAsync(
        commands.CreateBatch((ClientRunInserts.FlowRun, ClientRunInserts.Parameters(run)), (AddFlowRunState, RunColumnsSql.History(run.Id, run.First.State))),
        () => commands.CreateBatch((
            $"select {ReturnedRows.FlowRun} from flow_runs where named_flow_id = $1 and idempotency_key = $2",
            [WorkCommands.Value(run.FlowId), WorkCommands.Value(run.IdempotencyKey!)])),
        RowShapes.FlowRun,
        cancellationToken);

    public Task<AddedRow> AddAsync(NewClientTaskRun run, CancellationToken cancellationToken) => rows.AddAsync(
        commands.CreateBatch((ClientRunInserts.TaskRun, ClientRunInserts.Parameters(run)), (AddTaskRunState, RunColumnsSql.History(run.Id, run.First.State))),
        () => commands.CreateBatch((
            $"select {ReturnedRows.TaskRun} from task_runs where flow_run_id = $1 and key = $2 and dynamic_key = $3",
            [WorkCommands.Value(run.FlowRunId), WorkCommands.Value(run.TaskKey), WorkCommands.Value(run.DynamicKey)])),
        RowShapes.TaskRun,
        cancellationToken);

    public Task<LockedFlowRun?> LockFlowRunAsync(Guid id, CancellationToken cancellationToken) =>
        LockAsync(LockFlowRun, Collection.Workflows, id, ReadFlowRun, cancellationToken);

    public Task<LockedTaskRun?> LockTaskRunAsync(Guid id, CancellationToken cancellationToken) =>
        LockAsync(LockTaskRun, Collection.Tasks, id, ReadTaskRun, cancellationToken);

    public async Task<IReadOnlyList<LockedFlowRun>> LockNeglectedFlowRunsAsync(
        Neglect neglect, DateTimeOffset now, int limit, CancellationToken cancellationToken) => await commands.ReadAsync(
        NeglectedRuns.Of(neglect), row => ReadFlowRun(row, row.GetGuid(FlowRunId)), cancellationToken, RunColumnsSql.Time(now), WorkCommands.Value(limit));

    public async Task<IReadOnlyList<LockedTaskRun>> LockAbandonedTaskRunsAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        await commands.ReadAsync(
            NeglectedRuns.TaskRuns, row => ReadTaskRun(row, row.GetGuid(TaskRunId)), cancellationToken, RunColumnsSql.Time(now), WorkCommands.Value(limit));

    public Task<int> AdoptAsync(int limit, CancellationToken cancellationToken) =>
        commands.ExecuteAsync(Adopt, cancellationToken, WorkCommands.Value(limit));

    public void Save(LockedFlowRun run, StoredState next)
    {
        unit.Step.Add(SaveFlowRun, RunColumnsSql.Parameters(run.Id, next));
        unit.Step.Add(AddFlowRunState, RunColumnsSql.History(run.Id, next.State));
    }

    public void Save(LockedTaskRun run, StoredState next, int flowRunRunCount)
    {
        unit.Step.Add(SaveTaskRun, [.. RunColumnsSql.Parameters(run.Id, next), WorkCommands.Value(flowRunRunCount)]);
        unit.Step.Add(AddTaskRunState, RunColumnsSql.History(run.Id, next.State));
    }

    public Task ChangeAsync(Guid id, FlowRunChanges changes, DateTimeOffset now, CancellationToken cancellationToken) => commands.ExecuteAsync(
        """
        update flow_runs
        set run_name = coalesce($2, run_name), code_version = case when $3 then $4 else code_version end, payload = coalesce($5, payload),
            empirical_policy = coalesce($6, empirical_policy), tags = coalesce($7, tags),
            infrastructure_pid = case when $8 then $9 else infrastructure_pid end, updated_at = $10
        where id = $1
        """,
        cancellationToken,
        WorkCommands.Value(id),
        WorkCommands.Optional(changes.Name, NpgsqlDbType.Text),
        WorkCommands.Value(changes.FlowVersion is not null),
        WorkCommands.Optional(changes.FlowVersion?.Value, NpgsqlDbType.Text),
        WorkCommands.Optional(changes.Parameters, NpgsqlDbType.Json),
        WorkCommands.Optional(changes.EmpiricalPolicy, NpgsqlDbType.Json),
        WorkCommands.Texts(changes.Tags),
        WorkCommands.Value(changes.InfrastructurePid is not null),
        WorkCommands.Optional(changes.InfrastructurePid?.Value, NpgsqlDbType.Text),
        RunColumnsSql.Time(now));

    public async Task<bool> RenameTaskRunAsync(Guid id, string? name, DateTimeOffset now, CancellationToken cancellationToken) => await commands.ExecuteAsync(
        "update task_runs set run_name = coalesce($2, run_name), updated_at = $3 where id = $1",
        cancellationToken,
        WorkCommands.Value(id),
        WorkCommands.Optional(name, NpgsqlDbType.Text),
        RunColumnsSql.Time(now)) > 0;

    public async Task<RunState?> FindCachedAsync(string cacheKey, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string newest =
            """
            select state.id, state.type, state.name, state.timestamp, state.message, state.data, state.details
            from cached_states as cached join task_run_states as state on state.id = cached.task_run_state_id
            where cached.cache_key = $1 and (cached.expiration is null or cached.expiration > $2)
            order by cached.id desc limit 1
            """;
        return (await commands.ReadAsync(
            newest, row => RunColumnsSql.ReadState(row, 0, default, null), cancellationToken, WorkCommands.Value(cacheKey), RunColumnsSql.Time(now)))
            .SingleOrDefault();
    }

    public Task CacheAsync(string cacheKey, DateTimeOffset? expiration, Guid stateId, CancellationToken cancellationToken) => commands.ExecuteAsync(
        "insert into cached_states (cache_key, expiration, task_run_state_id) values ($1, $2, $3)",
        cancellationToken,
        WorkCommands.Value(cacheKey),
        RunColumnsSql.Time(expiration),
        WorkCommands.Value(stateId));

    /// <summary>Locks a run and, in the same round trip, the document that its next state will be told in.</summary>
    private async Task<T?> LockAsync<T>(
        string sql, Collection collection, Guid id, Func<NpgsqlDataReader, Guid, T> read, CancellationToken cancellationToken)
        where T : class
    {
        await using var batch = commands.CreateBatch(
            (sql, [WorkCommands.Value(id)]), (DocumentTable.Of(collection).LockOne, [WorkCommands.Value(id.ToString())]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var run = (await WorkCommands.ReadResultAsync(reader, row => read(row, id), cancellationToken)).SingleOrDefault();
        foreach (var document in await WorkCommands.ReadResultAsync(reader, Upserts.Read, cancellationToken))
        {
            unit.Step.Keep(collection, document);
        }

        return run;
    }

    private static LockedFlowRun ReadFlowRun(NpgsqlDataReader row, Guid id) => new(
        id,
        row.GetBoolean(RunColumnsSql.SelectedCount),
        RunColumnsSql.ReadState(row, 0, id, null),
        RunColumnsSql.ReadClock(row, 0),
        RunColumnsSql.Text(row, RunColumnsSql.Policy),
        row.Uuid(RunColumnsSql.SelectedCount + 1),
        row.Uuid(RunColumnsSql.SelectedCount + 2));

    private static LockedTaskRun ReadTaskRun(NpgsqlDataReader row, Guid id)
    {
        const int own = RunColumnsSql.SelectedCount;
        var flowRunId = row.GetGuid(own + 1);
        return new LockedTaskRun(
            id,
            row.GetBoolean(own),
            RunColumnsSql.ReadState(row, 0, flowRunId, id),
            RunColumnsSql.ReadClock(row, 0),
            RunColumnsSql.Text(row, RunColumnsSql.Policy),
            flowRunId,
            row.GetString(own + 2),
            row.GetFieldValue<string[]>(own + 3),
            row.GetInt32(own + 4),
            StateTypeText.Read(row.GetString(own + 5)),
            row.GetInt32(own + 6));
    }
}
