namespace FlowProv.Domain.Flows;

// Contract: contracts/prefect.md 1.2.
/// <summary>A workflow by its name, which its runs and deployments belong to. Director's definitions have one too, named by their full name.</summary>
public sealed class Flow
{
    public Guid Id { get; init; }

    /// <summary>Unique.</summary>
    public required string Name { get; set; }

    /// <summary>Order and duplicates are kept.</summary>
    public string[] Tags { get; set; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
