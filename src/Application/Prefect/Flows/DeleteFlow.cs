using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Flows;

/// <summary>
/// Deletes a flow with its deployments at once. Its runs follow in the background, in small batches: a flow may have millions.
/// </summary>
/// <param name="Id">The flow.</param>
public sealed record DeleteFlow(Guid Id) : ICommand<Unit>;

internal sealed class DeleteFlowHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<DeleteFlow, Unit>
{
    public async Task<Unit> Handle(DeleteFlow request, CancellationToken cancellationToken)
    {
        var flow = await db.Flows.FirstOrDefaultAsync(flow => flow.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Flow not found");
        db.Flows.Remove(flow);
        db.DeletedFlows.Add(new DeletedFlow { Id = flow.Id, DeletedAt = time.GetUtcNow() });
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
