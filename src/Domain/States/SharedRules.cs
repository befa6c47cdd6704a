namespace FlowProv.Domain.States;

// Contract: contracts/prefect.md 3.3.
/// <summary>The rules that flow runs and task runs have in common. Each returns null where it has nothing to say.</summary>
internal static class SharedRules
{
    private static readonly StateType[] Order = [StateType.Scheduled, StateType.Pending, StateType.Running, StateType.Cancelling];

    /// <summary>Scheduled, pending, running, cancelling: only forward.</summary>
    public static Decision? OnlyForward(StateType? from, StateType to)
    {
        var (before, after) = (from is { } type ? Array.IndexOf(Order, type) : -1, Array.IndexOf(Order, to));
        return before >= 0 && after >= 0 && after <= before ? Decision.Abort($"This run cannot transition to the {Word(to)} state from the {Word(from!.Value)} state.") : null;
    }

    /// <summary>A pending run keeps the time that it was scheduled for.</summary>
    public static RunState WithScheduledTime(RunState? current, RunState proposal) =>
        (current, proposal.Type) is ({ Type: StateType.Scheduled }, StateType.Pending)
            ? proposal with { Details = proposal.Details with { ScheduledTime = current.Details.ScheduledTime } }
            : proposal;

    /// <summary>Not before the scheduled time, to the nearest second.</summary>
    public static Decision? WaitForSchedule(RunState? current, RunState proposal, DateTimeOffset now)
    {
        if (proposal.Type != StateType.Running || current is not { Type: StateType.Scheduled or StateType.Pending, Details.ScheduledTime: { } scheduled })
        {
            return null;
        }

        var seconds = (int)Math.Min(Math.Round((scheduled - now).TotalSeconds, MidpointRounding.ToEven), int.MaxValue);
        return seconds > 0 ? Decision.Wait(seconds, "Scheduled time is in the future") : null;
    }

    /// <summary>A failed attempt with retries left is followed by another.</summary>
    public static Decision? Retry(RunState? current, RunState proposal, RunPolicy policy, RunClock clock, DateTimeOffset now)
    {
        if (current?.Type != StateType.Running || proposal.Type != StateType.Failed || clock.RunCount > policy.Retries)
        {
            return null;
        }

        var delay = policy.DelayAfter(clock.RunCount);
        if (policy.RetryJitterFactor is { } factor && factor > 0)
        {
            // Between the delay and as much longer as the factor says; a Poisson process in the original, whose mean is the same.
            delay += delay * factor * Random.Shared.NextDouble();
        }

        return Decision.Reject(
            RunState.Create(
                StateType.Scheduled,
                "AwaitingRetry",
                now,
                proposal.Details with { ScheduledTime = now.AddSeconds(delay) },
                proposal.Message,
                proposal.Data),
            "Retrying");
    }

    public static string Word(StateType type) => type.ToString().ToUpperInvariant();
}
