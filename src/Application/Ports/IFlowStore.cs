using FlowProv.Domain.Flows;

namespace FlowProv.Application.Ports;

/// <summary>
/// What flows need of the database beyond entities: locks, which belong to the transaction of <see cref="IUnitOfWork"/> and are taken in the order
/// of these members, and conditions on labels.
/// </summary>
public interface IFlowStore
{
    /// <summary>
    /// Locks flows, whether they exist or not, in the order of their ids: no command changes them and no run of them begins until the end of the
    /// transaction. Those that exist come back, to be changed.
    /// </summary>
    Task<IReadOnlyList<FlowConfiguration>> LockAsync(IEnumerable<string> flowIds, CancellationToken cancellationToken);

    /// <summary>Lets nobody else give a full name to a flow until the end of the transaction.</summary>
    Task LockFullnamesAsync(CancellationToken cancellationToken);

    /// <summary>Lets nobody else store events until the end of the transaction, so that their ids rise in the order of the commits.</summary>
    Task LockEventsAsync(CancellationToken cancellationToken);

    /// <summary>The flows that bear all of these labels.</summary>
    IQueryable<FlowConfiguration> Labelled(IReadOnlyDictionary<string, string> labels);
}
