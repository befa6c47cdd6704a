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
/// <summary>Makes a work pool with its default queue.</summary>
/// <param name="Body">name, and perhaps the rest.</param>
public sealed record CreateWorkPool(JsonElement Body) : ICommand<Guid>;

internal sealed class CreateWorkPoolHandler(IFlowProvDb db, IWorkQueueStore queues, TimeProvider time) : IRequestHandler<CreateWorkPool, Guid>
{
    public async Task<Guid> Handle(CreateWorkPool request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var (name, type) = (body.Text("name", required: true), body.Text("type", nullable: true));
        Names.Refuse(name, body);
        var now = time.GetUtcNow();
        var pool = new WorkPool { Id = Guid.CreateVersion7(now), Name = name ?? "", Type = type ?? "prefect-agent", CreatedAt = now, UpdatedAt = now };
        Apply(body, pool);
        body.RefuseUnknown();
        errors.ThrowIfAny();
        if (name!.StartsWith("prefect", StringComparison.OrdinalIgnoreCase))
        {
            throw new FlowProvException(ErrorKind.Forbidden, "Worker pools starting with 'Prefect' are reserved for internal use.");
        }

        if (await db.WorkPools.AnyAsync(known => known.Name == name, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "A worker with this name already exists.");
        }

        db.WorkPools.Add(pool);
        await db.SaveChangesAsync(cancellationToken);
        pool.DefaultQueueId = (await queues.GetOrAddAsync(name, null, now, cancellationToken)).Id;
        await db.SaveChangesAsync(cancellationToken);
        return pool.Id;
    }

    internal static void Apply(BodyObject body, WorkPool pool)
    {
        pool.Description = body.Has("description") ? body.Text("description", nullable: true) : pool.Description;
        pool.BaseJobTemplate = body.Object("base_job_template", nullable: true)?.GetRawText() ?? pool.BaseJobTemplate;
        pool.IsPaused = body.Boolean("is_paused", nullable: true) ?? pool.IsPaused;
        pool.ConcurrencyLimit = body.Has("concurrency_limit") ? body.Integer("concurrency_limit", nullable: true, min: 0) : pool.ConcurrencyLimit;
        pool.DefaultQueueId = body.Uuid("default_queue_id", nullable: true) ?? pool.DefaultQueueId;
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
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        CreateWorkPoolHandler.Apply(body, new WorkPool { Name = "" });
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var pool = await db.WorkPools.FirstOrDefaultAsync(pool => pool.Name == request.Name, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Work pool '{request.Name}' not found.");
        CreateWorkPoolHandler.Apply(body, pool);
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
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Work pool '{request.Name}' not found.");
        db.WorkPools.Remove(pool);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
