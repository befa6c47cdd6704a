using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Flows;

/// <summary>
/// Deletes a flow with its deployments at once. Its runs follow in the background, in small batches: a flow may have millions.
/// </summary>
/// <param name="Id">The flow.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record DeleteFlow(Guid Id, FlowOrigin Origin) : ICommand<Unit>;

internal sealed class DeleteFlowHandler(IFlowProvDb db, DeploymentConfigurations configurations, TimeProvider time) : IRequestHandler<DeleteFlow, Unit>
{
    public async Task<Unit> Handle(DeleteFlow request, CancellationToken cancellationToken)
    {
        var flow = await db.Flows.FirstOrDefaultAsync(flow => flow.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Flow not found");
        db.Flows.Remove(flow);
        db.VanishingFlows.Add(new VanishingFlow { Id = flow.Id, DeletedAt = time.GetUtcNow() });
        var deployments = await db.Deployments.Where(deployment => deployment.NamedFlowId == flow.Id).Select(deployment => deployment.Id)
            .ToListAsync(cancellationToken);
        await configurations.DeleteAsync(deployments, request.Origin, cancellationToken);
        return Unit.Value;
    }
}
