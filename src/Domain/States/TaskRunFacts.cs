namespace FlowProv.Domain.States;

/// <summary>What the rules need to know of a task run and its surroundings.</summary>
public sealed record TaskRunFacts
{
    /// <summary>Null for a run that has no state yet.</summary>
    public RunState? Current { get; init; }

    public RunPolicy Policy { get; init; } = RunPolicy.None;

    public RunClock Clock { get; init; } = RunClock.Zero;

    /// <summary>The attempt of the flow run that the task run saw last.</summary>
    public int FlowRunRunCount { get; init; }

    /// <summary>The state that the flow run is in now.</summary>
    public StateType? FlowRunState { get; init; }

    /// <summary>The attempt that the flow run is at now: its run count.</summary>
    public int FlowRunAttempt { get; init; }

    /// <summary>The latest state that was cached for the proposal's cache key; asked for only by a proposal to run.</summary>
    public RunState? Cached { get; init; }

    /// <summary>The limits on its tags; read, under lock, only when <see cref="TaskRunRules.AsksForSlots"/>.</summary>
    public IReadOnlyList<TagLimit> Limits { get; init; } = [];

    /// <summary>A random number from 0 to 1 for the jitter of a retry.</summary>
    public double Draw { get; init; } = 0.5;
}
