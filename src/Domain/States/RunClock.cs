namespace FlowProv.Domain.States;

/// <summary>The times and counts that a run keeps (contracts/prefect.md 3.4).</summary>
/// <param name="RunCount">How many times it began to run.</param>
/// <param name="TotalRunTime">Seconds in RUNNING states that it has left.</param>
/// <param name="StartTime">Its first RUNNING.</param>
/// <param name="EndTime">Its final state, if it ever ran.</param>
/// <param name="ExpectedStartTime">When its first state said that it would run.</param>
/// <param name="NextScheduledStartTime">While it is SCHEDULED: for when.</param>
public sealed record RunClock(
    int RunCount,
    double TotalRunTime,
    DateTimeOffset? StartTime,
    DateTimeOffset? EndTime,
    DateTimeOffset? ExpectedStartTime,
    DateTimeOffset? NextScheduledStartTime)
{
    /// <summary>The clock of a run without a state.</summary>
    public static readonly RunClock Zero = new(0, 0, null, null, null, null);

    /// <summary>Seconds that it ran up to now, in a state since a time: estimated_run_time.</summary>
    public double EstimatedRunTime(StateType? current, DateTimeOffset since, DateTimeOffset now) =>
        current == StateType.Running ? TotalRunTime + Math.Max(0, (now - since).TotalSeconds) : TotalRunTime;

    /// <summary>Seconds that it started late or is overdue: estimated_start_time_delta (contracts/prefect.md 2.4).</summary>
    public double StartDelay(StateType? current, DateTimeOffset now)
    {
        var ended = current is { } type && type.IsFinal();
        var delay = (StartTime ?? (ended ? null : now)) - ExpectedStartTime;
        return Math.Max(0, delay?.TotalSeconds ?? 0);
    }
}
