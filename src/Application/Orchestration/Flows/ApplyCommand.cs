using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Domain.Flows;
using MediatR;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Tells some flows the same in one transaction. The entries stand in the order of the ids.</summary>
/// <param name="FlowIds">The flows.</param>
/// <param name="Command">What they are told.</param>
/// <param name="Atomic">Changes none when one cannot be told so.</param>
/// <param name="DryRun">Tells what would be, and changes nothing.</param>
/// <param name="Origin">For the audit record.</param>
internal sealed record ApplyCommand(IReadOnlyList<string> FlowIds, FlowCommand Command, bool Atomic, bool DryRun, FlowOrigin Origin)
    : ICommand<IReadOnlyList<FlowEntry>>;

internal sealed class ApplyCommandHandler(IFlowProvDb db, IFlowStore store, IRunStore runs, RunSteps steps, FlowChanges changes, DeploymentConfigurations deployments)
    : IRequestHandler<ApplyCommand, IReadOnlyList<FlowEntry>>
{
    public async Task<IReadOnlyList<FlowEntry>> Handle(ApplyCommand request, CancellationToken cancellationToken)
    {
        var flows = (await store.LockAsync(request.FlowIds, cancellationToken)).ToDictionary(flow => flow.FlowId, StringComparer.Ordinal);
        var open = await db.OpenRunsAsync(request.FlowIds, cancellationToken);
        var targets = flows.Values.ToDictionary(flow => flow.FlowId, flow => Target(flow, request.Command, open.ContainsKey(flow.FlowId)));
        var entries = request.FlowIds.Select(id => Entry(id, flows.GetValueOrDefault(id), targets.GetValueOrDefault(id), request.Command)).ToList();
        if (request.Atomic && entries.Exists(entry => entry.Error is not null))
        {
            return [.. entries.Select(entry => entry.Error is null ? entry with { Status = FlowWords.Of(flows[entry.FlowId].State) } : entry)];
        }

        if (request.DryRun)
        {
            return entries;
        }

        var changed = false;
        foreach (var flow in flows.Values.OrderBy(flow => flow.FlowId, StringComparer.Ordinal))
        {
            if (targets[flow.FlowId] is { } target)
            {
                changed |= await ApplyAsync(flow, target, request, open.ContainsKey(flow.FlowId), cancellationToken);
            }
        }

        if (changed)
        {
            await changes.SaveAsync(cancellationToken);
        }

        return entries;
    }

    // With runs that are open a soft stop has to wait.
    private static FlowState? Target(FlowConfiguration flow, FlowCommand command, bool hasOpenRuns) => FlowStateRules.After(flow.State, command) switch
    {
        FlowState.Stopped when command == FlowCommand.SoftStop && hasOpenRuns && flow.State != FlowState.Stopped => FlowState.Stopping,
        var state => state,
    };

    private static FlowEntry Entry(string flowId, FlowConfiguration? flow, FlowState? target, FlowCommand command) => (flow, target) switch
    {
        (null, _) => new FlowEntry(flowId, FlowWords.NotFound, "There is no such flow."),
        (_, null) => new FlowEntry(flowId, FlowWords.Of(flow.State), Reason(flow.State, command)),
        var (_, state) => new FlowEntry(flowId, FlowWords.Of(state.Value)),
    };

    private static string Reason(FlowState state, FlowCommand command) => $"A flow that is {FlowWords.Of(state)} cannot be told to {FlowWords.Of(command)}"
        + (command == FlowCommand.Start ? "; resume it." : ".");

    private async Task<bool> ApplyAsync(
        FlowConfiguration flow, FlowState target, ApplyCommand request, bool hasOpenRuns, CancellationToken cancellationToken)
    {
        var before = flow.State;
        if (hasOpenRuns)
        {
            await TellRunsAsync(flow, target, request.Command, cancellationToken);
        }

        if (target == before)
        {
            return false;
        }

        changes.Move(flow, target);
        await deployments.FollowAsync(flow, request.Command, cancellationToken);
        changes.Note(flow, FlowEventKind.Commanded, request.Origin, before, target, request.Command);
        return true;
    }

    private async Task TellRunsAsync(FlowConfiguration flow, FlowState target, FlowCommand command, CancellationToken cancellationToken)
    {
        if (command == FlowCommand.HardStop)
        {
            await steps.SettledAsync(await runs.CancelFlowAsync(flow.FlowId, cancellationToken), cancellationToken);
        }
        else if (target == FlowState.Paused)
        {
            await runs.HoldAsync(flow.FlowId, true, cancellationToken);
        }
        else if (flow.State == FlowState.Paused)
        {
            steps.SignalAfterCommit(await runs.HoldAsync(flow.FlowId, false, cancellationToken));
        }
    }
}
