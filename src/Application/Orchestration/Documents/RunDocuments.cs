using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Runs;

namespace FlowProv.Application.Orchestration.Documents;

/// <summary>
/// What runs leave as provenance: a workflow document for each run and a task document for each task that was begun or has ended, merged like any
/// producer's message and in the transaction of the step they tell of.
/// </summary>
internal sealed class RunDocuments(DocumentMessages messages, IRunStore store)
{
    // A run may have 10,000 tasks and a payload of megabytes.
    /// <summary>Characters of payloads that one step copies into the documents of tasks that nobody executes, beyond which they have no <c>used</c>.</summary>
    private const int MostCopied = 1 << 26;

    public Task CreatedAsync(NewFlowRun run, DateTimeOffset createdAt, CancellationToken cancellationToken)
    {
        var fields = new JsonObject
        {
            ["workflow_id"] = run.Id.ToString(),
            ["type"] = "workflow",
            ["name"] = $"{run.Project}.{run.Name}",
            ["status"] = StatusOf(run.Status),
            ["utc_timestamp"] = DerivedFields.Seconds(createdAt),
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
        if (run.Status.IsFinal())
        {
            fields["started_at"] = DerivedFields.Seconds(createdAt);
            fields["ended_at"] = DerivedFields.Seconds(createdAt);
        }

        var taken = run.Tasks.Where(task => task.TakenFrom is not null).ToList();
        var payload = taken.Count > 0 && run.Payload.Length <= MostCopied / taken.Count ? run.Payload : null;
        return messages.MergeAsync(
            [Message(Collection.Workflows, run.Id, fields), .. taken.Select(task => Taken(run.Id, task, payload))], mostlyStored: false, cancellationToken);
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
            ["dependencies"] = Ids(task.Previous),
            ["custom_metadata"] = new JsonObject { ["attempt"] = task.Attempt, ["worker"] = workerId, ["queue"] = task.Queue },
        }));

        await messages.MergeAsync([.. runs], mostlyStored: true, cancellationToken);
        await messages.MergeAsync([.. begun[true]], mostlyStored: true, cancellationToken);
        await messages.MergeAsync([.. begun[false]], mostlyStored: false, cancellationToken);
    }

    public async Task SettledAsync(Settlement settlement, CancellationToken cancellationToken)
    {
        var ended = settlement.Tasks.Where(task => task.Status.IsFinal()).ToLookup(task => task.StartedAt is not null);
        await messages.MergeAsync(
            [
                .. settlement.Runs.Where(run => run.Status.IsFinal() || run.Begins).Select(Settled),
                .. ended[true].Select(task => Message(Collection.Tasks, task.Id, Ended(task))),
            ],
            mostlyStored: true,
            cancellationToken);
        var neverBegun = ended[false].ToList();
        if (neverBegun.Count > 0)
        {
            var payloads = await store.ReadPayloadsAsync([.. neverBegun.Select(task => task.RunId).Distinct()], MostCopied / neverBegun.Count, cancellationToken);
            await messages.MergeAsync(
                [.. neverBegun.Select(task => NeverBegun(task, payloads.GetValueOrDefault(task.RunId)))], mostlyStored: false, cancellationToken);
        }
    }

    /// <summary>A task whose result is that of another run's: nothing was executed, so there are no times.</summary>
    private static DocumentMessage Taken(Guid runId, NewTaskRun task, string? payload)
    {
        var fields = new JsonObject
        {
            ["task_id"] = task.Id.ToString(),
            ["workflow_id"] = runId.ToString(),
            ["activity_id"] = task.Key,
            ["status"] = StatusOf(task.Status),
            ["dependencies"] = Ids(task.Previous),
            ["custom_metadata"] = new JsonObject { ["queue"] = task.Queue, ["taken_from"] = task.TakenFrom.ToString() },
        };
        AddUsed(fields, payload);
        AddGenerated(fields, task.Result);
        return Message(Collection.Tasks, task.Id, fields);
    }

    private static DocumentMessage Settled(SettledRun run)
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

    /// <summary>The end of a task without a claim, which would have told the rest.</summary>
    private static DocumentMessage NeverBegun(SettledTask task, string? payload)
    {
        var fields = Ended(task);
        fields["dependencies"] = Ids(task.Previous);
        fields["custom_metadata"]!["queue"] = task.Queue;
        AddUsed(fields, payload);
        return Message(Collection.Tasks, task.Id, fields);
    }

    private static JsonObject Ended(SettledTask task)
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
        if (task.Status == RunStatus.Success)
        {
            AddGenerated(fields, task.Result);
        }
        else if (task.Status == RunStatus.Error)
        {
            fields["stderr"] = Parse(task.Result);
        }

        return fields;
    }

    private static string StatusOf(RunStatus status) => status switch
    {
        RunStatus.Success => "FINISHED",
        RunStatus.Error => "ERROR",
        RunStatus.Canceled => "CANCELLED",
        RunStatus.Progress => "RUNNING",
        _ => "SUBMITTED",
    };

    private static JsonNode? Parse(string? json) => json is null ? null : JsonNode.Parse(json);

    private static JsonArray Ids(IReadOnlyList<Guid> tasks) => new([.. tasks.Select(id => (JsonNode)id.ToString())]);

    private static void AddUsed(JsonObject fields, string? payload)
    {
        if (payload is not null)
        {
            fields["used"] = JsonNode.Parse(payload);
        }
    }

    // Generated is an object; a result need not be one.
    private static void AddGenerated(JsonObject fields, string? result)
    {
        if (Parse(result) is { } node)
        {
            fields["generated"] = node as JsonObject ?? new JsonObject { ["result"] = node };
        }
    }

    private static DocumentMessage Message(Collection collection, Guid id, JsonObject fields) => new(collection, id.ToString(), fields);

    private static void AddUnlessNull(JsonObject fields, string name, string? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}
