namespace FlowProv.Domain.States;

// Contract: contracts/prefect.md 3.3.
/// <summary>What the rules look at of a flow run.</summary>
/// <param name="Current">Its state; null for none.</param>
/// <param name="Policy">Its policy.</param>
/// <param name="Clock">Its times and counts.</param>
/// <param name="HasDeployment">Whether an agent can start it again.</param>
/// <param name="IsSubflow">Whether it stands in another run.</param>
public sealed record FlowRunFacts(RunState? Current, RunPolicy Policy, RunClock Clock, bool HasDeployment, bool IsSubflow);

/// <summary>The rules of flow runs in their order; the first that changes a proposal ends the chain.</summary>
public static class FlowRunRules
{
    /// <summary>Decides on a proposal that is not forced.</summary>
    public static Decision Decide(FlowRunFacts facts, RunState proposal, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(proposal);
        var next = SharedRules.WithScheduledTime(facts.Current, proposal);
        return Terminated(facts, proposal)
            ?? Cancelling(facts, proposal)
            ?? SharedRules.OnlyForward(facts.Current?.Type, proposal.Type)
            ?? ToPaused(facts, proposal)
            ?? FromPaused(facts, proposal, now)
            ?? SharedRules.WaitForSchedule(facts.Current, next, now)
            ?? SharedRules.Retry(facts.Current, next, facts.Policy, facts.Clock, now)
            ?? Decision.Accept(next) with { Policy = PauseNoted(facts, proposal) };
    }

    private static Decision? Terminated(FlowRunFacts facts, RunState proposal)
    {
        if (facts.Current?.Type.IsFinal() != true)
        {
            return null;
        }

        // A retry by hand: an agent starts the run again.
        return proposal is { Type: StateType.Scheduled, Name: "AwaitingRetry" }
            ? facts.HasDeployment ? null : Decision.Abort("Cannot manually retry a flow run without an associated deployment.")
            : Decision.Abort("This run has already terminated.");
    }

    private static Decision? Cancelling(FlowRunFacts facts, RunState proposal) =>
        facts.Current?.Type == StateType.Cancelling && proposal.Type != StateType.Cancelled
            ? Decision.Reject("This run is in a CANCELLING state; it can only become CANCELLED.")
            : null;

    private static Decision? ToPaused(FlowRunFacts facts, RunState proposal)
    {
        if (proposal.Type != StateType.Paused)
        {
            return null;
        }

        return facts switch
        {
            { Current.Type: not StateType.Running } or { Current: null } =>
                Decision.Reject($"Cannot pause flows {(facts.Current is { } state ? $"in the {SharedRules.Word(state.Type)} state" : "with no state")}."),
            _ when proposal.Details.PauseKey is { } key && facts.Policy.PauseKeys.Contains(key) => Decision.Reject("This pause has already fired."),
            { IsSubflow: true } when proposal.Details.PauseReschedule => Decision.Abort("Cannot pause subflows with the reschedule option."),
            { HasDeployment: false } when proposal.Details.PauseReschedule => Decision.Abort("Cannot pause flows without a deployment with the reschedule option."),
            _ => null,
        };
    }

    private static Decision? FromPaused(FlowRunFacts facts, RunState proposal, DateTimeOffset now)
    {
        if (facts.Current is not { Type: StateType.Paused } paused)
        {
            return null;
        }

        // A run that tried to leave its pause goes on as the same attempt when it may.
        var resuming = facts.Policy with { Resuming = true };
        if (!(proposal.Type is StateType.Running or StateType.Scheduled || proposal.Type.IsFinal()))
        {
            return Decision.Reject($"This run cannot transition to the {SharedRules.Word(proposal.Type)} state from the PAUSED state.") with { Policy = resuming };
        }

        return paused.Details.PauseTimeout < now && !proposal.Type.IsFinal()
            ? Decision.Reject(
                RunState.Create(StateType.Failed, StateType.Failed.DefaultName(), now, proposal.Details, "The flow was paused and never resumed."),
                "The flow run pause has timed out and can no longer resume.")
            : null;
    }

    /// <summary>What a pause that is stored leaves in the policy: a pause with a key takes place once.</summary>
    private static RunPolicy? PauseNoted(FlowRunFacts facts, RunState proposal) => proposal switch
    {
        { Type: StateType.Paused, Details.PauseKey: { } key } => facts.Policy with { PauseKeys = [.. facts.Policy.PauseKeys, key] },
        _ => null,
    };
}
