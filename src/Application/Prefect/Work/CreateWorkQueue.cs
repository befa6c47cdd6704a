using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
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
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var name = body.Text("name", required: true);
        WorkQueueBody.Apply(body, new WorkQueue { Name = "" });
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var now = time.GetUtcNow();
        var taken = await db.WorkQueues.AnyAsync(
            queue => queue.Name == name && db.WorkPools.Any(pool => pool.Id == queue.WorkPoolId && pool.Name == (request.PoolName ?? WorkPool.DefaultAgentPool)),
            cancellationToken);
        if (taken)
        {
            throw new FlowProvException(ErrorKind.Conflict, $"A work queue named '{name}' exists already.");
        }

        var added = await queues.GetOrAddAsync(request.PoolName, name, now, cancellationToken);
        var queue = await db.WorkQueues.FirstAsync(queue => queue.Id == added.Id, cancellationToken);
        WorkQueueBody.Apply(body, queue);
        await db.SaveChangesAsync(cancellationToken);
        return queue.Id;
    }
}
