using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Infrastructure.Documents;

namespace FlowProv.Infrastructure.Resources;

/// <summary>The tables of orchestration: which column holds which field of Prefect's filter language, and how they are joined.</summary>
internal static class ResourceTables
{
    private static readonly ResourceTable Flows = ResourceTable.Named("flows")
        .With("id", SqlKind.Uuid, "flows.id")
        .With("name", SqlKind.Text, "flows.name")
        .With("tags", SqlKind.Texts, "flows.tags");

    private static readonly ResourceTable FlowRuns = ResourceTable.Named("flow_runs")
        .With("id", SqlKind.Uuid, "flow_runs.id")
        .With("name", SqlKind.Text, "flow_runs.run_name")
        .With("tags", SqlKind.Texts, "flow_runs.tags")
        .With("deployment_id", SqlKind.Uuid, "flow_runs.deployment_id", isNullable: true)
        .With("work_queue_name", SqlKind.Text, "flow_runs.work_queue_name", isNullable: true)
        .With("state_type", SqlKind.Text, "flow_runs.state_type")
        .With("state_name", SqlKind.Text, "flow_runs.state_name")
        .With("flow_version", SqlKind.Text, "flow_runs.code_version", isNullable: true)
        .With("start_time", SqlKind.Instant, "flow_runs.started_at", isNullable: true)
        .With("end_time", SqlKind.Instant, "flow_runs.ended_at", isNullable: true)
        .With("expected_start_time", SqlKind.Instant, "flow_runs.expected_start_at", isNullable: true)
        .With("next_scheduled_start_time", SqlKind.Instant, "flow_runs.next_scheduled_at", isNullable: true)
        .With("parent_task_run_id", SqlKind.Uuid, "flow_runs.parent_task_run_id", isNullable: true)
        .With("idempotency_key", SqlKind.Text, "flow_runs.idempotency_key", isNullable: true)
        .With("created_by", SqlKind.Json, "flow_runs.created_by", isNullable: true)
        .With("created_by.id", SqlKind.Text, "(flow_runs.created_by ->> 'id')", isNullable: true)
        .With("created_by.type", SqlKind.Text, "(flow_runs.created_by ->> 'type')", isNullable: true);

    private static readonly ResourceTable TaskRuns = ResourceTable.Named("task_runs")
        .With("id", SqlKind.Uuid, "task_runs.id")
        .With("flow_run_id", SqlKind.Uuid, "task_runs.flow_run_id")
        .With("name", SqlKind.Text, "task_runs.run_name")
        .With("tags", SqlKind.Texts, "task_runs.tags")
        .With("state_type", SqlKind.Text, "task_runs.state_type")
        .With("state_name", SqlKind.Text, "task_runs.state_name")
        .With("start_time", SqlKind.Instant, "task_runs.started_at", isNullable: true)
        .With("end_time", SqlKind.Instant, "task_runs.ended_at", isNullable: true)
        .With("expected_start_time", SqlKind.Instant, "task_runs.expected_start_at", isNullable: true);

    private static readonly ResourceTable Deployments = ResourceTable.Named("deployments")
        .With("id", SqlKind.Uuid, "deployments.id")
        .With("name", SqlKind.Text, "deployments.name")
        .With("tags", SqlKind.Texts, "deployments.tags")
        .With("work_queue_name", SqlKind.Text, "deployments.work_queue_name", isNullable: true)
        .With("is_schedule_active", SqlKind.Boolean, "deployments.is_schedule_active")
        // Deployments have no limit here, so that the later filter sees none.
        .With("concurrency_limit", SqlKind.Integer, "null::integer", isNullable: true);

    private static readonly ResourceTable Logs = ResourceTable.Named("run_logs")
        .With("id", SqlKind.Uuid, "run_logs.id")
        .With("level", SqlKind.Integer, "run_logs.level")
        .With("timestamp", SqlKind.Instant, "run_logs.logged_at")
        .With("message", SqlKind.Text, "run_logs.message")
        .With("flow_run_id", SqlKind.Uuid, "run_logs.flow_run_id")
        .With("task_run_id", SqlKind.Uuid, "run_logs.task_run_id", isNullable: true);

    private static readonly ResourceTable WorkPools = ResourceTable.Named("work_pools")
        .With("id", SqlKind.Uuid, "work_pools.id")
        .With("name", SqlKind.Text, "work_pools.name")
        .With("type", SqlKind.Text, "work_pools.type");

    private static readonly ResourceTable WorkQueues = ResourceTable.Named("work_queues")
        .With("id", SqlKind.Uuid, "work_queues.id")
        .With("name", SqlKind.Text, "work_queues.name");

    private static readonly ResourceTable BlockDocuments = ResourceTable.Named("block_documents")
        .With("id", SqlKind.Uuid, "block_documents.id")
        .With("name", SqlKind.Text, "block_documents.name", isNullable: true)
        .With("block_type_id", SqlKind.Uuid, "block_documents.block_type_id")
        .With("is_anonymous", SqlKind.Boolean, "block_documents.is_anonymous");

    private static readonly ResourceTable BlockTypes = ResourceTable.Named("block_types")
        .With("name", SqlKind.Text, "block_types.name")
        .With("slug", SqlKind.Text, "block_types.slug");

    private static readonly ResourceTable BlockSchemas = ResourceTable.Named("block_schemas")
        .With("id", SqlKind.Uuid, "block_schemas.id")
        .With("block_type_id", SqlKind.Uuid, "block_schemas.block_type_id")
        .With("capabilities", SqlKind.Texts, "block_schemas.capabilities")
        .With("version", SqlKind.Text, "block_schemas.version");

    static ResourceTables()
    {
        Flows
            .Leading(Relation.FlowRunsOfFlow, FlowRuns, "flow_runs.named_flow_id = flows.id")
            .Leading(Relation.DeploymentsOfFlow, Deployments, "deployments.named_flow_id = flows.id");
        FlowRuns
            .Leading(Relation.FlowOfFlowRun, Flows, "flows.id = flow_runs.named_flow_id")
            .Leading(Relation.TaskRunsOfFlowRun, TaskRuns, "task_runs.flow_run_id = flow_runs.id")
            .Leading(Relation.DeploymentOfFlowRun, Deployments, "deployments.id = flow_runs.deployment_id")
            .Leading(Relation.WorkQueueOfFlowRun, WorkQueues, "work_queues.id = flow_runs.work_queue_id")
            .Leading(Relation.ParentTaskRunOfFlowRun, TaskRuns, "task_runs.id = flow_runs.parent_task_run_id");
        TaskRuns
            .Leading(Relation.FlowRunOfTaskRun, FlowRuns, "flow_runs.id = task_runs.flow_run_id")
            .Leading(Relation.SubflowRunsOfTaskRun, FlowRuns, "flow_runs.parent_task_run_id = task_runs.id");
        Deployments
            .Leading(Relation.FlowOfDeployment, Flows, "flows.id = deployments.named_flow_id")
            .Leading(Relation.FlowRunsOfDeployment, FlowRuns, "flow_runs.deployment_id = deployments.id")
            .Leading(Relation.WorkQueueOfDeployment, WorkQueues, "work_queues.id = deployments.work_queue_id");
        WorkQueues.Leading(Relation.PoolOfWorkQueue, WorkPools, "work_pools.id = work_queues.work_pool_id");
        BlockDocuments
            .Leading(Relation.BlockTypeOfBlockDocument, BlockTypes, "block_types.id = block_documents.block_type_id")
            .Leading(Relation.BlockSchemaOfBlockDocument, BlockSchemas, "block_schemas.id = block_documents.block_schema_id");
        BlockTypes.Leading(Relation.BlockSchemasOfBlockType, BlockSchemas, "block_schemas.block_type_id = block_types.id");
    }

    public static ResourceTable Of(PrefectObject queried) => queried switch
    {
        PrefectObject.Flows => Flows,
        PrefectObject.FlowRuns => FlowRuns,
        PrefectObject.TaskRuns => TaskRuns,
        PrefectObject.Deployments => Deployments,
        PrefectObject.Logs => Logs,
        PrefectObject.WorkPools => WorkPools,
        PrefectObject.WorkPoolQueues or PrefectObject.WorkQueues => WorkQueues,
        PrefectObject.BlockDocuments => BlockDocuments,
        PrefectObject.BlockTypes => BlockTypes,
        PrefectObject.BlockSchemas => BlockSchemas,
        _ => throw new ArgumentOutOfRangeException(nameof(queried)),
    };
}
