namespace FlowProv.Application.Ports;

/// <summary>Work queues of agents and workers (contracts/prefect.md 1.6), in the transaction of <see cref="IUnitOfWork"/>.</summary>
public interface IWorkQueueStore
{
    /// <summary>A queue by its name, made where there is none.</summary>
    /// <param name="poolName">Its pool, which must exist; null for the pool of agents, which is made.</param>
    /// <param name="queueName">Its name; null for the pool's default, which a pool without one gets.</param>
    /// <param name="now">The time of the request.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    Task<NamedQueue> GetOrAddAsync(string? poolName, string? queueName, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Adds a queue; false where its pool has one of that name.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="poolName">Its pool, which must exist; null for the pool of agents, which is made.</param>
    /// <param name="name">Its name.</param>
    /// <param name="now">The time of the request.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    Task<bool> AddAsync(Guid id, string? poolName, string name, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The name of a queue's pool; null where there is no queue.</summary>
    Task<string?> FindPoolNameAsync(Guid? queueId, CancellationToken cancellationToken);

    /// <summary>
    /// Flow runs that queues have for who asks: SCHEDULED, due by then, in the order of their times; none of paused queues and pools, no more than their
    /// limits leave. Notes that the queues were asked.
    /// </summary>
    /// <param name="ask">What is asked for.</param>
    /// <param name="now">The time of the request.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    Task<IReadOnlyList<QueuedRun>> TakeRunsAsync(QueueAsk ask, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>How many runs of a queue are late.</summary>
    Task<int> CountLateAsync(Guid queueId, CancellationToken cancellationToken);
}

/// <summary>A queue.</summary>
public sealed record NamedQueue(Guid Id, string Name);

/// <summary>Which runs an agent or worker asks for.</summary>
/// <param name="QueueIds">The queues.</param>
/// <param name="After">Not those that are due before; null for all.</param>
/// <param name="Before">Those that are due by then; null for all.</param>
/// <param name="Limit">At most so many.</param>
public sealed record QueueAsk(IReadOnlyList<Guid> QueueIds, DateTimeOffset? After, DateTimeOffset? Before, int Limit);

/// <summary>A flow run that waits in a queue.</summary>
/// <param name="PoolId">The pool.</param>
/// <param name="QueueId">The queue.</param>
/// <param name="Json">The flow run as it goes out.</param>
public sealed record QueuedRun(Guid PoolId, Guid QueueId, byte[] Json);
