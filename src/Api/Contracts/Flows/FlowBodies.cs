using System.Text.Json.Serialization;
using FlowProv.Application.Orchestration.Flows;

namespace FlowProv.Api.Contracts.Flows;

// Contract: contracts/director-and-flows.md 4.2.
/// <summary>
/// A configuration: a JSON object that comes back as it was sent, whatever else it holds. With <c>tasks</c> it defines a workflow, which this service
/// executes; without, its desired state is for an external runner.
/// </summary>
public sealed class FlowConfigurationBody
{
    /// <summary>
    /// The flow's id: 1 to 255 characters without slash and control characters, not <c>.</c>, <c>..</c>, <c>status</c> or <c>commands</c>. May be absent in PUT.
    /// </summary>
    public string? FlowId { get; init; }

    /// <summary>Its text members can be filtered by and selected.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>The project of the workflow.</summary>
    public string? Project { get; init; }

    /// <summary>The name of the workflow; with the project before it unique among all flows.</summary>
    public string? Name { get; init; }

    /// <summary>Names of tasks, and groups of such.</summary>
    public IReadOnlyList<object>? Tasks { get; init; }

    /// <summary>Whatever else.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? Others { get; init; }
}

/// <summary>The answer to added configurations.</summary>
/// <param name="Status">What was done.</param>
/// <param name="FlowIds">The ids, as they were sent.</param>
/// <param name="DryRun">True when nothing was stored.</param>
public sealed record FlowsAddedBody(string Status, IReadOnlyList<string> FlowIds, bool? DryRun);

/// <summary>The answer to a change of a configuration.</summary>
/// <param name="Status">What was done.</param>
/// <param name="FlowId">The flow.</param>
/// <param name="Version">Its version now: the ETag.</param>
/// <param name="Changed">False where the text was the same and no version was made.</param>
/// <param name="DryRun">True when nothing was stored.</param>
public sealed record FlowChangedBody(string Status, string FlowId, int Version, bool Changed, bool? DryRun);

/// <summary>The answer to a deletion.</summary>
/// <param name="Status">What was done.</param>
/// <param name="FlowId">The flow.</param>
/// <param name="Version">Its last version, which a rollback restores.</param>
/// <param name="CanceledRuns">How many runs were canceled.</param>
/// <param name="DryRun">True when nothing was done.</param>
public sealed record FlowDeletedBody(string Status, string FlowId, int Version, int CanceledRuns, bool? DryRun);

// Contract: contracts/director-and-flows.md 4.4.
/// <summary>A command to flows. Keys that are not known are ignored with a warning.</summary>
public sealed class FlowCommandBody
{
    /// <summary>start, stop, pause or resume.</summary>
    public required string Command { get; init; }

    /// <summary>The flows; absent, null or empty for all.</summary>
    public IReadOnlyList<string>? FlowIds { get; init; }

    /// <summary>For stop: 0 lets runs finish, 1 cancels them.</summary>
    public int? Type { get; init; }

    /// <summary>Instead of flow_ids: the flows that bear all of these labels.</summary>
    public IReadOnlyDictionary<string, string>? Selector { get; init; }

    /// <summary>All flows or none: 409 when one cannot be told so.</summary>
    public bool? Atomic { get; init; }

    /// <summary>Tells what would be, and changes nothing.</summary>
    public bool? DryRun { get; init; }
}

/// <summary>The answer to a command.</summary>
/// <param name="Status">Flows started, Flows stopped, Flows paused or Flows resumed.</param>
/// <param name="Details">One entry for each flow: in the order of the request, or of the ids.</param>
/// <param name="Scope"><c>all</c> or <c>selector</c> where the flows were not named.</param>
/// <param name="DryRun">True when nothing was changed.</param>
/// <param name="Warnings">What in the request was ignored.</param>
public sealed record FlowsCommandedBody(
    string Status, IReadOnlyList<FlowEntry> Details, string? Scope, bool? DryRun, IReadOnlyList<string>? Warnings);

/// <summary>A command that was carried out for none of its flows, or one that is malformed.</summary>
/// <param name="Error">What was wrong.</param>
/// <param name="Errors">Every single failure of a malformed command.</param>
/// <param name="Details">One entry for each flow of a command that is well formed.</param>
public sealed record FlowsNotCommandedBody(
    string Error, IReadOnlyList<Errors.FlowsErrorItem>? Errors, IReadOnlyList<FlowEntry>? Details);

/// <summary>What an external runner reports.</summary>
public sealed class FlowObservedBody
{
    /// <summary>running, stopped, paused, stopping or failed.</summary>
    public required string Status { get; init; }

    /// <summary>Words for a person, at most 4,096 characters.</summary>
    public string? Detail { get; init; }
}

/// <summary>The states that a flow can have from the beginning.</summary>
public enum InitialState
{
    Stopped,
    Running,
    Paused,
}

/// <summary>The states that can be waited for.</summary>
public enum AwaitedState
{
    Stopped,
    Running,
    Paused,
    Stopping,
    Failed,
}
