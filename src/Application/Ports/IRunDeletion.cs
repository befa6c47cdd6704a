namespace FlowProv.Application.Ports;

/// <summary>Deletes runs with all that belongs to them, in the transaction of <see cref="IUnitOfWork"/>.</summary>
public interface IRunDeletion
{
    /// <summary>Deletes flow runs with all that belongs to them and gives their slots back; returns how many there were.</summary>
    Task<int> DeleteFlowRunsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken);

    /// <summary>Deletes a task run that is under lock and gives its slots back.</summary>
    Task DeleteTaskRunAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Deletes some runs of flows that were deleted; returns how many, 0 when all are gone.</summary>
    Task<int> DeleteRunsOfDeletedFlowsAsync(int limit, CancellationToken cancellationToken);
}
