using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: contracts/prefect.md 1.3.
/// <summary>Adds a flow run with its first state; one with the same idempotency key is returned instead.</summary>
/// <param name="Body">flow_id, and perhaps state, name, parameters and the like.</param>
public sealed record CreateFlowRun(JsonElement Body) : ICommand<AddedRow>;

internal sealed class CreateFlowRunHandler(ClientRunSteps steps) : IRequestHandler<CreateFlowRun, AddedRow>
{
    public Task<AddedRow> Handle(CreateFlowRun request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var id = Guid.CreateVersion7();
        var flowId = body.Uuid("flow_id", required: true);
        var state = body.Members("state", nullable: true) is { } proposal ? StateProposal.Read(proposal) : StateProposal.Pending;
        var name = body.Text("name", nullable: true);
        var parent = body.Uuid("parent_task_run_id", nullable: true);
        var policy = RunPolicyText.ReadFlowRun(body.Members("empirical_policy"));
        var run = new NewClientFlowRun(id, flowId ?? default, string.IsNullOrEmpty(name) ? Slug.Create() : name, steps.First(state, id, parent, policy))
        {
            DeploymentId = body.Uuid("deployment_id", nullable: true),
            FlowVersion = body.Text("flow_version", nullable: true),
            Parameters = body.Object("parameters")?.GetRawText() ?? "{}",
            Context = body.Object("context")?.GetRawText() ?? "{}",
            ParentTaskRunId = parent,
            InfrastructureDocumentId = body.Uuid("infrastructure_document_id", nullable: true),
            Tags = body.Texts("tags") ?? [],
            IdempotencyKey = body.Text("idempotency_key", nullable: true),
        };
        body.RefuseUnknown();
        errors.ThrowIfAny();
        return steps.AddAsync(run, cancellationToken);
    }
}
