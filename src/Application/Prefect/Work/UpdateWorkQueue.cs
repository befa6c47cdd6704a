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
        var body = WorkQueueBody.Read(request.Body, isNamed: false);
        var queue = await db.WorkQueues.FirstOrDefaultAsync(queue => queue.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
        WorkQueueBody.Apply(body, queue);
        queue.UpdatedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}

/// <summary>Deletes a work queue; deployments and runs that were in it are in none, and a pool whose default it was has none.</summary>
/// <param name="Id">The queue.</param>
public sealed record DeleteWorkQueue(Guid Id) : ICommand<Unit>;

internal sealed class DeleteWorkQueueHandler(IFlowProvDb db) : IRequestHandler<DeleteWorkQueue, Unit>
{
    public async Task<Unit> Handle(DeleteWorkQueue request, CancellationToken cancellationToken)
    {
        var queue = await db.WorkQueues.FirstOrDefaultAsync(queue => queue.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
        db.WorkQueues.Remove(queue);
        await db.SaveChangesAsync(cancellationToken);
        await db.WorkPools.Where(pool => pool.DefaultQueueId == queue.Id)
            .ExecuteUpdateAsync(pools => pools.SetProperty(pool => pool.DefaultQueueId, (Guid?)null), cancellationToken);
        return Unit.Value;
    }
}
