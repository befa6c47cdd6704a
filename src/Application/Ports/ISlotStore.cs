using FlowProv.Domain.States;

namespace FlowProv.Application.Ports;

/// <summary>The slots of concurrency limits (contracts/prefect.md 3.3, task rule 5), in the transaction of <see cref="IUnitOfWork"/>.</summary>
public interface ISlotStore
{
    /// <summary>The limits on tags, under lock, with how many other task runs hold their slots.</summary>
    Task<IReadOnlyList<TagLimit>> LockLimitsAsync(Guid taskRunId, IReadOnlyList<string> tags, CancellationToken cancellationToken);

    /// <summary>Takes a slot of every limit on the tags; they are locked.</summary>
    Task TakeSlotsAsync(Guid taskRunId, IReadOnlyList<string> tags, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Gives a task run's slots back.</summary>
    Task FreeSlotsAsync(Guid taskRunId, IReadOnlyList<string> tags, DateTimeOffset now, CancellationToken cancellationToken);
}
