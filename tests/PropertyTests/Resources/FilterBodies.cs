using System.Text.Json.Nodes;
using CsCheck;
using FlowProv.Application.Filters.Prefect;
using static FlowProv.PropertyTests.Resources.ResourceRows;

namespace FlowProv.PropertyTests.Resources;

/// <summary>Bodies of filter requests with every object, field and operator of contracts/prefect.md 2.2.</summary>
internal static class FilterBodies
{
    private static readonly Gen<JsonNode?> Text = Pick(Names);
    private static readonly Gen<JsonNode?> TextList = List(Text);
    private static readonly Gen<JsonNode?> TagList = Pick(Tags).Array[0, 2].Select(tags => (JsonNode?)new JsonArray([.. tags.Select(t => t?.DeepClone())]));
    private static readonly Gen<JsonNode?> Flag = Gen.Frequency((6, Gen.Bool.Select(b => (JsonNode?)b)), (1, Pick("yes", "0")));
    private static readonly Gen<JsonNode?> Level = Gen.Frequency((4, Gen.Int[8, 13].Select(n => (JsonNode?)n)), (1, Pick("10", "11")));
    private static readonly Gen<JsonNode?> Time =
        Pick([.. Times, "2023-01-01", "2023-01-01T01:00:00+01:00", "2023-01-01T00:00:00.000001Z", "2023-06-01 12:00:00.500000"]);

    private static readonly Gen<JsonNode?> Query = Gen.Select(Pick("", "-", "+", "!"), Pick("a", "ab", "\"a b\"", "%", "\u00e9", "x"), (p, w) => $"{p}{w}")
        .Array[0, 3].Select(terms => (JsonNode?)string.Join(' ', terms));

    private static readonly Gen<JsonNode?> StateType = Members(1, false, ("any_", List(Pick(StateTypes))), ("not_any_", List(Pick(StateTypes))));
    private static readonly Gen<JsonNode?> StateName = Members(1, false, ("any_", List(Pick(StateNames))), ("not_any_", List(Pick(StateNames))));
    private static readonly Gen<JsonNode?> State = Members(2, true, ("type", StateType), ("name", StateName));
    private static readonly Gen<JsonNode?> NameField = Members(1, false, ("any_", TextList), ("like_", Text));
    private static readonly Gen<JsonNode?> AnyName = Members(1, false, ("any_", TextList));
    private static readonly Gen<JsonNode?> TagsField = Members(1, true, ("all_", TagList), ("is_null_", Flag));
    private static readonly Gen<JsonNode?> QueueName = Members(1, false, ("any_", TextList), ("startswith_", TextList));
    private static readonly Gen<JsonNode?> Interval = Members(1, false, ("before_", Time), ("after_", Time));
    private static readonly Gen<JsonNode?> OpenInterval = Members(1, false, ("before_", Time), ("after_", Time), ("is_null_", Flag));

    private static readonly Gen<JsonNode?> Flows = Members(2, true,
        ("id", Ids("flows", "any_", "not_any_")), ("name", NameField), ("tags", TagsField), ("deployment", Members(1, true, ("is_null_", Flag))));

    private static readonly Gen<JsonNode?> FlowRuns = Members(3, true,
        ("id", Ids("flow_runs", "any_", "not_any_")), ("name", NameField), ("tags", Members(1, true, ("all_", TagList), ("any_", TagList), ("is_null_", Flag))),
        ("deployment_id", Members(1, true, ("any_", List(Id("deployments"))), ("is_null_", Flag))),
        ("work_queue_name", Members(1, true, ("any_", TextList), ("is_null_", Flag))), ("state", State), ("flow_version", AnyName),
        ("start_time", OpenInterval), ("end_time", OpenInterval), ("expected_start_time", Interval), ("next_scheduled_start_time", Interval),
        ("parent_flow_run_id", Ids("flow_runs", "any_")),
        ("parent_task_run_id", Members(1, true, ("any_", List(Id("task_runs"))), ("is_null_", Flag))),
        ("idempotency_key", Members(1, false, ("any_", TextList), ("not_any_", TextList))),
        ("created_by", Members(1, false, ("id_", List(Id("deployments"))), ("type_", TextList), ("is_null_", Flag))));

    private static readonly Gen<JsonNode?> TaskRuns = Members(2, true,
        ("id", Ids("task_runs", "any_")), ("name", NameField), ("tags", TagsField), ("state", State), ("start_time", OpenInterval), ("end_time", OpenInterval),
        ("expected_start_time", Interval), ("subflow_runs", Members(1, false, ("exists_", Flag))),
        ("flow_run_id", Members(1, true, ("any_", List(Id("flow_runs"))), ("is_null_", Flag))));

    private static readonly Gen<JsonNode?> Deployments = Members(2, true,
        ("id", Ids("deployments", "any_")), ("name", NameField), ("flow_or_deployment_name", Members(1, false, ("like_", Text))), ("tags", TagsField),
        ("work_queue_name", AnyName), ("is_schedule_active", Members(1, false, ("eq_", Flag))), ("paused", Members(1, false, ("eq_", Flag))),
        ("concurrency_limit", Members(1, false, ("ge_", Level), ("le_", Level), ("is_null_", Flag))));

    private static readonly Gen<JsonNode?> Logs = Members(2, true,
        ("level", Members(1, false, ("ge_", Level), ("le_", Level))), ("timestamp", Interval), ("flow_run_id", Ids("flow_runs", "any_")),
        ("task_run_id", Members(1, false, ("any_", List(Id("task_runs"))), ("is_null_", Flag))), ("text", Members(1, false, ("query", Query))));

    private static readonly Gen<JsonNode?> Pools = Members(1, true, ("id", Ids("work_pools", "any_")), ("name", AnyName), ("type", AnyName));
    private static readonly Gen<JsonNode?> Queues = Members(1, true, ("id", Ids("work_queues", "any_")), ("name", QueueName));
    private static readonly Gen<JsonNode?> BlockTypes = Members(1, false, ("name", Members(1, false, ("like_", Text))), ("slug", AnyName));

    private static readonly Gen<JsonNode?> BlockSchemas = Members(1, true,
        ("block_type_id", Ids("block_types", "any_")), ("block_capabilities", Members(1, false, ("all_", TagList))), ("id", Ids("block_schemas", "any_")),
        ("version", AnyName));

    private static readonly Gen<JsonNode?> BlockDocuments = Members(1, false,
        ("id", Ids("block_documents", "any_")), ("is_anonymous", Members(1, false, ("eq_", Flag))), ("block_type_id", Ids("block_types", "any_")),
        ("name", NameField));

    /// <summary>An object and a body that asks for its rows.</summary>
    public static Gen<(PrefectObject Queried, JsonObject Body)> Any { get; } = Gen.Frequency(
        (3, Body(PrefectObject.Flows, ("flows", Flows), ("flow_runs", FlowRuns), ("task_runs", TaskRuns), ("deployments", Deployments))),
        (5, Body(
            PrefectObject.FlowRuns, ("flow_runs", FlowRuns), ("flow_runs", FlowRuns), ("flows", Flows), ("task_runs", TaskRuns), ("deployments", Deployments),
            ("work_pools", Pools), ("work_pool_queues", Queues))),
        (3, Body(PrefectObject.TaskRuns, ("task_runs", TaskRuns), ("flow_runs", FlowRuns), ("flows", Flows), ("deployments", Deployments))),
        (3, Body(
            PrefectObject.Deployments, ("deployments", Deployments), ("flows", Flows), ("flow_runs", FlowRuns), ("task_runs", TaskRuns), ("work_pools", Pools),
            ("work_pool_queues", Queues))),
        (1, Body(PrefectObject.Logs, ("logs", Logs))),
        (1, Body(PrefectObject.WorkPools, ("work_pools", Pools))),
        (1, Body(PrefectObject.WorkPoolQueues, ("work_pool_queues", Queues))),
        (1, Body(PrefectObject.WorkQueues, ("work_queues", Queues))),
        (1, Body(PrefectObject.BlockDocuments, ("block_documents", BlockDocuments), ("block_types", BlockTypes), ("block_schemas", BlockSchemas))),
        (1, Body(PrefectObject.BlockTypes, ("block_types", BlockTypes), ("block_schemas", BlockSchemas))),
        (1, Body(PrefectObject.BlockSchemas, ("block_schemas", BlockSchemas))));

    public static string Table(PrefectObject queried) => queried switch
    {
        PrefectObject.Flows => "flows",
        PrefectObject.FlowRuns => "flow_runs",
        PrefectObject.TaskRuns => "task_runs",
        PrefectObject.Deployments => "deployments",
        PrefectObject.Logs => "run_logs",
        PrefectObject.WorkPools => "work_pools",
        PrefectObject.WorkPoolQueues or PrefectObject.WorkQueues => "work_queues",
        PrefectObject.BlockDocuments => "block_documents",
        PrefectObject.BlockTypes => "block_types",
        _ => "block_schemas",
    };

    private static Gen<(PrefectObject, JsonObject)> Body(PrefectObject queried, params (string Name, Gen<JsonNode?> Value)[] objects) =>
        Members(2, false, objects).Select(body => (queried, (JsonObject)body!));

    private static Gen<JsonNode?> Ids(string table, params string[] operators) => Members(1, false, [.. operators.Select(name => (name, List(Id(table))))]);

    private static Gen<JsonNode?> List(Gen<JsonNode?> item) => Gen.Frequency((1, item.Array[0]), (3, item.Array[1, 2]), (4, item.Array[3, 6])).Select(items => (JsonNode?)new JsonArray([.. items.Select(i => i?.DeepClone())]));

    /// <summary>An object with about so many of the members, now and then one of them null, and an operator where one is allowed.</summary>
    private static Gen<JsonNode?> Members(int most, bool isJoinable, params (string Name, Gen<JsonNode?> Value)[] members)
    {
        var one = Gen.OneOf([.. members.Select(member => Gen.Frequency((12, member.Value), (1, Gen.Const((JsonNode?)null))).Select(v => (member.Name, Value: v)))]);
        var join = isJoinable ? Gen.Frequency((2, Gen.Const("")), (1, Gen.Const("and_")), (2, Gen.Const("or_"))) : Gen.Const("");
        var some = Gen.Frequency((1, Gen.Const(0)), (20, Gen.Int[1, most + 1])).SelectMany(count => one.Array[count]);
        return Gen.Select(some, join, (made, @operator) =>
        {
            var body = new JsonObject();
            foreach (var (name, value) in made)
            {
                body[name] = value?.DeepClone();
            }

            if (@operator.Length > 0)
            {
                body["operator"] = @operator;
            }

            return (JsonNode?)body;
        });
    }
}
