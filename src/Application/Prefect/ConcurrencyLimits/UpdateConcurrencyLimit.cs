using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.ConcurrencyLimits;

// Contract: seed 002, PATCH.
/// <summary>Changes what is told of a concurrency limit; slots that are taken stay taken.</summary>
/// <param name="Id">The concurrency limit.</param>
/// <param name="Body">Some of tag, concurrency_limit.</param>
public sealed record UpdateConcurrencyLimit(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateConcurrencyLimitHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<UpdateConcurrencyLimit, Unit>
{
    public async Task<Unit> Handle(UpdateConcurrencyLimit request, CancellationToken cancellationToken)
    {
        var (tag, most) = ConcurrencyLimitBody.Read(request.Body, isChange: true);
        var limit = await db.ConcurrencyLimits.FirstOrDefaultAsync(limit => limit.Id == request.Id, cancellationToken) ?? throw ConcurrencyLimitBody.Missing();
        await names.HoldAsync("concurrency_limit", tag ?? limit.Tag, cancellationToken);
        if (await db.ConcurrencyLimits.AnyAsync(other => other.Tag == tag && other.Id != limit.Id, cancellationToken))
        {
            throw ConcurrencyLimitBody.Taken();
        }

        (limit.Tag, limit.Limit, limit.UpdatedAt) = (tag ?? limit.Tag, most ?? limit.Limit, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
