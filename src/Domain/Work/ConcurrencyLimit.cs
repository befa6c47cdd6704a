namespace FlowProv.Domain.Work;

/// <summary>How many task runs with a tag may run at a time.</summary>
public sealed class ConcurrencyLimit
{
    public Guid Id { get; init; }

    /// <summary>Unique.</summary>
    public required string Tag { get; set; }

    public int Limit { get; set; }

    /// <summary>The task runs that hold a slot.</summary>
    public Guid[] ActiveSlots { get; set; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
