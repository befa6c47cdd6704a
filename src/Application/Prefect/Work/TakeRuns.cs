using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Work;

// Contract: contracts/prefect.md 1.6; agents.
/// <summary>The flow runs that a queue has for an agent; notes that it was asked.</summary>
/// <param name="QueueId">The queue.</param>
/// <param name="Body">Perhaps limit, scheduled_before and agent_id, which changes nothing; undefined for none.</param>
public sealed record TakeQueueRuns(Guid QueueId, JsonElement Body) : ICommand<IReadOnlyList<QueuedRun>>;

internal sealed class TakeQueueRunsHandler(IFlowProvDb db, IWorkQueueStore queues, TimeProvider time)
    : IRequestHandler<TakeQueueRuns, IReadOnlyList<QueuedRun>>
{
    internal const int MaxLimit = 200;

    public async Task<IReadOnlyList<QueuedRun>> Handle(TakeQueueRuns request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var limit = body.Integer("limit", nullable: true, min: 0, max: MaxLimit) ?? MaxLimit;
        var before = body.Instant("scheduled_before", nullable: true);
        body.Uuid("agent_id", nullable: true);
        errors.ThrowIfAny();
        if (!await db.WorkQueues.AnyAsync(queue => queue.Id == request.QueueId, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.NotFound, "Work queue not found");
        }

        return await queues.TakeRunsAsync(new QueueAsk([request.QueueId], null, before, limit), time.GetUtcNow(), cancellationToken);
    }
}

// Contract: contracts/prefect.md 1.6; workers.
/// <summary>The flow runs that a pool has for a worker; notes that its queues were asked.</summary>
/// <param name="PoolName">The pool.</param>
/// <param name="Body">Perhaps work_queue_names or, as 2.7 has it, work_pool_queue_names; scheduled_before, scheduled_after, limit; undefined for none.</param>
public sealed record TakePoolRuns(string PoolName, JsonElement Body) : ICommand<IReadOnlyList<QueuedRun>>;

internal sealed class TakePoolRunsHandler(IFlowProvDb db, IWorkQueueStore queues, TimeProvider time)
    : IRequestHandler<TakePoolRuns, IReadOnlyList<QueuedRun>>
{
    public async Task<IReadOnlyList<QueuedRun>> Handle(TakePoolRuns request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var (names, earlier) = (body.Texts("work_queue_names", nullable: true), body.Texts("work_pool_queue_names", nullable: true));
        var ask = new QueueAsk(
            [],
            body.Instant("scheduled_after", nullable: true),
            body.Instant("scheduled_before", nullable: true),
            body.Integer("limit", nullable: true, min: 0, max: TakeQueueRunsHandler.MaxLimit) ?? TakeQueueRunsHandler.MaxLimit);
        errors.ThrowIfAny();
        var pool = await db.WorkPools.AsNoTracking().FirstOrDefaultAsync(pool => pool.Name == request.PoolName, cancellationToken)
            ?? throw WorkPoolBody.Missing(request.PoolName);
        var wanted = (names ?? earlier)?.ToList();
        var ids = await db.WorkQueues.AsNoTracking()
            .Where(queue => queue.WorkPoolId == pool.Id && (wanted == null || wanted.Contains(queue.Name)))
            .Select(queue => queue.Id)
            .ToListAsync(cancellationToken);
        if (wanted is not null && ids.Count < wanted.Distinct().Count())
        {
            throw new FlowProvException(ErrorKind.NotFound, $"Work pool '{request.PoolName}' has not all of the queues {string.Join(", ", wanted)}.");
        }

        return await queues.TakeRunsAsync(ask with { QueueIds = ids }, time.GetUtcNow(), cancellationToken);
    }
}
