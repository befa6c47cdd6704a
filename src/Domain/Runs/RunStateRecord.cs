namespace FlowProv.Domain.Runs;

/// <summary>A state that a flow run went through. Never changed.</summary>
public sealed class FlowRunState : RunStateRecord
{
    public Guid FlowRunId { get; init; }
}

/// <summary>A state that a task run went through. Never changed.</summary>
public sealed class TaskRunState : RunStateRecord
{
    public Guid TaskRunId { get; init; }
}

// Contract: contracts/prefect.md 1.5.
/// <summary>One entry of a run's history.</summary>
public abstract class RunStateRecord
{
    public Guid Id { get; init; }

    /// <summary>In upper case, as on the wire.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    /// <summary>Unique for its run.</summary>
    public DateTimeOffset Timestamp { get; init; }

    public string? Message { get; init; }

    /// <summary>Any JSON, as it was sent.</summary>
    public string? Data { get; init; }

    /// <summary>JSON object of the details that are set; the run's own ids are not repeated.</summary>
    public string? Details { get; init; }
}
