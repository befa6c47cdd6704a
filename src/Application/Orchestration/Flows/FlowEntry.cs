namespace FlowProv.Application.Orchestration.Flows;

/// <summary>What a command meant for one flow.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Status">Its status now, or not_found.</param>
/// <param name="Error">Why it could not be told so.</param>
/// <param name="Skipped">True for a flow that was not named and could not be told so.</param>
public sealed record FlowEntry(string FlowId, string Status, string? Error = null, bool? Skipped = null)
{
    /// <summary>"All" passes over flows for which the command makes no sense, instead of failing.</summary>
    internal FlowEntry WhereSkipped() => Error is null ? this : this with { Skipped = true };
}
