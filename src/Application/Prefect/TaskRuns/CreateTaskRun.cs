using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Prefect.TaskRuns;

// Contract: contracts/prefect.md 1.4.
/// <summary>Adds a task run with its first state; one with the same keys in the same flow run is returned instead.</summary>
/// <param name="Body">flow_run_id, task_key, dynamic_key, and perhaps state, name, task_inputs and the like.</param>
public sealed record CreateTaskRun(JsonElement Body) : ICommand<AddedRow>;

internal sealed class CreateTaskRunHandler(ClientRunSteps steps) : IRequestHandler<CreateTaskRun, AddedRow>
{
    private const int MaxCacheKey = 2000;

    public Task<AddedRow> Handle(CreateTaskRun request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var id = Guid.CreateVersion7();
        var flowRunId = body.Uuid("flow_run_id", required: true);
        var (taskKey, dynamicKey) = (body.Text("task_key", required: true), body.Text("dynamic_key", required: true));
        var state = body.Members("state", nullable: true) is { } proposal ? StateProposal.Read(proposal) : StateProposal.Pending;
        var name = body.Text("name", nullable: true);
        var policy = RunPolicyText.ReadTaskRun(body.Members("empirical_policy"));
        var inputs = TaskInputs.Read(body);
        var run = new NewClientTaskRun(
            id,
            flowRunId ?? default,
            string.IsNullOrEmpty(name) ? Slug.Create() : name,
            taskKey ?? "",
            dynamicKey ?? "",
            steps.First(state, flowRunId ?? default, id, policy))
        {
            CacheKey = body.Text("cache_key", nullable: true, maxLength: MaxCacheKey),
            CacheExpiration = body.Instant("cache_expiration", nullable: true),
            TaskVersion = body.Text("task_version", nullable: true),
            Tags = body.Texts("tags") ?? [],
            TaskInputs = inputs.Json,
            Previous = inputs.TaskRuns,
        };
        body.RefuseUnknown();
        errors.ThrowIfAny();
        return steps.AddAsync(run, cancellationToken);
    }
}
