using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

// Contract: seed 002, PUT creates or replaces.
/// <summary>Makes a work queue with an id of the caller's in the pool of agents, or replaces the one that has it. True for a new one.</summary>
/// <param name="Id">The queue.</param>
/// <param name="Body">name, and perhaps the rest.</param>
public sealed record PutWorkQueue(Guid Id, JsonElement Body) : ICommand<bool>;

internal sealed class PutWorkQueueHandler(IFlowProvDb db, IWorkQueueStore queues, INameLock names, TimeProvider time) : IRequestHandler<PutWorkQueue, bool>
{
    public async Task<bool> Handle(PutWorkQueue request, CancellationToken cancellationToken)
    {
        var body = WorkQueueBody.ReadWhole(request.Body, isNamed: true);
        var (name, now) = (body.Text("name")!, time.GetUtcNow());

        // Two that make it at once shall both get it.
        await names.HoldAsync("work_queue", request.Id.ToString(), cancellationToken);
        var poolId = await db.WorkQueues.Where(queue => queue.Id == request.Id).Select(queue => (Guid?)queue.WorkPoolId).FirstOrDefaultAsync(cancellationToken);
        var isTaken = poolId is null
            ? !await queues.AddAsync(request.Id, null, name, now, cancellationToken)
            : await db.WorkQueues.AnyAsync(other => other.WorkPoolId == poolId && other.Name == name && other.Id != request.Id, cancellationToken);
        if (isTaken)
        {
            throw WorkQueueBody.Taken(name);
        }

        var queue = await db.WorkQueues.FirstAsync(queue => queue.Id == request.Id, cancellationToken);
        WorkQueueBody.Replace(body, queue);
        await db.PlaceAsync(body, queue, isWhole: true, cancellationToken);
        queue.UpdatedAt = now;
        await db.SaveChangesAsync(cancellationToken);
        return poolId is null;
    }
}

/// <summary>Makes a queue of a pool, or replaces the one of that name.</summary>
/// <param name="PoolName">The pool, which must exist.</param>
/// <param name="Name">The queue.</param>
/// <param name="Body">Its members; a name among them must be the queue's.</param>
public sealed record PutPoolQueue(string PoolName, string Name, JsonElement Body) : ICommand<SavedWork>;

/// <summary>A work queue or pool that was stored.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsNew">False when it was replaced.</param>
public sealed record SavedWork(Guid Id, bool IsNew);

internal sealed class PutPoolQueueHandler(IFlowProvDb db, IWorkQueueStore queues, TimeProvider time) : IRequestHandler<PutPoolQueue, SavedWork>
{
    public async Task<SavedWork> Handle(PutPoolQueue request, CancellationToken cancellationToken)
    {
        var body = WorkQueueBody.ReadWhole(request.Body, isNamed: false);
        Names.RefuseInPath(request.Name, "queueName");
        Names.RequireSame(body, request.Name);
        var now = time.GetUtcNow();
        var isNew = await queues.AddAsync(Guid.CreateVersion7(now), request.PoolName, request.Name, now, cancellationToken);
        var queue = await db.WorkQueues.FirstOrDefaultAsync(
            queue => queue.Name == request.Name && db.WorkPools.Any(pool => pool.Id == queue.WorkPoolId && pool.Name == request.PoolName),
            cancellationToken) ?? throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
        WorkQueueBody.Replace(body, queue);
        await db.PlaceAsync(body, queue, isWhole: true, cancellationToken);
        queue.UpdatedAt = now;
        await db.SaveChangesAsync(cancellationToken);
        return new SavedWork(queue.Id, isNew);
    }
}
