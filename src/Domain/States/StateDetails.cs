namespace FlowProv.Domain.States;

/// <summary>The state_details of a state (contracts/prefect.md 1.5).</summary>
public sealed record StateDetails
{
    public static readonly StateDetails Empty = new();

    public Guid? FlowRunId { get; init; }

    /// <summary>The task run in this state; in a subflow run's state, the task run that stands for it in its parent.</summary>
    public Guid? TaskRunId { get; init; }

    /// <summary>In the state of a task run that stands for a subflow run: that run.</summary>
    public Guid? ChildFlowRunId { get; init; }

    /// <summary>When to run; not earlier.</summary>
    public DateTimeOffset? ScheduledTime { get; init; }

    public string? CacheKey { get; init; }

    /// <summary>From when on the result is no longer taken for later runs; null for never.</summary>
    public DateTimeOffset? CacheExpiration { get; init; }

    public bool UntrackableResult { get; init; }

    /// <summary>When a pause fails the run.</summary>
    public DateTimeOffset? PauseTimeout { get; init; }

    /// <summary>Whether the process ends during the pause and an agent starts another one after it.</summary>
    public bool PauseReschedule { get; init; }

    /// <summary>A pause with this key happens once in an attempt of the run.</summary>
    public string? PauseKey { get; init; }

    /// <summary>Whether to run in spite of a cached result.</summary>
    public bool? RefreshCache { get; init; }
}
