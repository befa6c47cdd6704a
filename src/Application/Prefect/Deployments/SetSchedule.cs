using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

/// <summary>Lets a deployment's schedule make runs or not; those that it made ahead go when it stops.</summary>
/// <param name="Id">The deployment.</param>
/// <param name="IsActive">Whether it makes runs.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record SetSchedule(Guid Id, bool IsActive, FlowOrigin Origin) : ICommand<Unit>;

internal sealed class SetScheduleHandler(IFlowProvDb db, IDeploymentRuns runs, DeploymentConfigurations configurations, TimeProvider time)
    : IRequestHandler<SetSchedule, Unit>
{
    public async Task<Unit> Handle(SetSchedule request, CancellationToken cancellationToken)
    {
        await runs.LockDeploymentAsync(request.Id, alone: true, cancellationToken);
        var deployment = await db.Deployments.FirstOrDefaultAsync(deployment => deployment.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Deployment not found");
        var flow = await db.Flows.AsNoTracking().FirstAsync(flow => flow.Id == deployment.NamedFlowId, cancellationToken);
        deployment.IsScheduleActive = request.IsActive;
        deployment.UpdatedAt = time.GetUtcNow();
        if (!request.IsActive)
        {
            await runs.DeleteScheduledRunsAsync(deployment.Id, onlyAutoScheduled: true, cancellationToken);
        }

        await configurations.SaveAsync(deployment, flow.Name, request.Origin, cancellationToken);
        return Unit.Value;
    }
}
