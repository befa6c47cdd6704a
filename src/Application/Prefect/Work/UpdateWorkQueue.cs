using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

/// <summary>Changes the members of a work queue that a body names.</summary>
/// <param name="Id">The queue.</param>
/// <param name="Body">Some members.</param>
public sealed record UpdateWorkQueue(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateWorkQueueHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<UpdateWorkQueue, Unit>
{
    public async Task<Unit> Handle(UpdateWorkQueue request, CancellationToken cancellationToken)
    {
        var body = WorkQueueBody.Read(request.Body);
        var queue = await db.WorkQueues.FirstOrDefaultAsync(queue => queue.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
        WorkQueueBody.Apply(body, queue);
        await db.PlaceAsync(body, queue, isWhole: false, cancellationToken);
        queue.UpdatedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}

/// <summary>Deletes a work queue; deployments and runs that were in it are in none. A pool's default queue stays.</summary>
/// <param name="Id">The queue.</param>
public sealed record DeleteWorkQueue(Guid Id) : ICommand<Unit>;

internal sealed class DeleteWorkQueueHandler(IFlowProvDb db) : IRequestHandler<DeleteWorkQueue, Unit>
{
    public async Task<Unit> Handle(DeleteWorkQueue request, CancellationToken cancellationToken)
    {
        var queue = await db.WorkQueues.FirstOrDefaultAsync(queue => queue.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
        if (await db.WorkPools.AnyAsync(pool => pool.DefaultQueueId == queue.Id, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "Can't delete a pool's default queue.");
        }

        db.WorkQueues.Remove(queue);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
