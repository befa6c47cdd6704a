using FlowProv.Application.Ports;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>Decides on the states that are proposed for task runs, and stores them: one row lock around reading, rules and writing.</summary>
internal sealed class TaskRunTransitions(IClientRunStore runs, ClientRunSteps steps, TimeProvider time)
{
    public async Task<StateAnswer> ProposeAsync(Guid id, StateProposal proposal, bool force, CancellationToken cancellationToken)
    {
        var run = await runs.LockTaskRunAsync(id, cancellationToken) ?? throw FlowRunTransitions.Missing("Task run", id);
        if (run.IsEngines)
        {
            return new StateAnswer(null, Answer.Abort, "FlowProv's engine executes this task run; cancel its flow run instead.", null, false);
        }

        var now = time.GetUtcNow();
        var proposed = proposal.ToState(run.FlowRunId, id, now);
        if (force)
        {
            return new StateAnswer(await StoreAsync(run, proposed, run.Clock, cancellationToken), Answer.Accept, null, null, true);
        }

        var decision = await DecideAsync(run, proposed, now, cancellationToken);
        if (decision.Store is not { } next)
        {
            return StateAnswer.Of(decision, run.State);
        }

        var clock = decision.RestartRunCount ? run.Clock with { RunCount = 0 } : run.Clock;
        var stored = await StoreAsync(run, next, clock, cancellationToken);
        if (decision.Answer == Answer.Accept && stored is { Type: StateType.Completed, Details.CacheKey: { } cacheKey })
        {
            await runs.CacheAsync(cacheKey, stored.Details.CacheExpiration, stored.Id, cancellationToken);
        }

        return StateAnswer.Of(decision with { Store = stored }, run.State);
    }

    /// <summary>Stores a state, and gives the slots back of a task run that runs no more.</summary>
    public async Task<RunState> StoreAsync(LockedTaskRun run, RunState next, RunClock clock, CancellationToken cancellationToken)
    {
        var stored = await steps.StoreAsync(run, next, clock, cancellationToken);
        if (run.State?.Type is StateType.Running or StateType.Cancelling && stored.Type is not (StateType.Running or StateType.Cancelling))
        {
            await runs.FreeSlotsAsync(run.Id, run.Tags, stored.Timestamp, cancellationToken);
        }

        return stored;
    }

    private async Task<Decision> DecideAsync(LockedTaskRun run, RunState proposed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var cached = proposed is { Type: StateType.Running, Details: { CacheKey: { } key, RefreshCache: not true } }
            ? await runs.FindCachedAsync(key, now, cancellationToken)
            : null;
        var facts = new TaskRunFacts(
            run.State, RunPolicyText.Parse(run.Policy), run.Clock, run.FlowRunRunCount, run.FlowRunState, run.FlowRunAttempt, cached);
        var decision = TaskRunRules.Decide(facts, proposed, now);
        return decision.SlotWanted && await runs.TakeSlotsAsync(run.Id, run.Tags, now, cancellationToken) is { } limit
            ? TaskRunRules.WithoutSlot(limit)
            : decision;
    }
}
