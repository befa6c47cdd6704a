namespace FlowProv.Domain.Work;

/// <summary>A queue of flow runs that agents and workers ask.</summary>
public sealed class WorkQueue
{
    public const int DefaultPriority = 1;

    public Guid Id { get; init; }

    public Guid WorkPoolId { get; init; }

    /// <summary>Unique in its pool.</summary>
    public required string Name { get; set; }

    public string? Description { get; set; }

    public bool IsPaused { get; set; }

    /// <summary>Null for no limit.</summary>
    public int? ConcurrencyLimit { get; set; }

    /// <summary>Lower goes first.</summary>
    public int Priority { get; set; } = DefaultPriority;

    /// <summary>JSON object: which runs it takes, where it takes them by tags and deployments rather than by name.</summary>
    public string? Filter { get; set; }

    /// <summary>When an agent last asked.</summary>
    public DateTimeOffset? LastPolled { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Gives the queue a place among the others of its pool. Each has its own: those from there on go up as far as they must.</summary>
    public void Place(int priority, IEnumerable<WorkQueue> others)
    {
        Priority = priority;
        var last = 0;
        foreach (var queue in others.Append(this).OrderBy(queue => queue.Priority).ThenBy(queue => queue != this).ThenBy(queue => queue.Id))
        {
            queue.Priority = last = Math.Max(queue.Priority, last + 1);
        }
    }
}
