namespace FlowProv.Domain.Runs;

/// <summary>Which states of which flow runs somebody wants to hear of. Stored and listed; FlowProv sends nothing.</summary>
public sealed class NotificationPolicy
{
    public Guid Id { get; init; }

    public bool IsActive { get; set; }

    /// <summary>Empty for all.</summary>
    public string[] StateNames { get; set; } = [];

    /// <summary>Empty for all.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>The block that would send it.</summary>
    public Guid BlockDocumentId { get; set; }

    public string? MessageTemplate { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
