using FlowProv.Domain.Flows;

namespace FlowProv.Application.Orchestration.Flows;

// Contract: contracts/director-and-flows.md 4.2, 4.3.
/// <summary>The state of a flow.</summary>
public sealed record FlowStatus
{
    /// <summary>The flow.</summary>
    public required string FlowId { get; init; }

    /// <summary>
    /// The desired state, unless a soft stop still waits for runs or the runner reports that it stops (stopping), or the runner reports a failure
    /// (failed).
    /// </summary>
    public FlowState Status { get; init; }

    /// <summary>What the last command asked for: stopped, running or paused.</summary>
    public FlowState Desired { get; init; }

    /// <summary>What an external runner last reported; absent without a report, and for workflow definitions.</summary>
    public FlowState? Observed { get; init; }

    /// <summary>The runner's words to it.</summary>
    public string? ObservedDetail { get; init; }

    /// <summary>When it reported.</summary>
    public DateTimeOffset? ObservedAt { get; init; }

    /// <summary>The configuration's version: its ETag.</summary>
    public int Version { get; init; }

    /// <summary>
    /// The version that is at work: that of the latest run that is not over, else the one that the next run starts from. A change of the
    /// configuration takes effect with the next run. Absent where nothing of the flow runs or may start, and for flows of an external runner.
    /// </summary>
    public int? ActiveVersion { get; init; }

    /// <summary>Counts the changes of state, apart from the configuration's version.</summary>
    public int StateVersion { get; init; }

    /// <summary>When the state last changed.</summary>
    public DateTimeOffset StateChangedAt { get; init; }

    /// <summary>How many runs are not over.</summary>
    public int OpenRuns { get; init; }

    /// <summary>When the schedule is due next; absent without a schedule or while it does not run.</summary>
    public DateTimeOffset? NextFireAt { get; init; }
}
