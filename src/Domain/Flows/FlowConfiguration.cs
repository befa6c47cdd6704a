namespace FlowProv.Domain.Flows;

/// <summary>A flow as it is configured, and the state that it shall have.</summary>
public sealed class FlowConfiguration
{
    public required string FlowId { get; init; }

    /// <summary>Counts up with each change of the body; its ETag.</summary>
    public int Version { get; set; }

    /// <summary>The JSON object as it was sent.</summary>
    public required string Body { get; set; }

    /// <summary>The text members of the body's <c>labels</c>.</summary>
    public Dictionary<string, string> Labels { get; set; } = [];

    /// <summary>Project, a dot, name, where the body is a workflow definition; unique.</summary>
    public string? Fullname { get; set; }

    /// <summary>Stopped, running or paused.</summary>
    public FlowState DesiredState { get; set; }

    /// <summary>Softly stopped while runs were open; cleared when the last of them ended.</summary>
    public bool Draining { get; set; }

    /// <summary>What an external runner last reported.</summary>
    public FlowState? ObservedState { get; set; }

    /// <summary>The runner's words to it.</summary>
    public string? ObservedDetail { get; set; }

    public DateTimeOffset? ObservedAt { get; set; }

    /// <summary>Counts up with each change of desired or observed state, apart from the body's version.</summary>
    public int StateVersion { get; set; }

    /// <summary>When the schedule is due next; null without a schedule or while it does not run.</summary>
    public DateTimeOffset? NextFireAt { get; set; }

    public DateTimeOffset? LastFiredAt { get; set; }

    /// <summary>How many of the newest finished runs to keep; null for all.</summary>
    public int? Retention { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset StateChangedAt { get; set; }

    /// <summary>What the status shows, and what commands start from.</summary>
    public FlowState State => FlowStateRules.Of(DesiredState, Draining, ObservedState);
}
