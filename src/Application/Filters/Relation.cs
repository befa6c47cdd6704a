namespace FlowProv.Application.Filters;

/// <summary>How the rows of one table lead to those of another: from what, to what.</summary>
public enum Relation
{
    FlowRunsOfFlow,
    DeploymentsOfFlow,
    FlowOfFlowRun,
    TaskRunsOfFlowRun,
    DeploymentOfFlowRun,
    WorkQueueOfFlowRun,
    ParentTaskRunOfFlowRun,
    FlowRunOfTaskRun,
    SubflowRunsOfTaskRun,
    FlowOfDeployment,
    FlowRunsOfDeployment,
    WorkQueueOfDeployment,
    PoolOfWorkQueue,
    BlockTypeOfBlockDocument,
    BlockSchemaOfBlockDocument,
    BlockSchemasOfBlockType,
}
