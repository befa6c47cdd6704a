using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FluentValidation;
using MediatR;

namespace FlowProv.Application.Orchestration.Flows;

// Contract: contracts/director-and-flows.md 4.2.
/// <summary>Adds all configurations of an array or none; the answer are their ids.</summary>
/// <param name="Body">The array.</param>
/// <param name="InitialState">Stopped, running or paused.</param>
/// <param name="DryRun">Checks everything and stores nothing.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record AddFlows(ReadOnlyMemory<byte> Body, FlowState InitialState, bool DryRun, FlowOrigin Origin)
    : IIdempotentCommand<IReadOnlyList<string>>
{
    public bool ChangesNothing => DryRun;

    internal FlowDrafts Drafts => field ??= FlowDrafts.ReadArray(Body);
}

internal sealed class AddFlowsValidator : AbstractValidator<AddFlows>
{
    public AddFlowsValidator()
    {
        RuleFor(request => request.Body).Custom((_, context) => context.Tell(context.InstanceToValidate.Drafts.Errors));
        RuleFor(request => request.InitialState).Must(state => state is FlowState.Stopped or FlowState.Running or FlowState.Paused)
            .WithMessage("The initial state must be stopped, running or paused.").OverridePropertyName("initial_state");
    }
}

internal sealed class AddFlowsHandler(IFlowStore store, FlowChanges changes) : IRequestHandler<AddFlows, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(AddFlows request, CancellationToken cancellationToken)
    {
        var drafts = request.Drafts.Items;
        var ids = drafts.Select(draft => draft.FlowId).ToList();
        Refuse(drafts, await store.LockAsync(ids, cancellationToken));
        await changes.ClaimFullnamesAsync(drafts, cancellationToken);
        if (request.DryRun)
        {
            return ids;
        }

        var last = await changes.LastVersionsAsync(ids, cancellationToken);
        foreach (var draft in drafts)
        {
            var flow = changes.Create(draft, last.GetValueOrDefault(draft.FlowId) + 1, request.InitialState, request.Origin);
            changes.Note(flow, FlowEventKind.Created, request.Origin, null, flow.State);
        }

        await changes.SaveAsync(cancellationToken);
        return ids;
    }

    private static void Refuse(IReadOnlyList<FlowDraft> drafts, IReadOnlyList<FlowConfiguration> stored)
    {
        var known = stored.Select(flow => flow.FlowId).ToHashSet(StringComparer.Ordinal);
        var errors = drafts.Where(draft => known.Contains(draft.FlowId))
            .Select(draft => FlowErrors.Detail(
                ["body", draft.Index!.Value, "flow_id"], $"The flow_id '{draft.FlowId}' at index {draft.Index} is taken: such a flow is stored.", draft.FlowId))
            .ToList();
        if (errors.Count > 0)
        {
            throw FlowErrors.Of(errors);
        }
    }
}
