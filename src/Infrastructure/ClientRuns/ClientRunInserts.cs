using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Work;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.ClientRuns;

/// <summary>The statements that add runs and return them as they go out; a run that is there already is left alone and returned by nothing.</summary>
internal static class ClientRunInserts
{
    /// <summary>The project in a full name.</summary>
    public const string Project = "split_part(fullname, '.', 1)";

    /// <summary>The workflow's name in a full name.</summary>
    public const string Name = "substr(fullname, strpos(fullname, '.') + 1)";

    // A flow with a definition's full name belongs to Director's list too; the run bears a name with a dot for the day when a definition takes it.
    // Flow, deployment and block are looked for and locked as a foreign key would do it: there is none, so that they can go at once and their runs
    // after them.
    public static readonly string FlowRun =
        $"""
        with definition as (
            select configuration.fullname from flows join flow_configurations as configuration on configuration.fullname = flows.name where flows.id = $17)
        insert into flow_runs (id, {RunColumnsSql.Names}, named_flow_id, run_name, code_version, payload, context, idempotency_key, tags,
            parent_task_run_id, deployment_id, work_queue_id, work_queue_name, auto_scheduled, infrastructure_document_id, created_by,
            created_at, updated_at, project, name, fullname, periodic, open_tasks, has_success_hook)
        select $1, {RunColumnsSql.Values}, flows.id, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $6, $6,
            (select {Project} from definition), (select {Name} from definition), case when strpos(flows.name, '.') > 0 then flows.name end, false, 0, false
        from flows where id = $17 and ($25::uuid is null or exists (select from deployments where id = $25 for key share))
            and ($24::uuid is null or exists (select from task_runs where id = $24 for key share))
            and ($29::uuid is null or exists (select from block_documents where id = $29 for key share))
        for key share
        on conflict (named_flow_id, idempotency_key) where idempotency_key is not null do nothing
        returning {ReturnedRows.FlowRun}
        """;

    // Held: no worker of the engine may claim it. The engine's own runs take no tasks of clients: for them, as for none, the key is null.
    public static readonly string TaskRun =
        $"""
        insert into task_runs (id, {RunColumnsSql.Names}, flow_run_id, run_name, key, dynamic_key, cache_key, cache_expiration, task_version, tags,
            task_inputs, previous, flow_run_run_count, created_at, updated_at, run_at, position, priority, next, pending_deps, held, attempt, failures,
            lost, max_attempts, max_lost, backoff_seconds, backoff_factor, max_backoff_seconds)
        values ($1, {RunColumnsSql.Values}, (select id from flow_runs where id = $17 and flow_id is null), $18, $19, $20, $21, $22, $23, $24, $25, $26, 0, $6, $6, $6, 0, 0, $27, 0, true, 0, 0, 0, 0, 0, 0, 0, 0)
        on conflict (flow_run_id, key, dynamic_key) where dynamic_key is not null do nothing
        returning {ReturnedRows.TaskRun}
        """;

    public static NpgsqlParameter[] Parameters(NewClientFlowRun run) =>
    [
        .. RunColumnsSql.Parameters(run.Id, run.First),
        WorkCommands.Value(run.FlowId),
        WorkCommands.Value(run.Name),
        WorkCommands.Optional(run.FlowVersion, NpgsqlDbType.Text),
        WorkCommands.Json(run.Parameters),
        WorkCommands.Json(run.Context),
        WorkCommands.Optional(run.IdempotencyKey, NpgsqlDbType.Text),
        WorkCommands.Texts(run.Tags),
        WorkCommands.Optional(run.ParentTaskRunId, NpgsqlDbType.Uuid),
        WorkCommands.Optional(run.DeploymentId, NpgsqlDbType.Uuid),
        WorkCommands.Optional(run.WorkQueueId, NpgsqlDbType.Uuid),
        WorkCommands.Optional(run.WorkQueueName, NpgsqlDbType.Text),
        WorkCommands.Value(run.AutoScheduled),
        WorkCommands.Optional(run.InfrastructureDocumentId, NpgsqlDbType.Uuid),
        WorkCommands.Optional(run.CreatedBy, NpgsqlDbType.Json),
    ];

    public static NpgsqlParameter[] Parameters(NewClientTaskRun run) =>
    [
        .. RunColumnsSql.Parameters(run.Id, run.First),
        WorkCommands.Value(run.FlowRunId),
        WorkCommands.Value(run.Name),
        WorkCommands.Value(run.TaskKey),
        WorkCommands.Value(run.DynamicKey),
        WorkCommands.Optional(run.CacheKey, NpgsqlDbType.Text),
        RunColumnsSql.Time(run.CacheExpiration),
        WorkCommands.Optional(run.TaskVersion, NpgsqlDbType.Text),
        WorkCommands.Texts(run.Tags),
        WorkCommands.Json(run.TaskInputs),
        WorkCommands.Ids(run.Previous),
        WorkCommands.Ids([]),
    ];
}
