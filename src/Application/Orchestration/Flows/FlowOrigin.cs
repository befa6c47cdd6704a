namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Where a change comes from, for the audit record.</summary>
/// <param name="Actor">Who asked for it, as the caller said.</param>
/// <param name="RequestId">The request that asked for it.</param>
public sealed record FlowOrigin(string? Actor, string? RequestId)
{
    /// <summary>The service itself.</summary>
    public static readonly FlowOrigin Server = new(null, null);
}
