using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>Decides on the states that are proposed for flow runs, and stores them: one row lock around reading, rules and writing.</summary>
internal sealed class FlowRunTransitions(IClientRunStore runs, IRunStore engine, RunSteps engineSteps, ClientRunSteps steps, TimeProvider time)
{
    public async Task<StateAnswer> ProposeAsync(Guid id, RunState proposal, bool force, CancellationToken cancellationToken)
    {
        var run = await runs.LockFlowRunAsync(id, cancellationToken) ?? throw Missing("Flow run", id);
        return await ProposeAsync(run, proposal, force, cancellationToken);
    }

    /// <summary>The same for a run that the caller has locked.</summary>
    public async Task<StateAnswer> ProposeAsync(LockedFlowRun run, RunState proposal, bool force, CancellationToken cancellationToken)
    {
        if (run.IsEngines)
        {
            return await ProposeToEngineAsync(run, proposal, cancellationToken);
        }

        if (force)
        {
            return StateAnswer.Of(Decision.Accept(await steps.StoreAsync(run, proposal, null, cancellationToken)), null);
        }

        var now = time.GetUtcNow();
        var policy = RunPolicyText.Parse(run.Policy);
        var facts = new FlowRunFacts
        {
            Current = run.State,
            Policy = policy,
            Clock = run.Clock,
            HasDeployment = run.DeploymentId is not null,
            IsSubflow = run.ParentTaskRunId is not null,
        };
        var decision = FlowRunRules.Decide(facts, proposal, now);
        if (decision.Store is { } next)
        {
            decision = decision with { Store = await steps.StoreAsync(run, next, decision, cancellationToken) };
        }
        else if (decision.Policy is { } changed && !changed.Equals(policy))
        {
            await runs.ChangeAsync(run.Id, new FlowRunChanges { EmpiricalPolicy = RunPolicyText.Change(run.Policy, changed) }, now, cancellationToken);
        }

        return StateAnswer.Of(decision, run.State);
    }

    /// <summary>
    /// Cancels a run that a client executes: what runs is told to stop by its state, which its client sees; what has not begun is over. False when there is
    /// no such run or it is over.
    /// </summary>
    public async Task<bool> CancelAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await runs.LockFlowRunAsync(id, cancellationToken) is not { IsEngines: false, State.Type: var type } run || type.IsFinal())
        {
            return false;
        }

        var next = type is StateType.Scheduled or StateType.Pending ? StateType.Cancelled : StateType.Cancelling;
        await ProposeAsync(run, RunState.Propose(next), force: false, cancellationToken);
        return true;
    }

    internal static FlowProvException Missing(string kind, Guid id) =>
        new(ErrorKind.NotFound, $"{kind} with id {id} not found", [new ErrorDetail([], "an action's run is missing")]);

    /// <summary>The engine moves its own runs; others may only end them.</summary>
    private async Task<StateAnswer> ProposeToEngineAsync(LockedFlowRun run, RunState proposal, CancellationToken cancellationToken)
    {
        if (proposal.Type is not (StateType.Cancelling or StateType.Cancelled))
        {
            return StateAnswer.Of(Decision.Abort("FlowProv's engine executes this run; it can only be cancelled."), run.State);
        }

        var settlement = await engine.CancelAsync([run.Id], cancellationToken);
        await engineSteps.SettledAsync(settlement, cancellationToken);
        var cancelled = proposal with { Type = StateType.Cancelled, Name = StateType.Cancelled.DefaultName() };
        return StateAnswer.Of(
            settlement.Runs.Count > 0
                ? Decision.Accept(Bookkeeping.Stamp(cancelled, null, time.GetUtcNow(), run.Id, null))
                : Decision.Abort("This run has already terminated."),
            run.State);
    }
}
