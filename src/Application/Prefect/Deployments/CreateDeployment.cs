using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

// Contract: contracts/prefect.md 1.6.
/// <summary>
/// Makes a deployment, or replaces the one of that name of the flow: members that are absent go back to their defaults, only the work queue stays, and
/// the runs that the old schedule made ahead go.
/// </summary>
/// <param name="Body">name, flow_id, and perhaps the rest.</param>
/// <param name="Origin">For the audit record.</param>
/// <param name="Id">The id to make it with (seed 002, PUT); null for one of the server's.</param>
public sealed record CreateDeployment(JsonElement Body, FlowOrigin Origin, Guid? Id = null) : ICommand<SavedDeployment>;

/// <summary>A deployment that was stored.</summary>
/// <param name="Id">The deployment.</param>
/// <param name="IsNew">False when it replaced another.</param>
public sealed record SavedDeployment(Guid Id, bool IsNew);

internal sealed class CreateDeploymentHandler(
    IFlowProvDb db, INameLock names, IDeploymentRuns runs, IWorkQueueStore queues, DeploymentConfigurations configurations, TimeProvider time)
    : IRequestHandler<CreateDeployment, SavedDeployment>
{
    public async Task<SavedDeployment> Handle(CreateDeployment request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var (name, flowId) = (body.Text("name", required: true), body.Uuid("flow_id", required: true));
        Names.Refuse(name, body);
        var (queueName, poolName) = (body.Text("work_queue_name", nullable: true), body.Text("work_pool_name", nullable: true));
        var apply = DeploymentBody.Read(body, onlyChanges: false);
        body.RefuseUnknown();
        errors.ThrowIfAny();

        // Two clients that make the same deployment at once shall both get it.
        await names.HoldAsync("deployment", $"{flowId} {name}", cancellationToken);
        var flow = await db.Flows.AsNoTracking().FirstOrDefaultAsync(flow => flow.Id == flowId, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.Conflict, "This usually means a unique or foreign key constraint was violated.");
        var known = await db.Deployments.FirstOrDefaultAsync(deployment => deployment.NamedFlowId == flowId && deployment.Name == name, cancellationToken);
        if (request.Id is { } wanted && (known is null ? await db.Deployments.AnyAsync(other => other.Id == wanted, cancellationToken) : known.Id != wanted))
        {
            throw new FlowProvException(ErrorKind.Conflict, "A deployment keeps its flow and its name; another one has this id or this name.");
        }

        var now = time.GetUtcNow();
        var deployment = known ?? new Deployment { Id = request.Id ?? Guid.CreateVersion7(now), NamedFlowId = flow.Id, Name = name!, CreatedAt = now };
        apply(deployment);
        deployment.UpdatedAt = now;
        await db.RequireBlocksAsync(deployment, cancellationToken);
        await SetQueueAsync(deployment, queueName, poolName, now, cancellationToken);
        if (known is null)
        {
            db.Deployments.Add(deployment);
        }
        else
        {
            await runs.LockDeploymentAsync(deployment.Id, alone: true, cancellationToken);
            await runs.DeleteScheduledRunsAsync(deployment.Id, onlyAutoScheduled: true, cancellationToken);
        }

        await configurations.SaveAsync(deployment, flow.Name, request.Origin, cancellationToken);
        return new SavedDeployment(deployment.Id, known is null);
    }

    /// <summary>Only the work queue of a deployment stays when it is replaced, even against an explicit null.</summary>
    private async Task SetQueueAsync(Deployment deployment, string? queueName, string? poolName, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (poolName is not null || queueName is not null)
        {
            var queue = await queues.GetOrAddAsync(poolName, queueName, now, cancellationToken);
            (deployment.WorkQueueId, deployment.WorkQueueName) = (queue.Id, queue.Name);
        }
    }
}
