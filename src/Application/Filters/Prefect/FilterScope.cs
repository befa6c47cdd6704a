using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Filters.Prefect;

/// <summary>
/// An object that a request may filter by, and those that are reached from it. What hangs on one object is asked of one row of it: that is the
/// same-row rule of contracts/prefect.md 2.3.
/// </summary>
internal sealed record FilterScope(string Key, PrefectObject Object, params ImmutableArray<(Relation Relation, FilterScope Scope)> Reached)
{
    private static readonly FrozenDictionary<PrefectObject, FilterScope> Roots = Build();

    public static FilterScope Of(PrefectObject queried) => Roots[queried];

    /// <summary>The condition on the queried object.</summary>
    public Filter Read(BodyObject body) => Own(body) is { } own
        ? FilterJoin.All([own, .. Others(body)])
        : FilterJoin.All([FilterShapes.Unasked(Object), .. Others(body)]);

    /// <summary>The condition on a row that is reached; null when the request says nothing about it or what lies behind it.</summary>
    private Filter? ReadReached(BodyObject body)
    {
        var own = Own(body);
        var others = Others(body);
        return own is null && others.IsEmpty ? null : FilterJoin.All(own is null ? others : [own, .. others]);
    }

    private Filter? Own(BodyObject body) =>
        body.Get(Key, nullable: true)?.Members() is { } members ? FilterShapes.Of(Object).Read(members) : null;

    private ImmutableArray<Filter> Others(BodyObject body) =>
    [
        .. Reached.Select(other => other.Scope.ReadReached(body) is { } part ? new Related(other.Relation, part) : null).OfType<Filter>(),
    ];

    private static FrozenDictionary<PrefectObject, FilterScope> Build()
    {
        var flows = new FilterScope("flows", PrefectObject.Flows);
        var taskRuns = new FilterScope("task_runs", PrefectObject.TaskRuns);
        var deployments = new FilterScope("deployments", PrefectObject.Deployments);
        var flowRuns = new FilterScope("flow_runs", PrefectObject.FlowRuns);
        var runsWithTasks = flowRuns with { Reached = [(Relation.TaskRunsOfFlowRun, taskRuns)] };
        var runsOfTasks = flowRuns with { Reached = [(Relation.FlowOfFlowRun, flows), (Relation.DeploymentOfFlowRun, deployments)] };
        var pools = new FilterScope("work_pools", PrefectObject.WorkPools);
        var queues = new FilterScope("work_pool_queues", PrefectObject.WorkPoolQueues, (Relation.PoolOfWorkQueue, pools));
        var blockTypes = new FilterScope("block_types", PrefectObject.BlockTypes);
        var blockSchemas = new FilterScope("block_schemas", PrefectObject.BlockSchemas);
        var roots = new[]
        {
            flows with { Reached = [(Relation.FlowRunsOfFlow, runsWithTasks), (Relation.DeploymentsOfFlow, deployments)] },
            flowRuns with
            {
                Reached =
                [
                    (Relation.FlowOfFlowRun, flows), (Relation.TaskRunsOfFlowRun, taskRuns), (Relation.DeploymentOfFlowRun, deployments),
                    (Relation.WorkQueueOfFlowRun, queues),
                ],
            },
            taskRuns with { Reached = [(Relation.FlowRunOfTaskRun, runsOfTasks)] },
            deployments with
            {
                Reached = [(Relation.FlowOfDeployment, flows), (Relation.FlowRunsOfDeployment, runsWithTasks), (Relation.WorkQueueOfDeployment, queues)],
            },
            new FilterScope("logs", PrefectObject.Logs),
            pools,
            queues with { Reached = [] },
            new FilterScope("work_queues", PrefectObject.WorkQueues),
            new FilterScope(
                "block_documents",
                PrefectObject.BlockDocuments,
                (Relation.BlockTypeOfBlockDocument, blockTypes),
                (Relation.BlockSchemaOfBlockDocument, blockSchemas)),
            blockTypes with { Reached = [(Relation.BlockSchemasOfBlockType, blockSchemas)] },
            blockSchemas,
        };
        return roots.ToFrozenDictionary(root => root.Object);
    }
}
