using FlowProv.Application.Ports;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>Decides on the states that are proposed for task runs, and stores them: one row lock around reading, rules and writing.</summary>
internal sealed class TaskRunTransitions(IClientRunStore runs, ISlotStore slots, ClientRunSteps steps, TimeProvider time)
{
    public async Task<StateAnswer> ProposeAsync(Guid id, RunState proposal, bool force, CancellationToken cancellationToken)
    {
        var run = await runs.LockTaskRunAsync(id, cancellationToken) ?? throw FlowRunTransitions.Missing("Task run", id);
        if (run.IsEngines)
        {
            return StateAnswer.Of(Decision.Abort("FlowProv's engine executes this task run; cancel its flow run instead."), run.State);
        }

        if (force)
        {
            return StateAnswer.Of(Decision.Accept(await steps.StoreAsync(run, proposal, null, cancellationToken)), null);
        }

        var decision = await DecideAsync(run, proposal, cancellationToken);
        if (decision.Store is not { } next)
        {
            return StateAnswer.Of(decision, run.State);
        }

        var stored = await steps.StoreAsync(run, next, decision, cancellationToken);
        if (decision.TakeSlots)
        {
            await slots.TakeSlotsAsync(run.Id, run.Tags, stored.Timestamp, cancellationToken);
        }

        if (decision.AddCacheEntry)
        {
            await runs.CacheAsync(stored.Details.CacheKey!, stored.Details.CacheExpiration, stored.Id, cancellationToken);
        }

        return StateAnswer.Of(decision with { Store = stored }, run.State);
    }

    private async Task<Decision> DecideAsync(LockedTaskRun run, RunState proposal, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var cached = proposal is { Type: StateType.Running, Details: { CacheKey: { Length: > 0 } key, RefreshCache: not true } }
            ? await runs.FindCachedAsync(key, now, cancellationToken)
            : null;
        var facts = new TaskRunFacts
        {
            Current = run.State,
            Policy = RunPolicyText.Parse(run.Policy),
            Clock = run.Clock,
            FlowRunRunCount = run.FlowRunRunCount,
            FlowRunState = run.FlowRunState,
            FlowRunAttempt = run.FlowRunAttempt,
            Cached = cached,
            Draw = Random.Shared.NextDouble(),
        };
        if (run.Tags.Count > 0 && TaskRunRules.AsksForSlots(facts, proposal, now))
        {
            facts = facts with { Limits = await slots.LockLimitsAsync(run.Id, run.Tags, cancellationToken) };
        }

        return TaskRunRules.Decide(facts, proposal, now);
    }
}
