namespace FlowProv.Domain.Runs;

/// <summary>Filters that a dashboard keeps under a name.</summary>
public sealed class SavedSearch
{
    public Guid Id { get; init; }

    /// <summary>Unique.</summary>
    public required string Name { get; set; }

    /// <summary>JSON array of opaque filters.</summary>
    public string Filters { get; set; } = "[]";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
