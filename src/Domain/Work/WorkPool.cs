namespace FlowProv.Domain.Work;

/// <summary>A kind of place that flow runs are executed in; it has queues and workers.</summary>
public sealed class WorkPool
{
    /// <summary>The pool of queues that name none; agents take from it.</summary>
    public const string DefaultAgentPool = "default-agent-pool";

    public Guid Id { get; init; }

    /// <summary>Unique.</summary>
    public required string Name { get; init; }

    public string? Description { get; set; }

    public string? Type { get; set; }

    /// <summary>JSON object.</summary>
    public string BaseJobTemplate { get; set; } = "{}";

    public bool IsPaused { get; set; }

    /// <summary>Null for no limit.</summary>
    public int? ConcurrencyLimit { get; set; }

    public Guid? DefaultQueueId { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
