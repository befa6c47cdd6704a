namespace FlowProv.Domain.States;

/// <summary>The rules that flow runs and task runs have in common; null where a rule has nothing to say.</summary>
internal static class SharedRules
{
    public const string Terminated = "This run has already terminated.";

    /// <summary>Of two agents that both want to start a run, the second is told to stop.</summary>
    public static Decision? OnlyForward(StateType? from, StateType to) =>
        Progress(from) is { } reached && Progress(to) is { } wanted && wanted <= reached ? Decision.Abort(NoWay(from, to)) : null;

    public static string NoWay(StateType? from, StateType to) =>
        $"This run cannot transition to the {to.WireName()} state from the {from?.WireName()} state.";

    /// <summary>A pending run still knows when it may start; a time of the proposal's own wins.</summary>
    public static RunState KeepScheduledTime(RunState? current, RunState proposal) =>
        current?.Type == StateType.Scheduled && proposal.Type == StateType.Pending && proposal.Details.ScheduledTime is null
            ? proposal with { Details = proposal.Details with { ScheduledTime = current.Details.ScheduledTime } }
            : proposal;

    /// <summary>The delay has whole seconds, so half a second early counts as in time.</summary>
    public static Decision? NotBeforeScheduledTime(RunState? current, RunState proposal, DateTimeOffset now)
    {
        if (current?.Type is not (StateType.Scheduled or StateType.Pending) || proposal.Type != StateType.Running)
        {
            return null;
        }

        var early = (current.Details.ScheduledTime - now)?.TotalSeconds ?? 0;
        var delay = Math.Ceiling(early - 0.5);
        return delay > 0 ? Decision.Wait((int)Math.Min(delay, int.MaxValue), "The scheduled time is in the future.") : null;
    }

    public static Decision? RetryInsteadOfFailure(
        RunState? current, RunState proposal, RunPolicy policy, int runCount, DateTimeOffset now, double draw = 0.5)
    {
        if (current?.Type != StateType.Running || proposal.Type != StateType.Failed || policy.Retries <= 0 || runCount > policy.Retries)
        {
            return null;
        }

        var details = new StateDetails { ScheduledTime = now.AfterSeconds(policy.RetryDelay(runCount, draw)) };
        var retry = RunState.Propose(StateType.Scheduled, StateNames.AwaitingRetry, proposal.Message, proposal.Data, details);
        return Decision.Reject("Retrying", retry);
    }

    private static int? Progress(StateType? type) => type switch
    {
        null => 0,
        StateType.Scheduled => 1,
        StateType.Pending => 2,
        StateType.Running => 3,
        StateType.Cancelling => 4,
        _ => null,
    };
}
