using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.5.
/// <summary>A state of a flow run or task run.</summary>
public sealed record PrefectStateBody
{
    public required Guid Id { get; init; }

    /// <summary>SCHEDULED, PENDING, RUNNING, COMPLETED, FAILED, CANCELLED, CRASHED, PAUSED or CANCELLING.</summary>
    public required string Type { get; init; }

    /// <summary>Such as Late, AwaitingRetry, Retrying, Cached; the type, capitalised, where nobody gave one.</summary>
    public required string Name { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    public string? Message { get; init; }

    /// <summary>Whatever the client stored with it.</summary>
    public JsonElement? Data { get; init; }

    public required PrefectStateDetailsBody StateDetails { get; init; }
}

/// <summary>What belongs to a state.</summary>
public sealed record PrefectStateDetailsBody
{
    public Guid? FlowRunId { get; init; }

    public Guid? TaskRunId { get; init; }

    /// <summary>The subflow's run that a task run stands for.</summary>
    public Guid? ChildFlowRunId { get; init; }

    /// <summary>SCHEDULED: not to be started before.</summary>
    public DateTimeOffset? ScheduledTime { get; init; }

    /// <summary>Under which its result is cached, at most 2,000 characters.</summary>
    public string? CacheKey { get; init; }

    public DateTimeOffset? CacheExpiration { get; init; }

    public bool UntrackableResult { get; init; }

    /// <summary>PAUSED: when waiting ends.</summary>
    public DateTimeOffset? PauseTimeout { get; init; }

    /// <summary>PAUSED: the process ends and the run is scheduled anew when it is resumed.</summary>
    public bool PauseReschedule { get; init; }

    /// <summary>PAUSED: a pause with a key takes place once.</summary>
    public string? PauseKey { get; init; }

    /// <summary>RUNNING: do not take a cached result.</summary>
    public bool? RefreshCache { get; init; }
}

/// <summary>A state that a client proposes.</summary>
public sealed record ProposedStateBody
{
    /// <summary>SCHEDULED, PENDING, RUNNING, COMPLETED, FAILED, CANCELLED, CRASHED, PAUSED or CANCELLING.</summary>
    public required string Type { get; init; }

    public string? Name { get; init; }

    public string? Message { get; init; }

    /// <summary>Any JSON.</summary>
    public JsonElement? Data { get; init; }

    public PrefectStateDetailsBody? StateDetails { get; init; }
}

/// <summary>The proposal of a run's next state.</summary>
public sealed record SetStateBody
{
    public required ProposedStateBody State { get; init; }

    /// <summary>Skips all rules.</summary>
    public bool Force { get; init; }
}

// Contract: contracts/prefect.md 3.2.
/// <summary>What became of a proposal.</summary>
public sealed record SetStateResultBody
{
    /// <summary>The state that the run has now.</summary>
    public PrefectStateBody? State { get; init; }

    /// <summary>ACCEPT: stored. REJECT: another state holds. ABORT: the client must stop. WAIT: try again later.</summary>
    public required string Status { get; init; }

    public required SetStateDetailsBody Details { get; init; }
}

/// <summary>Why, and for how long.</summary>
public sealed record SetStateDetailsBody
{
    /// <summary>accept_details, reject_details, abort_details or wait_details.</summary>
    public required string Type { get; init; }

    public string? Reason { get; init; }

    /// <summary>WAIT: seconds.</summary>
    public int? DelaySeconds { get; init; }
}
