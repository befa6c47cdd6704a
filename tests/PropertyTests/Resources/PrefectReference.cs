using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;

namespace FlowProv.PropertyTests.Resources;

/// <summary>The words of contracts/prefect.md 2.1 to 2.3 in plain code: a request's body is asked directly, without parser and filters.</summary>
internal sealed class PrefectReference(ResourceRows rows, JsonObject body)
{
    private static readonly string[] Yes = ["true", "yes", "1"];

    public bool Matches(PrefectObject queried, JsonElement row) => queried switch
    {
        PrefectObject.Flows => Own("flows", row) && HasRun(Relation.FlowRunsOfFlow, row) && Some(Relation.DeploymentsOfFlow, row, "deployments"),
        PrefectObject.FlowRuns => Own("flow_runs", row) && Some(Relation.FlowOfFlowRun, row, "flows") && Some(Relation.TaskRunsOfFlowRun, row, "task_runs")
            && Some(Relation.DeploymentOfFlowRun, row, "deployments") && HasQueue(Relation.WorkQueueOfFlowRun, row),
        PrefectObject.TaskRuns => Own("task_runs", row) && Some(Relation.FlowRunOfTaskRun, row, "flow_runs")
            && (!Asks("flows") || rows.Related(Relation.FlowRunOfTaskRun, row).Any(run => Some(Relation.FlowOfFlowRun, run, "flows")))
            && (!Asks("deployments") || rows.Related(Relation.FlowRunOfTaskRun, row).Any(run => Some(Relation.DeploymentOfFlowRun, run, "deployments"))),
        PrefectObject.Deployments => Own("deployments", row) && Some(Relation.FlowOfDeployment, row, "flows") && HasRun(Relation.FlowRunsOfDeployment, row)
            && HasQueue(Relation.WorkQueueOfDeployment, row),
        PrefectObject.BlockDocuments => (Asks("block_documents") ? Own("block_documents", row) : !row.GetProperty("is_anonymous").GetBoolean())
            && Some(Relation.BlockTypeOfBlockDocument, row, "block_types") && Some(Relation.BlockSchemaOfBlockDocument, row, "block_schemas"),
        PrefectObject.BlockTypes => Own("block_types", row) && Some(Relation.BlockSchemasOfBlockType, row, "block_schemas"),
        PrefectObject.Logs => Own("logs", row),
        PrefectObject.WorkPools => Own("work_pools", row),
        PrefectObject.WorkPoolQueues => Own("work_pool_queues", row),
        PrefectObject.WorkQueues => Own("work_queues", row),
        _ => Own("block_schemas", row),
    };

    private bool Asks(string key) => body[key] is not null;

    private bool Own(string key, JsonElement row) => body[key] is not JsonObject filter || Object(key, filter, row);

    private bool Some(Relation relation, JsonElement row, string key) => !Asks(key) || rows.Related(relation, row).Any(other => Own(key, other));

    private bool HasRun(Relation relation, JsonElement row) => (!Asks("flow_runs") && !Asks("task_runs"))
        || rows.Related(relation, row).Any(run => Own("flow_runs", run) && Some(Relation.TaskRunsOfFlowRun, run, "task_runs"));

    private bool HasQueue(Relation relation, JsonElement row) => (!Asks("work_pools") && !Asks("work_pool_queues"))
        || rows.Related(relation, row).Any(queue => Own("work_pool_queues", queue) && Some(Relation.PoolOfWorkQueue, queue, "work_pools"));

    private bool Object(string key, JsonObject filter, JsonElement row)
    {
        var fields = filter.Where(f => f.Key != "operator" && f.Value is not null).Select(f => Join((JsonObject)f.Value!, Field(f.Key, (JsonObject)f.Value!, row))).ToList();
        if (key == "block_documents" && !filter.ContainsKey("is_anonymous"))
        {
            fields.Add(!row.GetProperty("is_anonymous").GetBoolean());
        }

        return Join(filter, fields);
    }

    private static bool Join(JsonObject filter, List<bool> parts) =>
        parts.Count == 0 || ((string?)filter["operator"] == "or_" ? parts.Contains(true) : !parts.Contains(false));

    private List<bool> Field(string name, JsonObject operators, JsonElement row) =>
    [
        .. operators.Where(o => o.Key != "operator" && o.Value is not null).SelectMany(o => (name, o.Key) switch
        {
            ("state", var part) => Field($"state_{part}", (JsonObject)o.Value!, row),
            _ => [Operator(name, o.Key, o.Value!, row)],
        }),
    ];

    private bool Operator(string name, string @operator, JsonNode operand, JsonElement row) => (name, @operator) switch
    {
        ("deployment", "is_null_") => Truth(operand) != rows.Related(Relation.DeploymentsOfFlow, row).Any(),
        ("subflow_runs", _) => Truth(operand) == rows.Related(Relation.SubflowRunsOfTaskRun, row).Any(),
        ("parent_flow_run_id", _) => rows.Related(Relation.ParentTaskRunOfFlowRun, row).Any(task => Texts(operand).Contains(Text(task, "flow_run_id"))),
        ("flow_or_deployment_name", _) => Like(row, "name", operand) || rows.Related(Relation.FlowOfDeployment, row).Any(flow => Like(flow, "name", operand)),
        ("paused", _) => Truth(operand) != row.GetProperty("is_schedule_active").GetBoolean(),
        (_, "eq_") => Truth(operand) == row.GetProperty(name).GetBoolean(),
        ("created_by", "id_" or "type_") => row.TryGetProperty(name, out var creator) && Texts(operand).Contains(Text(creator, @operator[..^1])),
        ("tags", "is_null_") => Truth(operand) == (row.GetProperty(name).GetArrayLength() == 0),
        ("tags", "any_") => Items(row, name).Intersect(Texts(operand)).Any(),
        (_, "all_") => !Texts(operand).Except(Items(row, name == "tags" ? name : "capabilities")).Any(),
        (_, "is_null_") => Truth(operand) != row.TryGetProperty(name, out _),
        (_, "any_") => Text(row, name) is { } text && Texts(operand).Contains(text),
        (_, "not_any_") => Texts(operand).Count == 0 || (Text(row, name) is { } text && !Texts(operand).Contains(text)),
        (_, "like_") => Like(row, name, operand),
        (_, "startswith_") => Texts(operand).Count == 0 || Texts(operand).Any(prefix => new LikePattern($"{prefix}%").Matches(Text(row, name)!)),
        (_, "before_") => Time(row, name) <= Instant((string)operand!),
        (_, "after_") => Time(row, name) >= Instant((string)operand!),
        ("level", "ge_") => row.GetProperty(name).GetInt32() >= Integer(operand),
        ("level", "le_") => row.GetProperty(name).GetInt32() <= Integer(operand),
        ("concurrency_limit", _) => false,
        ("text", "query") => Query(((string)operand!), Text(row, "message")!),
        _ => throw new NotSupportedException($"{name} {@operator}"),
    };

    /// <summary>The phrases of the generator have one space at most: it is put aside before the words are split.</summary>
    private static bool Query(string query, string text)
    {
        var words = query.Replace("\"a b\"", "a\u0002b", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool Has(string word) => new LikePattern($"%{word.TrimStart('+', '-', '!').Replace('\u0002', ' ')}%").Matches(text);
        var plain = words.Where(word => word[0] is not ('+' or '-' or '!')).ToList();
        return (plain.Count == 0 || plain.Any(Has)) && words.Where(word => word[0] == '+').All(Has) && !words.Any(word => word[0] is '-' or '!' && Has(word));
    }

    private static bool Like(JsonElement row, string name, JsonNode operand) => Text(row, name) is { } text && new LikePattern($"%{(string)operand!}%").Matches(text);

    private static bool Truth(JsonNode operand) => Yes.Contains(operand.ToString());

    private static int Integer(JsonNode operand) => int.Parse(operand.ToString(), CultureInfo.InvariantCulture);

    private static List<string?> Texts(JsonNode operand) => [.. ((JsonArray)operand).Select(item => (string?)item)];

    private static IEnumerable<string?> Items(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(item => item.GetString());

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateTimeOffset? Time(JsonElement row, string name) => Text(row, name) is { } text ? Instant(text) : null;

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
