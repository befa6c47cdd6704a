namespace FlowProv.Domain.States;

// Contract: contracts/prefect.md 3.4.
/// <summary>A run's times and counts.</summary>
/// <param name="RunCount">How often it was RUNNING.</param>
/// <param name="TotalRunTime">Seconds RUNNING until the present state.</param>
/// <param name="StartTime">First RUNNING.</param>
/// <param name="EndTime">While its state is final.</param>
/// <param name="ExpectedStartTime">Set once.</param>
/// <param name="NextScheduledStartTime">While it is SCHEDULED.</param>
public sealed record RunClock(
    int RunCount, double TotalRunTime, DateTimeOffset? StartTime, DateTimeOffset? EndTime, DateTimeOffset? ExpectedStartTime, DateTimeOffset? NextScheduledStartTime)
{
    /// <summary>Of a run that has no state yet.</summary>
    public static readonly RunClock New = new(0, 0, null, null, null, null);
}

/// <summary>What every stored state means for its run, forced or not.</summary>
public static class Bookkeeping
{
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMillisecond / 1000;

    /// <summary>The state as it is stored: to the microsecond, and later than the one before it.</summary>
    public static RunState Follow(RunState next, RunState? previous)
    {
        ArgumentNullException.ThrowIfNull(next);
        var at = next.Timestamp.AddTicks(-(next.Timestamp.Ticks % TicksPerMicrosecond));
        return next with { Timestamp = previous is not null && at <= previous.Timestamp ? previous.Timestamp.AddTicks(TicksPerMicrosecond) : at };
    }

    /// <returns>Times and counts from now on, and the policy where it changes.</returns>
    public static (RunClock Clock, RunPolicy? Policy) After(RunClock clock, RunPolicy policy, RunState? previous, RunState next)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(next);
        var isRunning = next.Type == StateType.Running;
        var started = clock.StartTime ?? (isRunning ? next.Timestamp : null);
        var after = new RunClock(
            isRunning && !policy.Resuming ? clock.RunCount + 1 : clock.RunCount,
            previous?.Type == StateType.Running ? clock.TotalRunTime + (next.Timestamp - previous.Timestamp).TotalSeconds : clock.TotalRunTime,
            started,
            next.Type.IsFinal() && started is not null ? clock.EndTime ?? next.Timestamp : null,
            clock.ExpectedStartTime ?? (next.Type == StateType.Scheduled ? next.Details.ScheduledTime : null) ?? next.Timestamp,
            next.Type == StateType.Scheduled ? next.Details.ScheduledTime : null);
        return (after, Changed(policy, previous, next));
    }

    // Raised by leaving a pause: the RUNNING after a pause that was scheduled anew is the same attempt. One that leaves the pause itself is counted.
    private static RunPolicy? Changed(RunPolicy policy, RunState? previous, RunState next)
    {
        var resuming = policy.Resuming;
        if (previous?.Type == StateType.Paused)
        {
            resuming = true;
        }

        if (next.Type == StateType.Running || next.Type.IsFinal())
        {
            resuming = false;
        }

        return resuming == policy.Resuming ? null : policy with { Resuming = resuming };
    }
}
