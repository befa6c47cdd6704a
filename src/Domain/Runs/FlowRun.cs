namespace FlowProv.Domain.Runs;

/// <summary>One execution of a flow: Director's workflow.</summary>
public sealed class FlowRun
{
    public Guid Id { get; init; }

    /// <summary>The flow configuration it was made from; the flow may be gone.</summary>
    public required string FlowId { get; init; }

    /// <summary>The version of the configuration that it runs.</summary>
    public int FlowVersion { get; init; }

    public required string Project { get; init; }

    public required string Name { get; init; }

    /// <summary>Project, a dot, name.</summary>
    public required string Fullname { get; init; }

    public RunStatus Status { get; init; }

    /// <summary>Whether the schedule made it.</summary>
    public bool Periodic { get; init; }

    /// <summary>The due time that the schedule made it for; once for each flow.</summary>
    public DateTimeOffset? ScheduledFor { get; init; }

    /// <summary>JSON object, as it was sent.</summary>
    public required string Payload { get; init; }

    public string? Comment { get; init; }

    /// <summary>The run that this one repeats.</summary>
    public Guid? RelaunchOf { get; init; }

    /// <summary>Tasks that are not final yet, a success hook among them. The run is over when none is left.</summary>
    public int OpenTasks { get; init; }

    /// <summary>Whether a success hook waits for the end of the other tasks.</summary>
    public bool HasSuccessHook { get; init; }

    /// <summary>The task to add once when a task fails, as JSON.</summary>
    public string? FailureHook { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the last of its tasks ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
