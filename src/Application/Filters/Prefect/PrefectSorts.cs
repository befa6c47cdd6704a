using System.Collections.Immutable;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>The orders in which each object can be listed (contracts/prefect.md 1.2 to 1.6).</summary>
public static class PrefectSorts
{
    private static readonly ImmutableArray<string> ByName = ["CREATED_DESC", "UPDATED_DESC", "NAME_ASC", "NAME_DESC"];

    private static readonly ImmutableArray<string> FlowRuns =
    [
        "ID_DESC", "START_TIME_ASC", "START_TIME_DESC", "EXPECTED_START_TIME_ASC", "EXPECTED_START_TIME_DESC", "NAME_ASC", "NAME_DESC",
        "NEXT_SCHEDULED_START_TIME_ASC", "END_TIME_DESC",
    ];

    private static readonly ImmutableArray<string> TaskRuns = FlowRuns.RemoveAll(sort => sort.StartsWith("START_TIME", StringComparison.Ordinal));

    private static readonly ImmutableArray<string> Logs =
    [
        "TIMESTAMP_ASC", "TIMESTAMP_DESC", "LEVEL_ASC", "LEVEL_DESC", "FLOW_RUN_ID_ASC", "FLOW_RUN_ID_DESC", "TASK_RUN_ID_ASC", "TASK_RUN_ID_DESC",
    ];

    /// <summary>What <c>sort</c> may say; empty where there is no choice.</summary>
    public static ImmutableArray<string> Permitted(PrefectObject queried) => queried switch
    {
        PrefectObject.Flows or PrefectObject.Deployments => ByName,
        PrefectObject.FlowRuns => FlowRuns,
        PrefectObject.TaskRuns => TaskRuns,
        PrefectObject.Logs => Logs,
        _ => [],
    };

    /// <summary>The order without <c>sort</c>; null where there is no choice.</summary>
    public static string? Default(PrefectObject queried) => queried switch
    {
        PrefectObject.Flows or PrefectObject.Deployments => "NAME_ASC",
        PrefectObject.FlowRuns or PrefectObject.TaskRuns => "ID_DESC",
        PrefectObject.Logs => "TIMESTAMP_ASC",
        _ => null,
    };
}
