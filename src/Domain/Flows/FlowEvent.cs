namespace FlowProv.Domain.Flows;

/// <summary>One change of a flow: the audit record, and what watchers of the event stream get.</summary>
public sealed class FlowEvent
{
    /// <summary>Rises in the order of the commits.</summary>
    public long Id { get; init; }

    public required string FlowId { get; init; }

    public FlowEventKind Kind { get; init; }

    /// <summary>Who asked for it, as the caller said.</summary>
    public string? Actor { get; init; }

    public string? RequestId { get; init; }

    /// <summary>The command, where one caused the change.</summary>
    public FlowCommand? Command { get; init; }

    public FlowState? OldState { get; init; }

    public FlowState? NewState { get; init; }

    /// <summary>The configuration's version after the change.</summary>
    public int Version { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>What happened to a flow.</summary>
public enum FlowEventKind
{
    Created,
    Updated,
    RolledBack,
    Deleted,

    /// <summary>A command changed the desired state.</summary>
    Commanded,

    /// <summary>A soft stop came to its end.</summary>
    Drained,

    /// <summary>An external runner reported another state.</summary>
    Observed,
}
