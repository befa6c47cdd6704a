using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

/// <summary>The id of a queue by its name.</summary>
/// <param name="PoolName">Its pool; null looks in the pool of agents first, then in all.</param>
/// <param name="Name">Its name.</param>
public sealed record FindWorkQueue(string? PoolName, string Name) : IQuery<Guid>;

internal sealed class FindWorkQueueHandler(IFlowProvDb db) : IRequestHandler<FindWorkQueue, Guid>
{
    public async Task<Guid> Handle(FindWorkQueue request, CancellationToken cancellationToken)
    {
        var queues =
            from queue in db.WorkQueues.AsNoTracking()
            join pool in db.WorkPools on queue.WorkPoolId equals pool.Id
            where queue.Name == request.Name && (request.PoolName == null || pool.Name == request.PoolName)
            orderby pool.Name != WorkPool.DefaultAgentPool, pool.Name
            select (Guid?)queue.Id;
        return await queues.FirstOrDefaultAsync(cancellationToken) ?? throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
    }
}
