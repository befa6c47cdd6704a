using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Prefect.FlowRuns;

// Contract: contracts/prefect.md 1.3.
/// <summary>Changes what a client may change of a flow run; values replace, never merge.</summary>
/// <param name="Id">The flow run.</param>
/// <param name="Body">Some of name, flow_version, parameters, empirical_policy, tags, infrastructure_pid.</param>
public sealed record UpdateFlowRun(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateFlowRunHandler(IClientRunStore runs, ClientRunDocuments documents, TimeProvider time) : IRequestHandler<UpdateFlowRun, Unit>
{
    public async Task<Unit> Handle(UpdateFlowRun request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var name = body.Text("name", nullable: true);
        var changes = new FlowRunChanges
        {
            // Null or empty asks for a new name.
            Name = !body.Has("name") ? null : string.IsNullOrEmpty(name) ? Slug.Create() : name,
            FlowVersion = body.Has("flow_version") ? new Changed(body.Text("flow_version", nullable: true)) : null,
            Parameters = body.Object("parameters")?.GetRawText(),
            EmpiricalPolicy = RunPolicyText.ReadFlowRun(body.Members("empirical_policy")),
            Tags = body.Texts("tags"),
            InfrastructurePid = body.Has("infrastructure_pid") ? new Changed(body.Text("infrastructure_pid", nullable: true)) : null,
        };
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var run = await runs.LockFlowRunAsync(request.Id, cancellationToken) ?? throw new FlowProvException(ErrorKind.NotFound, "Flow run not found");
        EnginesRun.Refuse(run.IsEngines && changes.Parameters is not null, "its parameters stay");
        await runs.ChangeAsync(request.Id, changes, time.GetUtcNow(), cancellationToken);
        await documents.ChangedAsync(request.Id, changes, cancellationToken);
        return Unit.Value;
    }
}
