using System.Collections.Frozen;
using System.Collections.Immutable;
using static FlowProv.Application.Filters.Prefect.FieldFilters;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>Every object of the language with its fields and their operators (contracts/prefect.md 2.2), those of later versions included.</summary>
internal static class FilterShapes
{
    private static readonly FrozenDictionary<PrefectObject, FilterShape> Shapes = new Dictionary<PrefectObject, FilterShape>
    {
        [PrefectObject.Flows] = Joined(
            Field("id", AnyUuid("id"), NotAnyUuid("id")),
            Name(),
            Tags(),
            Joinable("deployment", Flag("is_null_", new Not(SomeDeployment), SomeDeployment))),
        [PrefectObject.FlowRuns] = Joined(
            Field("id", AnyUuid("id"), NotAnyUuid("id")),
            Name(),
            Tags(AnyText("tags")),
            Joinable("deployment_id", AnyUuid("deployment_id"), IsNull("deployment_id")),
            Joinable("work_queue_name", AnyText("work_queue_name"), IsNull("work_queue_name")),
            State(),
            Field("flow_version", AnyText("flow_version")),
            Interval("start_time", IsNull("start_time")),
            Interval("end_time", IsNull("end_time")),
            Interval("expected_start_time"),
            Interval("next_scheduled_start_time"),
            Joinable("parent_flow_run_id", One("any_", ids => ids.Uuids() is { } parents ? SubflowsOf(parents) : null)),
            Joinable("parent_task_run_id", AnyUuid("parent_task_run_id"), IsNull("parent_task_run_id")),
            Field("idempotency_key", AnyText("idempotency_key"), NotAnyText("idempotency_key")),
            Field("created_by", AnyUuidText("created_by.id", "id_"), AnyText("created_by.type", "type_"), IsNull("created_by"))),
        [PrefectObject.TaskRuns] = Joined(
            Id(),
            Name(),
            Tags(),
            State(),
            Interval("start_time", IsNull("start_time")),
            Interval("end_time", IsNull("end_time")),
            Interval("expected_start_time"),
            Field("subflow_runs", Flag("exists_", SomeSubflow, new Not(SomeSubflow))),
            Joinable("flow_run_id", AnyUuid("flow_run_id"), IsNull("flow_run_id"))),
        [PrefectObject.Deployments] = Joined(
            Id(),
            Name(),
            Field("flow_or_deployment_name", One("like_", value => value.Text() is { } text ? FlowOrDeployment(text) : null)),
            Tags(),
            Field("work_queue_name", AnyText("work_queue_name")),
            Field("is_schedule_active", Equal("is_schedule_active")),
            Field("paused", Equal("is_schedule_active", negated: true)),
            Field(
                "concurrency_limit",
                Integer("ge_", "concurrency_limit", CompareOp.Gte),
                Integer("le_", "concurrency_limit", CompareOp.Lte),
                IsNull("concurrency_limit"))),
        [PrefectObject.Logs] = Joined(
            Field("level", Integer("ge_", "level", CompareOp.Gte), Integer("le_", "level", CompareOp.Lte)),
            Interval("timestamp"),
            Field("flow_run_id", AnyUuid("flow_run_id")),
            Field("task_run_id", AnyUuid("task_run_id"), IsNull("task_run_id")),
            Field("text", One("query", value => value.Text(TextSearch.MaxLength) is { } query ? TextSearch.Parse(query, FieldPath.Of("message")) : null))),
        [PrefectObject.WorkPools] = Joined(Id(), Field("name", AnyText("name")), Field("type", AnyText("type"))),
        [PrefectObject.WorkPoolQueues] = Joined(Id(), Field("name", AnyText("name"), StartsWith("name"))),
        [PrefectObject.WorkQueues] = Joined(Id(), Field("name", AnyText("name"), StartsWith("name"))),
        [PrefectObject.BlockDocuments] = new(
            IsJoinable: false,
            Id(),
            Field("is_anonymous", Equal("is_anonymous")) with { Absent = NotAnonymous },
            Field("block_type_id", AnyUuid("block_type_id")),
            Name()),
        [PrefectObject.BlockTypes] = new(IsJoinable: false, Field("name", Like("name")), Field("slug", AnyText("slug"))),
        [PrefectObject.BlockSchemas] = Joined(
            Field("block_type_id", AnyUuid("block_type_id")),
            Field("block_capabilities", HasAll("capabilities")),
            Id(),
            Field("version", AnyText("version"))),
    }.ToFrozenDictionary();

    private static Related SomeDeployment => new(Relation.DeploymentsOfFlow, new All());

    private static Related SomeSubflow => new(Relation.SubflowRunsOfTaskRun, new All());

    /// <summary>What block documents are shown unless the request says otherwise.</summary>
    private static Compare NotAnonymous => new(FieldPath.Of("is_anonymous"), CompareOp.Eq, new BooleanValue(false));

    public static FilterShape Of(PrefectObject name) => Shapes[name];

    /// <summary>The condition when the request does not mention the queried object.</summary>
    public static Filter Unasked(PrefectObject queried) => queried == PrefectObject.BlockDocuments ? NotAnonymous : new All();

    private static FilterShape Joined(params ImmutableArray<FilterMember> fields) => new(IsJoinable: true, fields);

    private static Related SubflowsOf(ImmutableArray<Guid> flowRuns) => new(Relation.ParentTaskRunOfFlowRun, In("flow_run_id", flowRuns));

    private static Or FlowOrDeployment(string text)
    {
        var like = new Like(FieldPath.Of("name"), text);
        return new Or([like, new Related(Relation.FlowOfDeployment, like)]);
    }
}
