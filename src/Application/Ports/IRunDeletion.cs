namespace FlowProv.Application.Ports;

/// <summary>Deletes runs with all that belongs to them, in the transaction of <see cref="IUnitOfWork"/>.</summary>
public interface IRunDeletion
{
    /// <summary>Deletes flow runs with all that belongs to them and gives their slots back; returns how many there were.</summary>
    Task<int> DeleteFlowRunsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken);

    /// <summary>Deletes a task run that is under lock and gives its slots back.</summary>
    Task DeleteTaskRunAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Some runs of flows that were deleted, under lock; rows that others work on are passed over.</summary>
    Task<IReadOnlyList<Guid>> LockRunsOfDeletedFlowsAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Forgets the deleted flows that have no run left.</summary>
    Task ForgetDeletedFlowsAsync(CancellationToken cancellationToken);
}
