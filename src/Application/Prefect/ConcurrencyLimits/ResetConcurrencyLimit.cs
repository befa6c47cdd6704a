using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.ConcurrencyLimits;

/// <summary>Gives all slots of a limit back, or says which task runs hold them.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Body">Perhaps slot_override: task run ids.</param>
public sealed record ResetConcurrencyLimit(string Tag, JsonElement Body) : ICommand<Unit>;

internal sealed class ResetConcurrencyLimitHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<ResetConcurrencyLimit, Unit>
{
    public async Task<Unit> Handle(ResetConcurrencyLimit request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var slots = new BodyObject(request.Body, ["body"], errors).Uuids("slot_override", nullable: true);
        errors.ThrowIfAny();
        var limit = await db.ConcurrencyLimits.FirstOrDefaultAsync(limit => limit.Tag == request.Tag, cancellationToken) ?? throw ConcurrencyLimitBody.Missing();
        limit.ActiveSlots = [.. slots ?? []];
        limit.UpdatedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
