using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Work;

/// <summary>Stores new runs with their tasks: one statement each, whatever the number.</summary>
internal static class RunInsert
{
    private const string InsertRun =
        """
        with known as (select id from flows where name = $4 || '.' || $5 for key share),
        made as (
            insert into flows (id, name, tags, created_at, updated_at)
            select gen_random_uuid(), $4 || '.' || $5, '{}', now(), now() where not exists (select from known)
            on conflict (name) do update set name = excluded.name
            returning id)
        insert into flow_runs (id, named_flow_id, flow_id, flow_version, project, name, fullname, run_name, status, periodic, scheduled_for, payload,
            comment, relaunch_of, open_tasks, has_success_hook, failure_hook, created_at, updated_at, started_at, ended_at, expected_start_at)
        values ($1, coalesce((select id from known), (select id from made)), $2, $3, $4, $5, $4 || '.' || $5, $4 || '.' || $5, $6, $7, $8, $9,
            $10, $11, $12, $13, $14, now(), now(), case when $6 = 'success' then now() end, case when $6 = 'success' then now() end,
            coalesce($8, now()))
        returning created_at
        """;

    // json_to_recordset keeps the text of results and of HTTP targets as it is.
    private const string InsertTasks =
        """
        insert into task_runs (id, flow_run_id, flow_id, position, key, run_name, hook, queue, priority, status, previous, next, pending_deps, arguments, held,
            run_at, queue_time_limit, start_before, attempt, failures, lost, max_attempts, max_lost, backoff_seconds, backoff_factor,
            max_backoff_seconds, time_limit, http, result, created_at, updated_at, expected_start_at, ended_at)
        select told.id, $2, $3, told.position, told.key, told.key || '-' || told.position, told.hook, told.queue, told.priority, told.status, told.previous, told.next,
            told.pending_deps, told.arguments, false, now(), told.queue_time_limit,
            case when told.pending_deps = 0 and not exists (select from flow_configurations where flow_id = $3 and desired_state = 'paused')
                then now() + make_interval(secs => told.queue_time_limit) end, 0, 0, 0, told.max_attempts,
            told.max_lost, told.backoff_seconds, told.backoff_factor, told.max_backoff_seconds, told.time_limit, told.http, told.result, now(),
            now(), now(), case when told.status = 'success' then now() end
        from json_to_recordset($1) as told (id uuid, position int, key text, hook text, queue text, priority int, status text, previous uuid[],
            next uuid[], pending_deps int, arguments text, queue_time_limit double precision, max_attempts int, max_lost int,
            backoff_seconds double precision, backoff_factor double precision, max_backoff_seconds double precision,
            time_limit double precision, http json, result json)
        """;

    /// <returns>When the run was created.</returns>
    public static async Task<DateTimeOffset> InsertAsync(WorkCommands commands, NewFlowRun run, CancellationToken cancellationToken)
    {
        await using var batch = commands.CreateBatch((InsertRun, RunParameters(run)), (InsertTasks, TaskParameters(run.Id, run.FlowId, TaskRows.Write(run.Tasks))));
        return (DateTimeOffset)(DateTime)(await batch.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <param name="commands">The transaction.</param>
    /// <param name="runId">The run that they belong to.</param>
    /// <param name="flowId">Its flow.</param>
    /// <param name="rows">What <see cref="TaskRows"/> wrote.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    public static Task InsertTasksAsync(WorkCommands commands, Guid runId, string flowId, string rows, CancellationToken cancellationToken) =>
        commands.ExecuteAsync(InsertTasks, cancellationToken, TaskParameters(runId, flowId, rows));

    private static NpgsqlParameter[] RunParameters(NewFlowRun run) =>
    [
        WorkCommands.Value(run.Id),
        WorkCommands.Value(run.FlowId),
        WorkCommands.Value(run.FlowVersion),
        WorkCommands.Value(run.Project),
        WorkCommands.Value(run.Name),
        WorkCommands.Value(run.Status.Word()),
        WorkCommands.Value(run.Periodic),
        WorkCommands.Optional(run.ScheduledFor, NpgsqlDbType.TimestampTz),
        WorkCommands.Json(run.Payload),
        WorkCommands.Optional(run.Comment, NpgsqlDbType.Text),
        WorkCommands.Optional(run.RelaunchOf, NpgsqlDbType.Uuid),
        WorkCommands.Value(run.Tasks.Count(task => !task.Status.IsFinal())),
        WorkCommands.Value(run.Tasks.Any(task => task.Hook == HookKind.Success)),
        WorkCommands.Optional(run.FailureHook is null ? null : TaskRows.Write([run.FailureHook]), NpgsqlDbType.Json),
    ];

    private static NpgsqlParameter[] TaskParameters(Guid runId, string flowId, string rows) =>
        [WorkCommands.Json(rows), WorkCommands.Value(runId), WorkCommands.Value(flowId)];
}
