using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

/// <summary>Whether a work queue is looked after: it was asked within a minute and has no late runs.</summary>
/// <param name="Id">The queue.</param>
public sealed record GetQueueStatus(Guid Id) : ICommand<QueueStatus>;

/// <summary>How a work queue fares.</summary>
public sealed record QueueStatus(int LateRuns, DateTimeOffset? LastPolled, bool IsHealthy)
{
    public const int MaxLateRuns = 0;
    public const int MaxSecondsSincePolled = 60;
}

internal sealed class GetQueueStatusHandler(IFlowProvDb db, IWorkQueueStore queues, TimeProvider time) : IRequestHandler<GetQueueStatus, QueueStatus>
{
    public async Task<QueueStatus> Handle(GetQueueStatus request, CancellationToken cancellationToken)
    {
        var queue = await db.WorkQueues.AsNoTracking().FirstOrDefaultAsync(queue => queue.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
        var late = await queues.CountLateAsync(queue.Id, cancellationToken);
        var isPolled = queue.LastPolled > time.GetUtcNow().AddSeconds(-QueueStatus.MaxSecondsSincePolled);
        return new QueueStatus(late, queue.LastPolled, isPolled && late <= QueueStatus.MaxLateRuns);
    }
}
