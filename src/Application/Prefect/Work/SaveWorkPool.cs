using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Domain.Work;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

// Contract: contracts/prefect.md 1.6.
/// <summary>Makes a work pool with its default queue.</summary>
/// <param name="Body">name, and perhaps the rest.</param>
public sealed record CreateWorkPool(JsonElement Body) : ICommand<Guid>;

internal sealed class CreateWorkPoolHandler(IFlowProvDb db, IWorkQueueStore queues, TimeProvider time) : IRequestHandler<CreateWorkPool, Guid>
{
    public async Task<Guid> Handle(CreateWorkPool request, CancellationToken cancellationToken)
    {
        var body = WorkPoolBody.ReadWhole(request.Body, isNamed: true);
        var (name, now) = (body.Text("name")!, time.GetUtcNow());
        WorkPoolBody.RefuseReserved(name);
        if (await db.WorkPools.AnyAsync(known => known.Name == name, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "A worker with this name already exists.");
        }

        var pool = new WorkPool { Id = Guid.CreateVersion7(now), Name = name, CreatedAt = now, UpdatedAt = now };
        WorkPoolBody.Replace(body, pool);
        db.WorkPools.Add(pool);
        await db.SaveChangesAsync(cancellationToken);
        pool.DefaultQueueId = (await queues.GetOrAddAsync(name, null, now, cancellationToken)).Id;
        await db.SaveChangesAsync(cancellationToken);
        return pool.Id;
    }
}

/// <summary>Makes a work pool with its default queue, or replaces the one of that name.</summary>
/// <param name="Name">The pool.</param>
/// <param name="Body">Its members; a name among them must be the pool's.</param>
public sealed record PutWorkPool(string Name, JsonElement Body) : ICommand<SavedWork>;

internal sealed class PutWorkPoolHandler(IFlowProvDb db, IWorkQueueStore queues, INameLock names, TimeProvider time)
    : IRequestHandler<PutWorkPool, SavedWork>
{
    public async Task<SavedWork> Handle(PutWorkPool request, CancellationToken cancellationToken)
    {
        var body = WorkPoolBody.ReadWhole(request.Body, isNamed: false);
        Names.RefuseInPath(request.Name, "name");
        Names.RequireSame(body, request.Name);
        WorkPoolBody.RefuseReserved(request.Name);
        await names.HoldAsync("work_pool", request.Name, cancellationToken);
        var now = time.GetUtcNow();
        var pool = await db.WorkPools.FirstOrDefaultAsync(pool => pool.Name == request.Name, cancellationToken);
        var isNew = pool is null;
        if (pool is null)
        {
            db.WorkPools.Add(pool = new WorkPool { Id = Guid.CreateVersion7(now), Name = request.Name, CreatedAt = now });
        }

        WorkPoolBody.Replace(body, pool);
        pool.UpdatedAt = now;
        await WorkPoolBody.RequireQueueAsync(db, body, pool, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        pool.DefaultQueueId ??= (await queues.GetOrAddAsync(pool.Name, null, now, cancellationToken)).Id;
        await db.SaveChangesAsync(cancellationToken);
        return new SavedWork(pool.Id, isNew);
    }
}

/// <summary>Changes the members of a work pool that a body names.</summary>
/// <param name="Name">The pool.</param>
/// <param name="Body">Some members.</param>
public sealed record UpdateWorkPool(string Name, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateWorkPoolHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<UpdateWorkPool, Unit>
{
    public async Task<Unit> Handle(UpdateWorkPool request, CancellationToken cancellationToken)
    {
        var body = WorkPoolBody.Read(request.Body);
        var pool = await db.WorkPools.FirstOrDefaultAsync(pool => pool.Name == request.Name, cancellationToken)
            ?? throw WorkPoolBody.Missing(request.Name);
        WorkPoolBody.Apply(body, pool);
        await WorkPoolBody.RequireQueueAsync(db, body, pool, cancellationToken);
        pool.UpdatedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}

/// <summary>Deletes a work pool with its queues and workers.</summary>
/// <param name="Name">The pool.</param>
public sealed record DeleteWorkPool(string Name) : ICommand<Unit>;

internal sealed class DeleteWorkPoolHandler(IFlowProvDb db) : IRequestHandler<DeleteWorkPool, Unit>
{
    public async Task<Unit> Handle(DeleteWorkPool request, CancellationToken cancellationToken)
    {
        var pool = await db.WorkPools.FirstOrDefaultAsync(pool => pool.Name == request.Name, cancellationToken)
            ?? throw WorkPoolBody.Missing(request.Name);
        db.WorkPools.Remove(pool);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
