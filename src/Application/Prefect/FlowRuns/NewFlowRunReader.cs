using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: contracts/prefect.md 1.3.
/// <summary>Reads the body of a new flow run.</summary>
internal sealed class NewFlowRunReader(ClientRunSteps steps)
{
    public NewClientFlowRun Read(JsonElement json, Guid id)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
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
        return run;
    }
}
