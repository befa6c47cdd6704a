using FlowProv.Application.Filters.Prefect;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources.Rows;

namespace FlowProv.Infrastructure.Resources;

/// <summary>Where the histories of flow runs and task runs are, and what stands for them in runs of the engine.</summary>
internal sealed record StateShapes(SqlName Stored, SqlName Derivation, SqlName RunId)
{
    private static readonly StateShapes FlowRuns = new(
        SqlName.Code(
            """
            (select flow_run_states.id, type, flow_run_states.name, timestamp, message, data, details, flow_run_id, parent_task_run_id as task_run_id
            from flow_run_states join flow_runs on flow_runs.id = flow_run_id)
            """),
        SqlName.Code("(select id, created_at, started_at, ended_at, state_type, state_name, id as flow_run_id, null::uuid as task_run_id from flow_runs where reported_type is null)"),
        SqlName.Code("flow_run_id"));

    private static readonly StateShapes TaskRuns = new(
        SqlName.Code(
            """
            (select task_run_states.id, type, name, timestamp, message, data, details, task_runs.flow_run_id, task_run_id
            from task_run_states join task_runs on task_runs.id = task_run_id)
            """),
        SqlName.Code("(select id, created_at, started_at, ended_at, state_type, state_name, flow_run_id, id as task_run_id from task_runs where reported_type is null)"),
        SqlName.Code("task_run_id"));

    public static readonly RowJson Shape = new StoredStateJson();

    public static StateShapes Of(PrefectObject kind) => kind == PrefectObject.FlowRuns ? FlowRuns : TaskRuns;

    /// <summary>The states that a run went through, as they were stored.</summary>
    public void WriteOfRun(SqlText sql, Guid runId) =>
        sql.Append($"select {SqlName.Columns(Shape)} from {Stored} as state where {RunId} = {SqlArgument.Uuid(runId)} order by timestamp");

    public void WriteOne(SqlText sql, Guid stateId) => sql.Append($"select {SqlName.Columns(Shape)} from {Stored} as state where id = {SqlArgument.Uuid(stateId)}");

    /// <summary>The states of runs of the engine as their times tell them; only of one type where that is named.</summary>
    public void WriteDerived(SqlText sql, IReadOnlyList<(Guid RunId, string? StateType)> wanted)
    {
        var (ids, types) = (SqlArgument.Uuids(wanted.Select(run => run.RunId)), SqlArgument.Texts(wanted.Select(run => run.StateType!)));
        sql.Append(
            $"""
            select {SqlName.Columns(Shape)} from (
                select null::uuid as id, step.type, step.name, step.timestamp, null::text as message, null::json as data, null::json as details,
                    run.flow_run_id, run.task_run_id
                from unnest({ids}, {types}) as told (id, type)
                join {Derivation} as run on run.id = told.id
                cross join lateral (values
                    ('PENDING', 'Pending', run.created_at),
                    ('RUNNING', 'Running', run.started_at),
                    (run.state_type, run.state_name, run.ended_at)) as step (type, name, timestamp)
                where step.timestamp is not null and (told.type is null or told.type = step.type)) as state
            order by timestamp
            """);
    }
}
