namespace FlowProv.Application.Filters.Prefect;

/// <summary>The objects of Prefect's filter language (contracts/prefect.md 2.2).</summary>
public enum PrefectObject
{
    Flows,
    FlowRuns,
    TaskRuns,
    Deployments,
    Logs,
    WorkPools,

    /// <summary>The queues of a work pool.</summary>
    WorkPoolQueues,

    /// <summary>The same rows in the vocabulary of the older routes.</summary>
    WorkQueues,
    BlockDocuments,
    BlockTypes,
    BlockSchemas,
}
