namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.2.
/// <summary>A flow: a workflow by its name.</summary>
public sealed record PrefectFlowBody
{
    public required Guid Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Unique.</summary>
    public required string Name { get; init; }

    /// <summary>Order and duplicates are kept.</summary>
    public required IReadOnlyList<string> Tags { get; init; }
}

/// <summary>A flow to be made.</summary>
public sealed record CreateFlowBody
{
    /// <summary>Must not hold any of <c>/ % &amp; &lt; &gt;</c>.</summary>
    public required string Name { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];
}

/// <summary>What changes of a flow.</summary>
public sealed record UpdateFlowBody
{
    /// <summary>Replaces all tags; absent changes nothing.</summary>
    public IReadOnlyList<string>? Tags { get; init; }
}
