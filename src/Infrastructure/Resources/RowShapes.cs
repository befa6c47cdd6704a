using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Infrastructure.Resources.Rows;
using static FlowProv.Infrastructure.Resources.Rows.FieldsJson;

namespace FlowProv.Infrastructure.Resources;

// Contract: contracts/prefect.md 1.2 to 1.6; the order of members is part of it.
/// <summary>How each kind of row goes out.</summary>
internal static class RowShapes
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static readonly RowJson Flow = new FieldsJson("flows", [.. Head, new("name", Kind.Text), new("tags", Kind.Texts)]);

    public static readonly RowJson FlowRun = new FlowRunJson();

    public static readonly RowJson TaskRun = new TaskRunJson();

    public static readonly RowJson Deployment = new FieldsJson(
        "deployments",
        [
            .. Head,
            new("name", Kind.Text),
            new("version", Kind.Text),
            new("description", Kind.Text),
            new("flow_id", Kind.Uuid, "named_flow_id"),
            new("schedule", Kind.Json),
            new("is_schedule_active", Kind.Boolean),
            new("infra_overrides", Kind.Json),
            new("parameters", Kind.Json),
            new("tags", Kind.Texts),
            new("work_queue_name", Kind.Text),
            new("parameter_openapi_schema", Kind.Json),
            new("path", Kind.Text),
            new("entrypoint", Kind.Text),
            new("manifest_path", Kind.Text),
            new("storage_document_id", Kind.Uuid),
            new("infrastructure_document_id", Kind.Uuid),
            new("created_by", Kind.Json),
            new("updated_by", Kind.Json),
            new(
                "work_pool_name",
                Kind.Text,
                "(select work_pools.name from work_queues join work_pools on work_pools.id = work_queues.work_pool_id where work_queues.id = deployments.work_queue_id)",
                IsExpression: true),
        ]);

    public static readonly RowJson Log = new FieldsJson(
        "run_logs",
        [
            .. Head[..2],
            new("updated", Kind.Time, "created_at"),
            new("name", Kind.Text),
            new("level", Kind.Integer),
            new("message", Kind.Text),
            new("timestamp", Kind.Time, "logged_at"),
            new("flow_run_id", Kind.Uuid),
            new("task_run_id", Kind.Uuid),
        ]);

    // Blocks go out together with the blocks that they refer to, so that these are only found here.
    public static readonly RowJson BlockType = new FieldsJson("block_types", new Field("id", Kind.Uuid));

    public static readonly RowJson BlockSchema = new FieldsJson("block_schemas", new Field("id", Kind.Uuid));

    public static readonly RowJson BlockDocument = new FieldsJson("block_documents", new Field("id", Kind.Uuid));

    public static readonly RowJson WorkQueue = new FieldsJson(
        "work_queues",
        [
            .. Head,
            new("name", Kind.Text),
            new("description", Kind.Text),
            new("is_paused", Kind.Boolean),
            new("concurrency_limit", Kind.Integer),
            new("priority", Kind.Integer),
            new("work_pool_id", Kind.Uuid),
            new("last_polled", Kind.Time),
            new("filter", Kind.Json),
        ]);

    public static readonly RowJson WorkPool = new FieldsJson(
        "work_pools",
        [
            .. Head,
            new("name", Kind.Text),
            new("description", Kind.Text),
            new("type", Kind.Text),
            new("base_job_template", Kind.Json),
            new("is_paused", Kind.Boolean),
            new("concurrency_limit", Kind.Integer),
            new("default_queue_id", Kind.Uuid),
        ]);

    public static readonly RowJson GraphNode = new GraphNodeJson();

    /// <summary>A flow run in the dashboard's chart.</summary>
    public static readonly RowJson Point = new FlowRunPointJson();

    public static RowJson Of(PrefectObject kind) => kind switch
    {
        PrefectObject.Flows => Flow,
        PrefectObject.FlowRuns => FlowRun,
        PrefectObject.TaskRuns => TaskRun,
        PrefectObject.Deployments => Deployment,
        PrefectObject.Logs => Log,
        PrefectObject.BlockTypes => BlockType,
        PrefectObject.BlockSchemas => BlockSchema,
        PrefectObject.BlockDocuments => BlockDocument,
        PrefectObject.WorkQueues or PrefectObject.WorkPoolQueues => WorkQueue,
        PrefectObject.WorkPools => WorkPool,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Field[] Head => [new("id", Kind.Uuid), new("created", Kind.Time, "created_at"), new("updated", Kind.Time, "updated_at")];
}
