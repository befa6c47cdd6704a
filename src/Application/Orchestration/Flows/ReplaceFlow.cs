using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using FluentValidation;
using MediatR;

namespace FlowProv.Application.Orchestration.Flows;

// Contract: contracts/director-and-flows.md 4.2.
/// <summary>Replaces a configuration; runs started afterwards follow the new one.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Body">The new configuration.</param>
/// <param name="Condition">What must hold of its version; null asks nothing.</param>
/// <param name="OnlyNew">Creates the flow, and fails where it exists: <c>If-None-Match: *</c>.</param>
/// <param name="DryRun">Checks everything and stores nothing.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record ReplaceFlow(
    string FlowId, ReadOnlyMemory<byte> Body, VersionCondition? Condition, bool OnlyNew, bool DryRun, FlowOrigin Origin) : ICommand<FlowChange>
{
    internal FlowDrafts Drafts => field ??= FlowDrafts.ReadOne(Body, FlowId);
}

/// <summary>How a change of a configuration ended.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Created">Whether it did not exist before.</param>
/// <param name="Changed">False where the text was the same: no version is made of it.</param>
public sealed record FlowChange(string FlowId, int Version, bool Created, bool Changed);

internal sealed class ReplaceFlowValidator : AbstractValidator<ReplaceFlow>
{
    public ReplaceFlowValidator() => RuleFor(request => request.Body).Custom((_, context) => context.Tell(context.InstanceToValidate.Drafts.Errors));
}

internal sealed class ReplaceFlowHandler(IFlowStore store, FlowChanges changes, DeploymentConfigurations deployments) : IRequestHandler<ReplaceFlow, FlowChange>
{
    public async Task<FlowChange> Handle(ReplaceFlow request, CancellationToken cancellationToken)
    {
        var draft = request.Drafts.Items[0];
        var flow = (await store.LockAsync([request.FlowId], cancellationToken)).SingleOrDefault();
        await deployments.RefuseAsync(request.FlowId, cancellationToken);
        Refuse(request, flow);
        if (flow?.Body == draft.Body)
        {
            return new FlowChange(flow.FlowId, flow.Version, Created: false, Changed: false);
        }

        await changes.ClaimFullnamesAsync([draft], cancellationToken);
        var version = 1 + (flow?.Version ?? (await changes.LastVersionsAsync([draft.FlowId], cancellationToken)).GetValueOrDefault(draft.FlowId));
        if (!request.DryRun)
        {
            await SaveAsync(flow, draft, version, request.Origin, cancellationToken);
        }

        return new FlowChange(draft.FlowId, version, Created: flow is null, Changed: true);
    }

    private async Task SaveAsync(FlowConfiguration? flow, FlowDraft draft, int version, FlowOrigin origin, CancellationToken cancellationToken)
    {
        if (flow is null)
        {
            flow = changes.Create(draft, version, FlowState.Stopped, origin);
            changes.Note(flow, FlowEventKind.Created, origin, null, flow.State);
        }
        else
        {
            var before = flow.State;
            changes.Write(flow, draft, version, origin);
            changes.Note(flow, FlowEventKind.Updated, origin, before, flow.State);
        }

        await changes.SaveAsync(cancellationToken);
    }

    private void Refuse(ReplaceFlow request, FlowConfiguration? flow)
    {
        if (request.OnlyNew && flow is not null)
        {
            throw new FlowProvException(ErrorKind.PreconditionFailed, $"If-None-Match does not hold: flow '{flow.FlowId}' exists.");
        }

        if (!request.OnlyNew && flow is null)
        {
            // 400 and not 404: the seed knows no other for PUT.
            throw FlowErrors.Missing(request.FlowId, ErrorKind.Invalid);
        }

        if (flow is not null)
        {
            changes.CheckVersion(flow, request.Condition);
        }
    }
}
