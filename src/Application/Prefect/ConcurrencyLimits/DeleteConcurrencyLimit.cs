using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.ConcurrencyLimits;

/// <summary>Deletes a concurrency limit by its id or its tag.</summary>
/// <param name="Id">The id; null to go by tag.</param>
/// <param name="Tag">The tag.</param>
public sealed record DeleteConcurrencyLimit(Guid? Id, string? Tag = null) : ICommand<Unit>;

internal sealed class DeleteConcurrencyLimitHandler(IFlowProvDb db) : IRequestHandler<DeleteConcurrencyLimit, Unit>
{
    public async Task<Unit> Handle(DeleteConcurrencyLimit request, CancellationToken cancellationToken)
    {
        var limit = request.Id is { } id
            ? await db.ConcurrencyLimits.FirstOrDefaultAsync(limit => limit.Id == id, cancellationToken)
            : await db.ConcurrencyLimits.FirstOrDefaultAsync(limit => limit.Tag == request.Tag, cancellationToken);
        db.ConcurrencyLimits.Remove(limit ?? throw ConcurrencyLimitBody.Missing());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
