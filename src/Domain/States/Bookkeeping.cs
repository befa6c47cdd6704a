namespace FlowProv.Domain.States;

/// <summary>What every stored state does to its run, forced or not (contracts/prefect.md 3.4).</summary>
public static class Bookkeeping
{
    /// <summary>
    /// The state as it is stored: with an id, a timestamp of the server's that is later than that of the state before (contracts/prefect.md
    /// 3.5), the runs it belongs to and, if it is SCHEDULED, a time.
    /// </summary>
    /// <param name="state">The proposal or its substitute.</param>
    /// <param name="previous">The run's state so far.</param>
    /// <param name="now">The server's time.</param>
    /// <param name="flowRunId">The flow run, or that of the task run.</param>
    /// <param name="taskRunId">The task run, or the one that stands for a subflow run.</param>
    public static RunState Stamp(RunState state, RunState? previous, DateTimeOffset now, Guid flowRunId, Guid? taskRunId)
    {
        var timestamp = now.ToMicroseconds();
        if (previous?.Timestamp.ToMicroseconds().AddMicroseconds(1) is { } earliest && timestamp < earliest)
        {
            timestamp = earliest;
        }

        var details = state.Details with { FlowRunId = flowRunId, TaskRunId = taskRunId ?? state.Details.TaskRunId };
        return state with
        {
            Id = Guid.CreateVersion7(timestamp),
            Timestamp = timestamp,
            Details = state.Type == StateType.Scheduled ? details with { ScheduledTime = details.ScheduledTime ?? timestamp } : details,
        };
    }

    /// <summary>The state that a subflow run gives to the task run that stands for it: to be forced, with the same timestamp.</summary>
    public static RunState Mirror(RunState stored, Guid childFlowRunId) =>
        stored with { Details = stored.Details with { ChildFlowRunId = childFlowRunId } };

    /// <summary>The run's clock after a stored state, and its policy if that changes.</summary>
    /// <param name="clock">The clock before.</param>
    /// <param name="policy">The policy before.</param>
    /// <param name="previous">The run's state so far.</param>
    /// <param name="next">The stored state, stamped.</param>
    /// <param name="decision">What led to it; null for a forced state.</param>
    public static (RunClock Clock, RunPolicy? Policy) After(
        RunClock clock, RunPolicy policy, RunState? previous, RunState next, Decision? decision = null)
    {
        var running = next.Type == StateType.Running;
        var after = clock with
        {
            // The flag counts as it was before this state: a plain resume of a pause is an attempt, one by way of SCHEDULED is not.
            RunCount = (decision?.RestartRunCount == true ? 0 : clock.RunCount) + (running && !policy.Resuming ? 1 : 0),
            TotalRunTime = clock.TotalRunTime + TimeInLeft(previous, next),
            StartTime = clock.StartTime ?? (running ? next.Timestamp : null),
            EndTime = EndTime(clock, previous, next),
            ExpectedStartTime = clock.ExpectedStartTime ?? ScheduledTime(next) ?? next.Timestamp,
            NextScheduledStartTime = ScheduledTime(next),
        };

        var lowers = policy.Resuming && (running || next.Type.IsFinal());
        return (after, decision?.Policy ?? (lowers ? policy with { Resuming = false } : null));
    }

    private static double TimeInLeft(RunState? previous, RunState next) =>
        previous?.Type == StateType.Running ? (next.Timestamp - previous.Timestamp).TotalSeconds : 0;

    private static DateTimeOffset? EndTime(RunClock clock, RunState? previous, RunState next)
    {
        if (next.Type.IsFinal())
        {
            return clock.EndTime ?? (clock.StartTime is null ? null : next.Timestamp);
        }

        return previous?.Type.IsFinal() == true ? null : clock.EndTime;
    }

    private static DateTimeOffset? ScheduledTime(RunState state) =>
        state.Type == StateType.Scheduled ? state.Details.ScheduledTime?.ToMicroseconds() : null;
}
