namespace FlowProv.Domain.Flows;

/// <summary>A configuration as it stood once. Versions outlive their flow.</summary>
public sealed class FlowVersion
{
    public required string FlowId { get; init; }

    public int Version { get; init; }

    /// <summary>The JSON object as it was sent.</summary>
    public required string Body { get; init; }

    /// <summary>The version that this one brought back.</summary>
    public int? RollbackOf { get; init; }

    public string? Actor { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
