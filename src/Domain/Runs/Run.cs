namespace FlowProv.Domain.Runs;

// Contract: contracts/prefect.md 1.5 and 3.4.
/// <summary>
/// What flow runs and task runs have in common, whoever executes them. Runs of the engine report no state: its type and name follow from their status,
/// and what else is null here is computed when it is read.
/// </summary>
public abstract class Run
{
    public Guid Id { get; init; }

    /// <summary>The run's own name.</summary>
    public required string RunName { get; init; }

    public string[] Tags { get; init; } = [];

    /// <summary>JSON object: retries, pauses.</summary>
    public string? EmpiricalPolicy { get; init; }

    public RunStatus Status { get; init; }

    public Guid? StateId { get; init; }

    /// <summary>The state that its client reported, in upper case; null for runs of the engine.</summary>
    public string? ReportedType { get; init; }

    /// <summary>The name of the state that its client reported; null for runs of the engine.</summary>
    public string? ReportedName { get; init; }

    /// <summary>The type of its state in upper case.</summary>
    public string StateType { get; init; } = "";

    public string StateName { get; init; } = "";

    public DateTimeOffset? StateTimestamp { get; init; }

    public string? StateMessage { get; init; }

    /// <summary>Any JSON, as it was sent.</summary>
    public string? StateData { get; init; }

    /// <summary>JSON object of the details that are set; the run's own ids are not repeated.</summary>
    public string? StateDetails { get; init; }

    /// <summary>How often it ran.</summary>
    public int? RunCount { get; init; }

    /// <summary>When it should start; set once.</summary>
    public DateTimeOffset? ExpectedStartAt { get; init; }

    /// <summary>While it is scheduled: when it shall start.</summary>
    public DateTimeOffset? NextScheduledAt { get; init; }

    /// <summary>Seconds in the state RUNNING until the present state.</summary>
    public double? TotalRunTime { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it, or the last of its tasks, ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
