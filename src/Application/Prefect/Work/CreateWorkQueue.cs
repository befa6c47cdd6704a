using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

// Contract: contracts/prefect.md 1.6.
/// <summary>Makes a work queue; one of that name in the pool is a conflict.</summary>
/// <param name="PoolName">Its pool; null for the pool of agents.</param>
/// <param name="Body">name, and perhaps the rest.</param>
public sealed record CreateWorkQueue(string? PoolName, JsonElement Body) : ICommand<Guid>;

internal sealed class CreateWorkQueueHandler(IFlowProvDb db, IWorkQueueStore queues, TimeProvider time) : IRequestHandler<CreateWorkQueue, Guid>
{
    public async Task<Guid> Handle(CreateWorkQueue request, CancellationToken cancellationToken)
    {
        var body = WorkQueueBody.ReadWhole(request.Body, isNamed: true);
        var (name, now) = (body.Text("name")!, time.GetUtcNow());
        var id = Guid.CreateVersion7(now);
        if (!await queues.AddAsync(id, request.PoolName, name, now, cancellationToken))
        {
            throw WorkQueueBody.Taken(name);
        }

        var queue = await db.WorkQueues.FirstAsync(queue => queue.Id == id, cancellationToken);
        WorkQueueBody.Apply(body, queue);
        await db.PlaceAsync(body, queue, isWhole: true, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return id;
    }
}
