using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Work;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

/// <summary>Notes that a worker of a pool lives.</summary>
/// <param name="PoolName">The pool.</param>
/// <param name="Body">name.</param>
public sealed record BeatPoolWorker(string PoolName, JsonElement Body) : ICommand<Unit>;

internal sealed class BeatPoolWorkerHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<BeatPoolWorker, Unit>
{
    public async Task<Unit> Handle(BeatPoolWorker request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var name = new BodyObject(request.Body, ["body"], errors).Text("name", required: true);
        errors.ThrowIfAny();
        var pool = await db.WorkPools.AsNoTracking().FirstOrDefaultAsync(pool => pool.Name == request.PoolName, cancellationToken)
            ?? throw WorkPoolBody.Missing(request.PoolName);
        var now = time.GetUtcNow();
        var worker = await db.PoolWorkers.FirstOrDefaultAsync(worker => worker.WorkPoolId == pool.Id && worker.Name == name, cancellationToken);
        if (worker is null)
        {
            worker = new PoolWorker { Id = Guid.CreateVersion7(now), WorkPoolId = pool.Id, Name = name!, CreatedAt = now };
            db.PoolWorkers.Add(worker);
        }

        (worker.LastHeartbeatAt, worker.UpdatedAt) = (now, now);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}

/// <summary>The workers of a pool, the one seen last first.</summary>
/// <param name="PoolName">The pool.</param>
/// <param name="Body">workers, limit, offset; undefined for none.</param>
public sealed record ListPoolWorkers(string PoolName, JsonElement Body) : IQuery<IReadOnlyList<PoolWorker>>;

internal sealed class ListPoolWorkersHandler(IFlowProvDb db) : IRequestHandler<ListPoolWorkers, IReadOnlyList<PoolWorker>>
{
    public async Task<IReadOnlyList<PoolWorker>> Handle(ListPoolWorkers request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var (before, after) = Heartbeat(body);
        var page = PageBody.Read(body, errors);
        var pool = await db.WorkPools.AsNoTracking().FirstOrDefaultAsync(pool => pool.Name == request.PoolName, cancellationToken)
            ?? throw WorkPoolBody.Missing(request.PoolName);
        return await db.PoolWorkers.AsNoTracking().Where(worker => worker.WorkPoolId == pool.Id)
            .Where(worker => (before == null || worker.LastHeartbeatAt <= before) && (after == null || worker.LastHeartbeatAt >= after))
            .OrderByDescending(worker => worker.LastHeartbeatAt).ThenBy(worker => worker.Id).Skip(page.Offset).Take(page.Limit).ToListAsync(cancellationToken);
    }

    private static (DateTimeOffset? Before, DateTimeOffset? After) Heartbeat(BodyObject body)
    {
        var filter = body.Members("workers", nullable: true);
        filter?.Enum("operator", FilterShape.Operators);
        var operators = filter?.Members("last_heartbeat_time", nullable: true);
        var range = (operators?.Instant("before_", nullable: true), operators?.Instant("after_", nullable: true));
        operators?.RefuseUnknown();
        filter?.RefuseUnknown();
        return range;
    }
}
