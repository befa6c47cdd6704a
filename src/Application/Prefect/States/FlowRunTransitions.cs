using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>Decides on the states that are proposed for flow runs, and stores them: one row lock around reading, rules and writing.</summary>
internal sealed class FlowRunTransitions(IClientRunStore runs, IRunStore engine, RunSteps engineSteps, ClientRunSteps steps, TimeProvider time)
{
    public async Task<StateAnswer> ProposeAsync(Guid id, StateProposal proposal, bool force, CancellationToken cancellationToken)
    {
        var run = await runs.LockFlowRunAsync(id, cancellationToken) ?? throw Missing("Flow run", id);
        var now = time.GetUtcNow();
        var proposed = proposal.ToState(id, null, now);
        if (run.IsEngines)
        {
            return await ProposeToEngineAsync(run, proposed, cancellationToken);
        }

        if (force)
        {
            return new StateAnswer(await steps.StoreAsync(run, proposed, null, cancellationToken), Answer.Accept, null, null, true);
        }

        var policy = RunPolicyText.Parse(run.Policy);
        var decision = FlowRunRules.Decide(
            new FlowRunFacts(run.State, policy, run.Clock, run.DeploymentId is not null, run.ParentTaskRunId is not null), proposed, now);
        if (decision.Store is { } next)
        {
            decision = decision with { Store = await steps.StoreAsync(run, next, decision.Policy, cancellationToken) };
        }
        else if (decision.Policy is { } changed)
        {
            await runs.ChangeAsync(id, new FlowRunChanges { EmpiricalPolicy = RunPolicyText.Change(run.Policy, changed) }, now, cancellationToken);
        }

        return StateAnswer.Of(decision, run.State);
    }

    internal static FlowProvException Missing(string kind, Guid id) =>
        new(ErrorKind.NotFound, $"{kind} with id {id} not found", [new ErrorDetail([], "an action's run is missing")]);

    /// <summary>The engine moves its own runs; others may only end them.</summary>
    private async Task<StateAnswer> ProposeToEngineAsync(LockedFlowRun run, RunState proposed, CancellationToken cancellationToken)
    {
        if (proposed.Type is not (StateType.Cancelling or StateType.Cancelled))
        {
            return new StateAnswer(null, Answer.Abort, "FlowProv's engine executes this run; it can only be cancelled.", null, false);
        }

        var settlement = await engine.CancelAsync([run.Id], cancellationToken);
        await engineSteps.SettledAsync(settlement, cancellationToken);
        return settlement.Runs.Count > 0
            ? new StateAnswer(proposed with { Type = StateType.Cancelled, Name = StateType.Cancelled.DefaultName() }, Answer.Accept, null, null, true)
            : new StateAnswer(null, Answer.Abort, "This run has already terminated.", null, false);
    }
}
