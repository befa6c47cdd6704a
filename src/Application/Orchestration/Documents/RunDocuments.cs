using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Runs;

namespace FlowProv.Application.Orchestration.Documents;

/// <summary>
/// What runs leave as provenance: a workflow document for each run and a task document for each task that was begun, merged like any producer's
/// message and in the transaction of the step they tell of.
/// </summary>
internal sealed class RunDocuments(DocumentMessages messages, TimeProvider time)
{
    public Task CreatedAsync(NewFlowRun run, CancellationToken cancellationToken)
    {
        var fields = new JsonObject
        {
            ["workflow_id"] = run.Id.ToString(),
            ["type"] = "workflow",
            ["name"] = $"{run.Project}.{run.Name}",
            ["status"] = StatusOf(run.Status),
            ["utc_timestamp"] = DerivedFields.Seconds(time.GetUtcNow()),
            ["used"] = JsonNode.Parse(run.Payload),
            ["custom_metadata"] = new JsonObject
            {
                ["project"] = run.Project,
                ["flow_id"] = run.FlowId,
                ["flow_version"] = run.FlowVersion,
                ["periodic"] = run.Periodic,
            },
        };
        var metadata = fields["custom_metadata"]!.AsObject();
        AddUnlessNull(metadata, "comment", run.Comment);
        AddUnlessNull(metadata, "relaunch_of", run.RelaunchOf?.ToString());
        return messages.MergeAsync([Message(Collection.Workflows, run.Id, fields)], mostlyStored: false, cancellationToken);
    }

    public async Task ClaimedAsync(IReadOnlyList<ClaimedTask> tasks, string workerId, CancellationToken cancellationToken)
    {
        var runs = tasks.Where(task => task.StartsRun).DistinctBy(task => task.RunId).Select(task => Message(Collection.Workflows, task.RunId, new JsonObject
        {
            ["workflow_id"] = task.RunId.ToString(),
            ["type"] = "workflow",
            ["status"] = "RUNNING",
            ["started_at"] = DerivedFields.Seconds(task.StartedAt),
        }));
        var begun = tasks.ToLookup(task => task.Attempt > 1, task => Message(Collection.Tasks, task.Id, new JsonObject
        {
            ["task_id"] = task.Id.ToString(),
            ["workflow_id"] = task.RunId.ToString(),
            ["activity_id"] = task.Key,
            ["status"] = "RUNNING",
            ["started_at"] = DerivedFields.Seconds(task.StartedAt),
            ["used"] = JsonNode.Parse(task.Payload),
            ["dependencies"] = new JsonArray([.. task.Previous.Select(id => (JsonNode)id.ToString())]),
            ["custom_metadata"] = new JsonObject { ["attempt"] = task.Attempt, ["worker"] = workerId, ["queue"] = task.Queue },
        }));

        await messages.MergeAsync([.. runs], mostlyStored: true, cancellationToken);
        await messages.MergeAsync([.. begun[true]], mostlyStored: true, cancellationToken);
        await messages.MergeAsync([.. begun[false]], mostlyStored: false, cancellationToken);
    }

    public Task SettledAsync(Settlement settlement, CancellationToken cancellationToken) => messages.MergeAsync(
        [
            .. settlement.Runs.Where(run => run.Status.IsFinal() || run.Begins).Select(Ended),
            .. settlement.Tasks.Where(task => task.Status.IsFinal()).Select(Ended),
        ],
        mostlyStored: true,
        cancellationToken);

    private static DocumentMessage Ended(SettledRun run)
    {
        var fields = new JsonObject
        {
            ["workflow_id"] = run.Id.ToString(),
            ["type"] = "workflow",
            ["status"] = StatusOf(run.Status),
        };
        if (run.StartedAt is { } startedAt)
        {
            fields["started_at"] = DerivedFields.Seconds(startedAt);
        }

        if (run.EndedAt is { } endedAt)
        {
            fields["ended_at"] = DerivedFields.Seconds(endedAt);
        }

        return Message(Collection.Workflows, run.Id, fields);
    }

    private static DocumentMessage Ended(SettledTask task)
    {
        var fields = new JsonObject
        {
            ["task_id"] = task.Id.ToString(),
            ["workflow_id"] = task.RunId.ToString(),
            ["activity_id"] = task.Key,
            ["status"] = StatusOf(task.Status),
            ["ended_at"] = DerivedFields.Seconds(task.EndedAt!.Value),
            ["custom_metadata"] = new JsonObject { ["attempt"] = task.Attempt, ["lost_leases"] = task.Lost },
        };
        var result = task.Result is null ? null : JsonNode.Parse(task.Result);
        if (task.Status == RunStatus.Success && result is not null)
        {
            // Generated is an object; a result need not be one.
            fields["generated"] = result as JsonObject ?? new JsonObject { ["result"] = result };
        }
        else if (task.Status == RunStatus.Error)
        {
            fields["stderr"] = result;
        }

        return Message(Collection.Tasks, task.Id, fields);
    }

    private static string StatusOf(RunStatus status) => status switch
    {
        RunStatus.Success => "FINISHED",
        RunStatus.Error => "ERROR",
        RunStatus.Canceled => "CANCELLED",
        RunStatus.Progress => "RUNNING",
        _ => "SUBMITTED",
    };

    private static DocumentMessage Message(Collection collection, Guid id, JsonObject fields) => new(collection, id.ToString(), fields);

    private static void AddUnlessNull(JsonObject fields, string name, string? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}
