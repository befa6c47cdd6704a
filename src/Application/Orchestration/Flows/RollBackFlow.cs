using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Brings an earlier configuration back, as a new version; restores a flow that was deleted.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Version">The version to bring back.</param>
/// <param name="Condition">What must hold of the present version; null asks nothing.</param>
/// <param name="DryRun">Checks everything and stores nothing.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record RollBackFlow(string FlowId, int Version, VersionCondition? Condition, bool DryRun, FlowOrigin Origin) : ICommand<FlowChange>;

internal sealed class RollBackFlowHandler(IFlowProvDb db, IFlowStore store, FlowChanges changes, DeploymentConfigurations deployments) : IRequestHandler<RollBackFlow, FlowChange>
{
    public async Task<FlowChange> Handle(RollBackFlow request, CancellationToken cancellationToken)
    {
        var flow = (await store.LockAsync([request.FlowId], cancellationToken)).SingleOrDefault();
        await deployments.RefuseAsync(request.FlowId, cancellationToken);
        var old = await db.FlowVersions.AsNoTracking()
            .SingleOrDefaultAsync(version => version.FlowId == request.FlowId && version.Version == request.Version, cancellationToken)
            ?? throw GetFlowVersionHandler.Missing(request.FlowId, request.Version);
        if (flow is not null)
        {
            changes.CheckVersion(flow, request.Condition);
        }
        else if (request.Condition?.Admits(null) == false)
        {
            throw FlowErrors.Missing(request.FlowId, ErrorKind.PreconditionFailed);
        }

        // Rules may be stricter now than they were then.
        var drafts = FlowDrafts.ReadOne(System.Text.Encoding.UTF8.GetBytes(old.Body), request.FlowId);
        if (drafts.Errors.Count > 0)
        {
            throw FlowErrors.Of(drafts.Errors);
        }

        var draft = drafts.Items[0];
        await changes.ClaimFullnamesAsync([draft], cancellationToken);
        var next = 1 + (await changes.LastVersionsAsync([draft.FlowId], cancellationToken))[draft.FlowId];
        var isNew = flow is null;
        if (!request.DryRun)
        {
            var before = flow?.State;
            if (flow is null)
            {
                flow = changes.Create(draft, next, FlowState.Stopped, request.Origin, old.Version);
            }
            else
            {
                changes.Write(flow, draft, next, request.Origin, old.Version);
            }

            changes.Note(flow, FlowEventKind.RolledBack, request.Origin, before, flow.State);
            await changes.SaveAsync(cancellationToken);
        }

        return new FlowChange(draft.FlowId, next, isNew, Changed: true);
    }
}
