using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.States;

namespace FlowProv.Application.Prefect.TaskRuns;

// Contract: contracts/prefect.md 1.4.
/// <summary>Reads the body of a new task run.</summary>
internal sealed class NewTaskRunReader(ClientRunSteps steps)
{
    private const int MaxCacheKey = 2000;

    public NewClientTaskRun Read(JsonElement json, Guid id)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var flowRunId = body.Uuid("flow_run_id", required: true) ?? default;
        var (taskKey, dynamicKey) = (body.Text("task_key", required: true), body.Text("dynamic_key", required: true));
        var state = body.Members("state", nullable: true) is { } proposal ? StateProposal.Read(proposal) : StateProposal.Pending;
        var name = body.Text("name", nullable: true);
        var policy = RunPolicyText.ReadTaskRun(body.Members("empirical_policy"));
        var inputs = TaskInputs.Read(body);
        var run = new NewClientTaskRun(
            id, flowRunId, string.IsNullOrEmpty(name) ? Slug.Create() : name, taskKey ?? "", dynamicKey ?? "", steps.First(state, flowRunId, id, policy))
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
        return run;
    }
}
