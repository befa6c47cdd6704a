using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

/// <summary>Deletes a deployment with its runs that are SCHEDULED; its other runs stay, without a deployment.</summary>
/// <param name="Id">The deployment.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record DeleteDeployment(Guid Id, FlowOrigin Origin) : ICommand<Unit>;

internal sealed class DeleteDeploymentHandler(IFlowProvDb db, IDeploymentRuns runs, DeploymentConfigurations configurations)
    : IRequestHandler<DeleteDeployment, Unit>
{
    public async Task<Unit> Handle(DeleteDeployment request, CancellationToken cancellationToken)
    {
        await runs.LockDeploymentAsync(request.Id, alone: true, cancellationToken);
        var deployment = await db.Deployments.FirstOrDefaultAsync(deployment => deployment.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Deployment not found");
        await runs.DeleteScheduledRunsAsync(deployment.Id, onlyAutoScheduled: false, cancellationToken);
        await runs.DetachRunsAsync(deployment.Id, cancellationToken);
        db.Deployments.Remove(deployment);
        await configurations.DeleteAsync([deployment.Id], request.Origin, cancellationToken);
        return Unit.Value;
    }
}
