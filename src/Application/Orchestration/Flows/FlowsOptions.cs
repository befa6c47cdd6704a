namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Settings of the flows routes, section <c>FlowProv:Flows</c>.</summary>
public sealed class FlowsOptions
{
    /// <summary>Whether a command with an empty list of flows is refused instead of going to all of them.</summary>
    public bool RefuseEmptyCommandList { get; init; }

    /// <summary>Whether who replaces, rolls back or deletes a flow must name its version by <c>If-Match</c>.</summary>
    public bool RequireIfMatch { get; init; }
}
