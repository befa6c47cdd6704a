using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Orchestration.Flows;

// Contract: contracts/director-and-flows.md 4.2, 4.4.
/// <summary>Stops a flow hard and deletes it. Its versions and events stay, so that it can be restored.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Condition">What must hold of its version; null asks nothing.</param>
/// <param name="DryRun">Checks everything and deletes nothing.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record DeleteFlow(string FlowId, VersionCondition? Condition, bool DryRun, FlowOrigin Origin) : ICommand<DeletedFlow>;

/// <summary>What was deleted.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Version">Its last version.</param>
/// <param name="CanceledRuns">How many runs were canceled with it.</param>
public sealed record DeletedFlow(string FlowId, int Version, int CanceledRuns);

internal sealed class DeleteFlowHandler(IFlowProvDb db, IFlowStore store, IRunStore runs, RunSteps steps, FlowChanges changes, DeploymentConfigurations deployments)
    : IRequestHandler<DeleteFlow, DeletedFlow>
{
    public async Task<DeletedFlow> Handle(DeleteFlow request, CancellationToken cancellationToken)
    {
        // 400 and not 404: so says the seed.
        var flow = (await store.LockAsync([request.FlowId], cancellationToken)).SingleOrDefault()
            ?? throw FlowErrors.Missing(request.FlowId, ErrorKind.Invalid);
        changes.CheckVersion(flow, request.Condition);
        if (request.DryRun)
        {
            return new DeletedFlow(flow.FlowId, flow.Version, (await db.OpenRunsAsync([flow.FlowId], cancellationToken)).Values.Sum(open => open.Count));
        }

        var canceled = await runs.CancelFlowAsync(flow.FlowId, cancellationToken);
        await steps.SettledAsync(canceled, cancellationToken);
        if (await deployments.FindAsync(flow.FlowId, cancellationToken) is { } deployment)
        {
            await deployments.FollowAsync(flow, FlowCommand.HardStop, cancellationToken);
            await deployments.DetachAsync(deployment, cancellationToken);
        }

        changes.Note(flow, FlowEventKind.Deleted, request.Origin, flow.State, null);
        db.FlowConfigurations.Remove(flow);
        await changes.SaveAsync(cancellationToken);
        return new DeletedFlow(flow.FlowId, flow.Version, canceled.Runs.Count);
    }
}
