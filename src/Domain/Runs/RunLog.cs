namespace FlowProv.Domain.Runs;

/// <summary>A log line of a run. The run need not exist.</summary>
public sealed class RunLog
{
    public Guid Id { get; init; }

    /// <summary>The logger's name.</summary>
    public required string Name { get; init; }

    /// <summary>Python's numbers: 10 debug, 20 info, 30 warning, 40 error, 50 critical.</summary>
    public int Level { get; init; }

    public required string Message { get; init; }

    public DateTimeOffset LoggedAt { get; init; }

    public Guid FlowRunId { get; init; }

    public Guid? TaskRunId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
