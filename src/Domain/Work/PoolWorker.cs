namespace FlowProv.Domain.Work;

/// <summary>A worker of a work pool, as its heartbeats tell.</summary>
public sealed class PoolWorker
{
    public Guid Id { get; init; }

    public Guid WorkPoolId { get; init; }

    /// <summary>Unique in its pool.</summary>
    public required string Name { get; init; }

    public DateTimeOffset LastHeartbeatAt { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
