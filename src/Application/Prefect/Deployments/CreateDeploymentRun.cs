using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Deployments;

// Contract: contracts/prefect.md 1.6.
/// <summary>Makes a flow run of a deployment: its parameters overlaid by the request's, its tags followed by the request's.</summary>
/// <param name="DeploymentId">The deployment.</param>
/// <param name="Body">Perhaps state, name, parameters, tags and the like; undefined for none.</param>
public sealed record CreateDeploymentRun(Guid DeploymentId, JsonElement Body) : ICommand<AddedRow>;

internal sealed class CreateDeploymentRunHandler(IFlowProvDb db, IWorkQueueStore queues, ClientRunSteps steps, TimeProvider time)
    : IRequestHandler<CreateDeploymentRun, AddedRow>
{
    public async Task<AddedRow> Handle(CreateDeploymentRun request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var (now, id) = (time.GetUtcNow(), Guid.CreateVersion7());
        var state = body.Members("state", nullable: true) is { } proposal ? StateProposal.Read(proposal) : StateProposal.Pending;
        var (name, queueName) = (body.Text("name", nullable: true), body.Text("work_queue_name", nullable: true));
        var policy = RunPolicyText.ReadFlowRun(body.Members("empirical_policy"));
        var parameters = body.Object("parameters");
        var tags = body.Texts("tags") ?? [];
        var told = new NewClientFlowRun(
            id, default, string.IsNullOrEmpty(name) ? Slug.Create() : name, steps.First(state, id, null, policy))
        {
            Context = body.Object("context")?.GetRawText() ?? "{}",
            ParentTaskRunId = body.Uuid("parent_task_run_id", nullable: true),
            InfrastructureDocumentId = body.Uuid("infrastructure_document_id", nullable: true),
            IdempotencyKey = body.Text("idempotency_key", nullable: true),
        };
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var deployment = await db.Deployments.AsNoTracking().FirstOrDefaultAsync(deployment => deployment.Id == request.DeploymentId, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, "Deployment not found");
        var run = Of(deployment, told, [.. deployment.Tags.Union(tags)]) with { Parameters = Overlaid(deployment.Parameters, parameters) };
        if (queueName is not null)
        {
            var pool = await queues.FindPoolNameAsync(deployment.WorkQueueId, cancellationToken);
            var queue = await queues.GetOrAddAsync(pool, queueName, now, cancellationToken);
            run = run with { WorkQueueId = queue.Id, WorkQueueName = queue.Name };
        }

        return await steps.AddAsync(run, cancellationToken);
    }

    /// <summary>A run with what it has of its deployment.</summary>
    internal static NewClientFlowRun Of(Deployment deployment, NewClientFlowRun run, IReadOnlyList<string> tags) => run with
    {
        FlowId = deployment.NamedFlowId,
        DeploymentId = deployment.Id,
        Parameters = deployment.Parameters,
        Tags = tags,
        WorkQueueId = deployment.WorkQueueId,
        WorkQueueName = deployment.WorkQueueName,
        InfrastructureDocumentId = run.InfrastructureDocumentId ?? deployment.InfrastructureDocumentId,
    };

    private static string Overlaid(string defaults, JsonElement? told)
    {
        if (told is not { } parameters)
        {
            return defaults;
        }

        var merged = JsonNode.Parse(defaults)!.AsObject();
        foreach (var parameter in parameters.EnumerateObject())
        {
            merged[parameter.Name] = JsonNode.Parse(parameter.Value.GetRawText());
        }

        return merged.ToJsonString();
    }
}
