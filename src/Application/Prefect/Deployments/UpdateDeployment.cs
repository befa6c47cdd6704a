using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

// Contract: contracts/prefect.md 1.6.
/// <summary>Changes the members of a deployment that a body names; the runs that its schedule made ahead are made anew.</summary>
/// <param name="Id">The deployment.</param>
/// <param name="Body">Some members.</param>
/// <param name="Origin">For the audit record.</param>
public sealed record UpdateDeployment(Guid Id, JsonElement Body, FlowOrigin Origin) : ICommand<Unit>;

internal sealed class UpdateDeploymentHandler(
    IFlowProvDb db, IDeploymentRuns runs, IWorkQueueStore queues, DeploymentConfigurations configurations, TimeProvider time)
    : IRequestHandler<UpdateDeployment, Unit>
{
    public async Task<Unit> Handle(UpdateDeployment request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var (queueName, poolName) = (body.Text("work_queue_name", nullable: true), body.Text("work_pool_name", nullable: true));
        var apply = DeploymentBody.Read(body, onlyChanges: true);
        body.RefuseUnknown();
        errors.ThrowIfAny();
        await runs.LockDeploymentAsync(request.Id, alone: true, cancellationToken);
        var deployment = await db.Deployments.FirstOrDefaultAsync(deployment => deployment.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Deployment not found");
        var flow = await db.Flows.AsNoTracking().FirstAsync(flow => flow.Id == deployment.NamedFlowId, cancellationToken);
        var now = time.GetUtcNow();
        apply(deployment);
        deployment.UpdatedAt = now;
        await db.RequireBlocksAsync(deployment, cancellationToken);
        if (poolName is not null || queueName is not null)
        {
            var queue = await queues.GetOrAddAsync(poolName, queueName, now, cancellationToken);
            (deployment.WorkQueueId, deployment.WorkQueueName) = (queue.Id, queue.Name);
        }

        await runs.DeleteScheduledRunsAsync(deployment.Id, onlyAutoScheduled: true, cancellationToken);
        await configurations.SaveAsync(deployment, flow.Name, request.Origin, cancellationToken);
        return Unit.Value;
    }
}
