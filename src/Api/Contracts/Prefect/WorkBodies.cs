using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>A work queue: where agents and workers ask for flow runs.</summary>
public sealed record WorkQueueBody
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Unique in its pool.</summary>
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>A paused queue has no runs for anybody.</summary>
    public required bool IsPaused { get; init; }

    /// <summary>How many of its runs may be pending or running; null for any number.</summary>
    public int? ConcurrencyLimit { get; init; }

    /// <summary>Lower goes first.</summary>
    public required int Priority { get; init; }

    public required Guid WorkPoolId { get; init; }

    /// <summary>When it was last asked, UTC.</summary>
    public DateTimeOffset? LastPolled { get; init; }

    /// <summary>JSON object of older clients.</summary>
    public JsonElement? Filter { get; init; }
}

/// <summary>What clients set of a work queue.</summary>
public sealed record SaveWorkQueueBody
{
    /// <summary>Required for a new one, unless the path has it.</summary>
    public string? Name { get; init; }

    public string? Description { get; init; }

    public bool? IsPaused { get; init; }

    public int? ConcurrencyLimit { get; init; }

    /// <summary>From 1; lower goes first.</summary>
    public int? Priority { get; init; }

    public DateTimeOffset? LastPolled { get; init; }

    /// <summary>JSON object of older clients.</summary>
    public JsonElement? Filter { get; init; }
}

/// <summary>Filters of a pool's queues.</summary>
public sealed record PoolQueuesFilterBody : WorkQueuesFilterBody
{
    /// <summary>The same as 2.7 names it.</summary>
    public JsonElement? WorkPoolQueues { get; init; }
}

/// <summary>Filters of work queues.</summary>
public record WorkQueuesFilterBody
{
    /// <summary>Fields: id, name (any_, startswith_).</summary>
    public JsonElement? WorkQueues { get; init; }

    /// <summary>0 to 200.</summary>
    public int? Limit { get; init; }

    public int? Offset { get; init; }
}

/// <summary>What an agent asks for.</summary>
public sealed record TakeQueueRunsBody
{
    /// <summary>0 to 200.</summary>
    public int? Limit { get; init; }

    /// <summary>Runs that are due by then.</summary>
    public DateTimeOffset? ScheduledBefore { get; init; }

    /// <summary>Who asks; changes nothing.</summary>
    public Guid? AgentId { get; init; }
}

/// <summary>How a work queue fares.</summary>
public sealed record WorkQueueStatusBody
{
    public required bool Healthy { get; init; }

    public required int LateRunsCount { get; init; }

    public DateTimeOffset? LastPolled { get; init; }

    public required QueueHealthPolicyBody HealthCheckPolicy { get; init; }
}

/// <summary>What makes a queue unhealthy.</summary>
public sealed record QueueHealthPolicyBody
{
    public required int MaximumLateRuns { get; init; }

    public required int MaximumSecondsSinceLastPolled { get; init; }
}

/// <summary>A work pool: a kind of place that flow runs are executed in.</summary>
public sealed record WorkPoolBody
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Unique.</summary>
    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? Type { get; init; }

    /// <summary>JSON object.</summary>
    public required JsonElement BaseJobTemplate { get; init; }

    public required bool IsPaused { get; init; }

    /// <summary>Over all of its queues; null for any number.</summary>
    public int? ConcurrencyLimit { get; init; }

    public Guid? DefaultQueueId { get; init; }
}

/// <summary>What clients set of a work pool.</summary>
public sealed record SaveWorkPoolBody
{
    /// <summary>Required for a new one, unless the path has it.</summary>
    public string? Name { get; init; }

    /// <summary>Not for PATCH.</summary>
    public string? Type { get; init; }

    public string? Description { get; init; }

    /// <summary>JSON object.</summary>
    public JsonElement? BaseJobTemplate { get; init; }

    public bool? IsPaused { get; init; }

    public int? ConcurrencyLimit { get; init; }

    public Guid? DefaultQueueId { get; init; }
}

/// <summary>Filters of work pools.</summary>
public sealed record WorkPoolsFilterBody
{
    /// <summary>Fields: id, name, type.</summary>
    public JsonElement? WorkPools { get; init; }

    /// <summary>0 to 200.</summary>
    public int? Limit { get; init; }

    public int? Offset { get; init; }
}

/// <summary>What a worker asks for.</summary>
public sealed record TakePoolRunsBody
{
    /// <summary>All of the pool's queues when absent.</summary>
    public IReadOnlyList<string>? WorkQueueNames { get; init; }

    /// <summary>The same as 2.7 names it.</summary>
    public IReadOnlyList<string>? WorkPoolQueueNames { get; init; }

    /// <summary>Runs that are due by then.</summary>
    public DateTimeOffset? ScheduledBefore { get; init; }

    /// <summary>Runs that are not due before.</summary>
    public DateTimeOffset? ScheduledAfter { get; init; }

    /// <summary>0 to 200.</summary>
    public int? Limit { get; init; }
}

/// <summary>A flow run for a worker.</summary>
public sealed record PoolRunBody
{
    public required Guid WorkPoolId { get; init; }

    public required Guid WorkQueueId { get; init; }

    public required FlowRunBody FlowRun { get; init; }
}

/// <summary>A worker that lives.</summary>
public sealed record WorkerHeartbeatBody
{
    /// <summary>Unique in its pool.</summary>
    public required string Name { get; init; }
}

/// <summary>Filters of a pool's workers.</summary>
public sealed record PoolWorkersFilterBody : PageFilterBody
{
    /// <summary>Fields: last_heartbeat_time (before_, after_).</summary>
    public JsonElement? Workers { get; init; }
}

/// <summary>A worker of a pool.</summary>
public sealed record PoolWorkerBody
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    public required string Name { get; init; }

    public required Guid WorkPoolId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset LastHeartbeatTime { get; init; }
}
