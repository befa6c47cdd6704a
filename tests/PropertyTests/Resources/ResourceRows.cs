using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Filters;

namespace FlowProv.PropertyTests.Resources;

/// <summary>Rows of all tables, over few names and values so that filters meet them. A row is an object of the filter language's fields and of its join keys.</summary>
internal sealed class ResourceRows
{
    public static readonly string[] Names =
    [
        "", "a", "A", "ab", "Ab", "a%b", "a_b", "aXXb", "%", "_", "\\", "a\\%b", "\u00e9", "\u00c9a", "a\ud83d\ude00b", "a\nb",
    ];

    public static readonly string[] Tags = ["a", "A", "ab", "", "x,y", "{}", "\"q\"", "null"];
    public static readonly string[] StateTypes = ["SCHEDULED", "RUNNING", "FAILED"];
    public static readonly string[] StateNames = ["Late", "late", "Scheduled", "a%b"];
    public static readonly string[] Times =
    [
        "2023-01-01T00:00:00+00:00", "2023-01-01T00:00:00.000001+00:00", "2023-06-01T12:00:00.5+00:00", "1969-12-31T23:59:59.999999+00:00",
    ];

    private static readonly (string Table, Gen<JsonObject> Row, int Count)[] Tables =
    [
        ("flows", Row(("name", Name), ("tags", TagList)), 4),
        ("work_pools", Row(("name", Name), ("type", Name)), 3),
        ("work_queues", Row(("name", Name), ("work_pool_id", Optional(Id("work_pools")))), 4),
        ("deployments", Row(
            ("flow_id", Id("flows")), ("name", Name), ("tags", TagList), ("work_queue_name", Optional(Name)), ("work_queue_id", Optional(Id("work_queues"))),
            ("is_schedule_active", Flag)), 4),
        ("flow_runs", Row(
            ("flow_id", Id("flows")), ("name", Name), ("tags", TagList), ("deployment_id", Optional(Id("deployments"))), ("work_queue_name", Optional(Name)),
            ("work_queue_id", Optional(Id("work_queues"))), ("state_type", Optional(Pick(StateTypes))), ("state_name", Optional(Pick(StateNames))),
            ("flow_version", Optional(Name)), ("start_time", Optional(Pick(Times))), ("end_time", Optional(Pick(Times))),
            ("expected_start_time", Optional(Pick(Times))), ("next_scheduled_start_time", Optional(Pick(Times))),
            ("parent_task_run_id", Optional(Id("task_runs"))), ("idempotency_key", Optional(Name)), ("created_by", Optional(Creator))), 14),
        ("task_runs", Row(
            ("flow_run_id", Id("flow_runs")), ("name", Name), ("tags", TagList), ("state_type", Optional(Pick(StateTypes))),
            ("state_name", Optional(Pick(StateNames))), ("start_time", Optional(Pick(Times))), ("end_time", Optional(Pick(Times))),
            ("expected_start_time", Optional(Pick(Times)))), 24),
        ("run_logs", Row(
            ("level", Gen.Int[9, 12].Select(n => (JsonNode?)n)), ("message", Name), ("timestamp", Pick(Times)), ("flow_run_id", Id("flow_runs")),
            ("task_run_id", Optional(Id("task_runs")))), 10),
        ("block_types", Row(("name", Name), ("slug", Name)), 4),
        ("block_schemas", Row(("block_type_id", Id("block_types")), ("capabilities", TagList), ("version", Name)), 5),
        ("block_documents", Row(
            ("name", Optional(Name)), ("block_type_id", Id("block_types")), ("block_schema_id", Id("block_schemas")), ("is_anonymous", Flag)), 8),
    ];

    private static readonly Dictionary<Relation, (string Table, string TargetKey, string SourceKey)> Relations = new()
    {
        [Relation.FlowRunsOfFlow] = ("flow_runs", "flow_id", "id"),
        [Relation.DeploymentsOfFlow] = ("deployments", "flow_id", "id"),
        [Relation.FlowOfFlowRun] = ("flows", "id", "flow_id"),
        [Relation.TaskRunsOfFlowRun] = ("task_runs", "flow_run_id", "id"),
        [Relation.DeploymentOfFlowRun] = ("deployments", "id", "deployment_id"),
        [Relation.WorkQueueOfFlowRun] = ("work_queues", "id", "work_queue_id"),
        [Relation.ParentTaskRunOfFlowRun] = ("task_runs", "id", "parent_task_run_id"),
        [Relation.FlowRunOfTaskRun] = ("flow_runs", "id", "flow_run_id"),
        [Relation.SubflowRunsOfTaskRun] = ("flow_runs", "parent_task_run_id", "id"),
        [Relation.FlowOfDeployment] = ("flows", "id", "flow_id"),
        [Relation.FlowRunsOfDeployment] = ("flow_runs", "deployment_id", "id"),
        [Relation.WorkQueueOfDeployment] = ("work_queues", "id", "work_queue_id"),
        [Relation.PoolOfWorkQueue] = ("work_pools", "id", "work_pool_id"),
        [Relation.BlockTypeOfBlockDocument] = ("block_types", "id", "block_type_id"),
        [Relation.BlockSchemaOfBlockDocument] = ("block_schemas", "id", "block_schema_id"),
        [Relation.BlockSchemasOfBlockType] = ("block_schemas", "block_type_id", "id"),
    };

    private readonly Dictionary<string, JsonElement[]> rows;

    private ResourceRows(Dictionary<string, JsonElement[]> rows) => this.rows = rows;

    public static Gen<ResourceRows> Any { get; } = Tables.Aggregate(
        Gen.Const(new Dictionary<string, JsonElement[]>()),
        (all, table) => Gen.Select(all, table.Row.Array[table.Count / 3, table.Count], (tables, made) => new Dictionary<string, JsonElement[]>(tables)
        {
            [table.Table] = [.. made.Select((row, index) => WithId(row, table.Table, index))],
        })).Select(tables => new ResourceRows(tables));

    public static IEnumerable<string> TableNames => Tables.Select(table => table.Table);

    public JsonElement[] Of(string table) => rows[table];

    public IEnumerable<JsonElement> Related(Relation relation, JsonElement row)
    {
        var (table, targetKey, sourceKey) = Relations[relation];
        return row.TryGetProperty(sourceKey, out var key)
            ? rows[table].Where(other => other.TryGetProperty(targetKey, out var value) && value.GetString() == key.GetString())
            : [];
    }

    /// <summary>The rows of a table in its own columns.</summary>
    public string Columns(string table) => new JsonArray([.. rows[table].Select(row =>
    {
        var columns = new JsonObject();
        foreach (var member in row.EnumerateObject())
        {
            columns[Column(table, member.Name)] = JsonNode.Parse(member.Value.GetRawText());
        }

        return columns;
    })]).ToJsonString();

    public static Gen<JsonNode?> Id(string table)
    {
        var count = table switch { "flow_runs" => 12, "task_runs" => 18, _ => 4 };
        return Gen.Int[0, count - 1].Select(index => (JsonNode?)Uuid(table, index).ToString());
    }

    public static Gen<JsonNode?> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => (JsonNode?)values[i]);

    private static Gen<JsonNode?> Name => Pick(Names);

    private static Gen<JsonNode?> TagList => Pick(Tags).Array[0, 3].Select(tags => (JsonNode?)new JsonArray([.. tags]));

    private static Gen<JsonNode?> Flag => Gen.Bool.Select(b => (JsonNode?)b);

    private static Gen<JsonNode?> Creator =>
        Gen.Select(Optional(Id("deployments")), Optional(Pick(Names)), (id, type) => (JsonNode?)new JsonObject { ["id"] = id, ["type"] = type });

    private static Gen<JsonNode?> Optional(Gen<JsonNode?> value) => Gen.Frequency((1, Gen.Const((JsonNode?)null)), (3, value));

    private static Gen<JsonObject> Row(params (string Name, Gen<JsonNode?> Value)[] fields) => fields.Aggregate(
        Gen.Const(Array.Empty<(string, JsonNode?)>()),
        (all, field) => Gen.Select(all, field.Value, (made, value) => made.Append((field.Name, value)).ToArray()))
        .Select(made => new JsonObject(made.Where(field => field.Item2 is not null).Select(field => KeyValuePair.Create(field.Item1, field.Item2?.DeepClone()))));

    private static JsonElement WithId(JsonObject row, string table, int index)
    {
        var whole = (JsonObject)row.DeepClone();
        whole["id"] = Uuid(table, index).ToString();
        return JsonSerializer.SerializeToElement(whole);
    }

    private static Guid Uuid(string table, int index) => new(Array.FindIndex(Tables, t => t.Table == table) + 1, 0, 0, [0xab, 0, 0, 0, 0, 0, 0, (byte)index]);

    private static string Column(string table, string field) => (table, field) switch
    {
        ("flow_runs" or "task_runs", "name") => "run_name",
        (_, "flow_id") => "named_flow_id",
        (_, "flow_version") => "code_version",
        (_, "start_time") => "started_at",
        (_, "end_time") => "ended_at",
        (_, "expected_start_time") => "expected_start_at",
        (_, "next_scheduled_start_time") => "next_scheduled_at",
        (_, "timestamp") => "logged_at",
        _ => field,
    };
}
