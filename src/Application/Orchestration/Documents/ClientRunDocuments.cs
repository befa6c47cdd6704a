using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.States;

namespace FlowProv.Application.Orchestration.Documents;

// Contract: contracts/interop-and-safety.md 3.2.
/// <summary>
/// What runs that clients execute leave as provenance: the parameters of a flow run as used, a task run's inputs as dependencies, each state as status;
/// merged like any producer's message and in the transaction of the step they tell of.
/// </summary>
internal sealed class ClientRunDocuments(DocumentMessages messages)
{
    public Task CreatedAsync(NewClientFlowRun run, string flowName, CancellationToken cancellationToken)
    {
        var metadata = new JsonObject { ["flow_id"] = run.FlowId.ToString(), ["run_name"] = run.Name };
        AddUnlessNull(metadata, "flow_version", run.FlowVersion);
        AddUnlessNull(metadata, "deployment_id", run.DeploymentId?.ToString());
        AddUnlessNull(metadata, "parent_task_id", run.ParentTaskRunId?.ToString());
        if (run.Tags.Count > 0)
        {
            metadata["tags"] = new JsonArray([.. run.Tags.Select(tag => (JsonNode)tag)]);
        }

        var fields = new JsonObject
        {
            ["workflow_id"] = run.Id.ToString(),
            ["type"] = "workflow",
            ["name"] = flowName,
            ["status"] = StatusOf(run.First.State.Type),
            ["utc_timestamp"] = DerivedFields.Seconds(run.First.State.Timestamp),
            ["used"] = JsonNode.Parse(run.Parameters),
            ["custom_metadata"] = metadata,
        };
        AddTimes(fields, run.First);
        return messages.MergeAsync([new DocumentMessage(Collection.Workflows, run.Id.ToString(), fields)], mostlyStored: false, cancellationToken);
    }

    public Task CreatedAsync(NewClientTaskRun run, CancellationToken cancellationToken)
    {
        var fields = new JsonObject
        {
            ["task_id"] = run.Id.ToString(),
            ["workflow_id"] = run.FlowRunId.ToString(),
            ["activity_id"] = ActivityOf(run.TaskKey),
            ["status"] = StatusOf(run.First.State.Type),
            ["utc_timestamp"] = DerivedFields.Seconds(run.First.State.Timestamp),
            ["used"] = Used(run.TaskInputs),
            ["dependencies"] = new JsonArray([.. run.Previous.Select(id => (JsonNode)id.ToString())]),
            ["custom_metadata"] = new JsonObject { ["run_name"] = run.Name, ["task_key"] = run.TaskKey, ["dynamic_key"] = run.DynamicKey },
        };
        if (run.Tags.Count > 0)
        {
            fields["tags"] = new JsonArray([.. run.Tags.Select(tag => (JsonNode)tag)]);
        }

        AddTimes(fields, run.First);
        return messages.MergeAsync([new DocumentMessage(Collection.Tasks, run.Id.ToString(), fields)], mostlyStored: false, cancellationToken);
    }

    /// <summary>Tells new parameters and a new name. A merge takes nothing away: parameters of before that are no more stay in the document.</summary>
    public Task ChangedAsync(Guid runId, FlowRunChanges changes, CancellationToken cancellationToken)
    {
        var fields = new JsonObject { ["workflow_id"] = runId.ToString(), ["type"] = "workflow" };
        if (changes.Parameters is not null)
        {
            fields["used"] = JsonNode.Parse(changes.Parameters);
        }

        if (changes.Name is not null)
        {
            fields["custom_metadata"] = new JsonObject { ["run_name"] = changes.Name };
        }

        return fields.Count == 2
            ? Task.CompletedTask
            : messages.MergeAsync([new DocumentMessage(Collection.Workflows, runId.ToString(), fields)], mostlyStored: true, cancellationToken);
    }

    public Task MovedAsync(LockedFlowRun run, StoredState next, CancellationToken cancellationToken)
    {
        var fields = new JsonObject { ["workflow_id"] = run.Id.ToString(), ["type"] = "workflow", ["status"] = StatusOf(next.State.Type) };
        AddTimes(fields, next);
        return messages.MergeAsync([new DocumentMessage(Collection.Workflows, run.Id.ToString(), fields)], mostlyStored: true, cancellationToken);
    }

    public Task MovedAsync(LockedTaskRun run, StoredState next, CancellationToken cancellationToken)
    {
        var fields = new JsonObject
        {
            ["task_id"] = run.Id.ToString(),
            ["workflow_id"] = run.FlowRunId.ToString(),
            ["activity_id"] = ActivityOf(run.TaskKey),
            ["status"] = StatusOf(next.State.Type),
        };
        AddTimes(fields, next);
        if (next.State.Type is StateType.Failed or StateType.Crashed && next.State.Message is { } message)
        {
            fields["stderr"] = message;
        }

        return messages.MergeAsync([new DocumentMessage(Collection.Tasks, run.Id.ToString(), fields)], mostlyStored: true, cancellationToken);
    }

    /// <summary>A task's key is the qualified name of its function.</summary>
    private static string ActivityOf(string taskKey) => taskKey[(taskKey.LastIndexOf('.') + 1)..] is { Length: > 0 } name ? name : taskKey;

    /// <summary>What a task run's parameters are made of, other task runs left out: those are dependencies.</summary>
    private static JsonObject Used(string taskInputs)
    {
        var used = new JsonObject();
        foreach (var (parameter, sources) in JsonNode.Parse(taskInputs)!.AsObject())
        {
            var own = sources!.AsArray().Where(source => source!["input_type"]!.GetValue<string>() != "task_run").Select(source => source!.DeepClone()).ToArray();
            if (own.Length > 0)
            {
                used[parameter] = new JsonArray(own);
            }
        }

        return used;
    }

    private static void AddTimes(JsonObject fields, StoredState stored)
    {
        if (stored.Clock.StartTime is { } started)
        {
            fields["started_at"] = DerivedFields.Seconds(started);
        }

        if (stored.Clock.EndTime is { } ended)
        {
            fields["ended_at"] = DerivedFields.Seconds(ended);
        }
    }

    private static string StatusOf(StateType type) => type switch
    {
        StateType.Scheduled => "SUBMITTED",
        StateType.Pending => "WAITING",
        StateType.Completed => "FINISHED",
        StateType.Failed or StateType.Crashed => "ERROR",
        StateType.Cancelled => "CANCELLED",

        // A document's status only rises: a pause, which passes, would either stay for ever or never be seen.
        _ => "RUNNING",
    };

    private static void AddUnlessNull(JsonObject fields, string name, string? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}
