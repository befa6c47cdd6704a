namespace FlowProv.Domain.States;

/// <summary>What a flow run may do next: the eight rules of contracts/prefect.md 3.3, of which the first that objects decides.</summary>
public static class FlowRunRules
{
    /// <summary>Decides an unforced proposal; the caller holds the lock of the run's row.</summary>
    public static Decision Decide(FlowRunFacts facts, RunState proposal, DateTimeOffset now) =>
        Terminal(facts, proposal)
        ?? Cancelling(facts.Current, proposal)
        ?? SharedRules.OnlyForward(facts.Current?.Type, proposal.Type)
        ?? Pause(facts, proposal)
        ?? Resume(facts, proposal, now)
        ?? SharedRules.NotBeforeScheduledTime(facts.Current, proposal, now)
        ?? Retry(facts, proposal, now)
        ?? Decision.Accept(SharedRules.KeepScheduledTime(facts.Current, proposal));

    /// <summary>The failure of a run whose pause nobody ended in time; null where there is none.</summary>
    public static RunState? ExpiredPause(RunState current, DateTimeOffset now) =>
        current.Type == StateType.Paused && current.Details.PauseTimeout < now
            ? RunState.Propose(StateType.Failed, message: "The flow run was paused and not resumed in time.")
            : null;

    /// <summary>Rule 1: only a manual retry, which an agent must be able to pick up, leaves a final state.</summary>
    private static Decision? Terminal(FlowRunFacts facts, RunState proposal)
    {
        if (facts.Current?.Type.IsFinal() != true)
        {
            return null;
        }

        if (proposal is not { Type: StateType.Scheduled, Name: StateNames.AwaitingRetry })
        {
            return Decision.Abort(SharedRules.Terminated);
        }

        return facts.HasDeployment
            ? Decision.Accept(proposal) with { Policy = facts.Policy.WithoutPauses() }
            : Decision.Abort("A run without a deployment cannot be restarted.");
    }

    /// <summary>Rule 2.</summary>
    private static Decision? Cancelling(RunState? current, RunState proposal) =>
        current?.Type == StateType.Cancelling && proposal.Type != StateType.Cancelled
            ? Decision.Reject("A run that is being cancelled can only become cancelled.")
            : null;

    /// <summary>Rule 4: the way into a pause.</summary>
    private static Decision? Pause(FlowRunFacts facts, RunState proposal)
    {
        if (proposal.Type != StateType.Paused)
        {
            return null;
        }

        var details = proposal.Details;
        return facts switch
        {
            { Current: null } => Decision.Abort("A run that has no state cannot be paused."),
            { Current.Type: not StateType.Running } => Decision.Reject("Only a running flow can be paused."),
            _ when details.PauseKey is { } key && facts.Policy.PauseKeys.Contains(key) =>
                Decision.Reject("The run has already had this pause."),
            { IsSubflow: true } when details.PauseReschedule => Decision.Abort("A subflow cannot be paused with the reschedule option."),
            { HasDeployment: false } when details.PauseReschedule =>
                Decision.Abort("A flow without a deployment cannot be paused with the reschedule option."),
            _ => Decision.Accept(proposal) with { Policy = Remember(facts.Policy, details.PauseKey) },
        };
    }

    private static RunPolicy? Remember(RunPolicy policy, string? key) =>
        key is null ? null : policy with { PauseKeys = [.. policy.PauseKeys, key] };

    /// <summary>Rule 5: the way out of a pause. Even a refused one raises the flag (contracts/prefect.md 3.4).</summary>
    private static Decision? Resume(FlowRunFacts facts, RunState proposal, DateTimeOffset now)
    {
        if (facts.Current is not { Type: StateType.Paused } current)
        {
            return null;
        }

        var decision = proposal.Type switch
        {
            not (StateType.Running or StateType.Scheduled) when !proposal.Type.IsFinal() =>
                Decision.Reject(SharedRules.NoWay(current.Type, proposal.Type)),
            _ when current.Details.PauseReschedule && !facts.HasDeployment =>
                Decision.Reject("A paused run without a deployment cannot be rescheduled."),
            _ when ExpiredPause(current, now) is { } failure =>
                Decision.Reject("The pause has timed out; the run can no longer resume.", failure),
            _ => Decision.Accept(proposal),
        };
        return decision with { Policy = facts.Policy with { Resuming = true } };
    }

    /// <summary>Rule 8.</summary>
    private static Decision? Retry(FlowRunFacts facts, RunState proposal, DateTimeOffset now)
    {
        var retry = SharedRules.RetryInsteadOfFailure(facts.Current, proposal, facts.Policy, facts.Clock.RunCount, now);
        return retry is null ? null : retry with { Policy = facts.Policy.WithoutPauses() };
    }
}
