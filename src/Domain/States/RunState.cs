namespace FlowProv.Domain.States;

// Contract: contracts/prefect.md 1.5.
/// <summary>A state of a flow run or task run.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">What the run is doing.</param>
/// <param name="Name">A finer word, such as Late or Retrying.</param>
/// <param name="Timestamp">Since when, UTC, to the microsecond.</param>
/// <param name="Message">For a person.</param>
/// <param name="Data">Any JSON of the client.</param>
/// <param name="Details">What belongs to it.</param>
public sealed record RunState(Guid Id, StateType Type, string Name, DateTimeOffset Timestamp, string? Message, string? Data, StateDetails Details)
{
    /// <summary>A state of the server's own.</summary>
    public static RunState Create(StateType type, string name, DateTimeOffset now, StateDetails details, string? message = null, string? data = null) =>
        new(Guid.CreateVersion7(now), type, name, now, message, data, details);
}

/// <summary>What belongs to a state.</summary>
public sealed record StateDetails
{
    public Guid? FlowRunId { get; init; }

    public Guid? TaskRunId { get; init; }

    /// <summary>The subflow's run that a task run stands for.</summary>
    public Guid? ChildFlowRunId { get; init; }

    /// <summary>Not to be started before.</summary>
    public DateTimeOffset? ScheduledTime { get; init; }

    public string? CacheKey { get; init; }

    public DateTimeOffset? CacheExpiration { get; init; }

    public bool UntrackableResult { get; init; }

    /// <summary>When waiting in a pause ends.</summary>
    public DateTimeOffset? PauseTimeout { get; init; }

    /// <summary>The process of a paused run ends, and resuming schedules it anew.</summary>
    public bool PauseReschedule { get; init; }

    /// <summary>A pause with a key takes place once.</summary>
    public string? PauseKey { get; init; }

    /// <summary>Do not take a cached result.</summary>
    public bool? RefreshCache { get; init; }
}
