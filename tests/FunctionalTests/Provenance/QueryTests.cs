using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Provenance;

public class QueryTests(ApiFixture fixture) : ApiTest(fixture)
{
    private static readonly string[] Scopes = ["tasks", "workflows", "objects", "datasets", "models"];

    [Fact]
    public async Task Seed_example_answers_the_projected_fields_newest_first()
    {
        await IngestAsync(
            """{"task_id":"1","workflow_id":"wf_123","started_at":1750000000.25,"ended_at":1750000001}""",
            """{"task_id":"2","workflow_id":"wf_123","started_at":1750000002}""",
            """{"task_id":"3","workflow_id":"other","started_at":1750000003}""");

        var answer = await PostAsync("/api/v1/tasks/query", """
            {"filter": {"workflow_id": "wf_123"}, "projection": ["task_id", "started_at", "ended_at"],
             "sort": [{"field": "started_at", "order": -1}], "limit": 100, "aggregation": null}
            """);

        JsonNode.DeepEquals(answer, JsonNode.Parse("""
            {"items":[{"task_id":"2","started_at":1750000002},{"task_id":"1","ended_at":1750000001,"started_at":1750000000.25}],
             "count":2,"limit":100,"next_cursor":null}
            """)).Should().BeTrue("the answer was {0}", answer);
    }

    [Fact]
    public async Task Projection_keeps_nesting_on_every_route()
    {
        await IngestAsync("""{"task_id":"t","started_at":1,"used":{"epoch":0,"layers":[{"n":1,"x":2},{"n":3}]}}""");
        const string Body = """{"projection":["used.epoch","used.layers.n","task_id","missing"]}""";
        const string Expected = """{"used":{"epoch":0,"layers":[{"n":1},{"n":3}]},"task_id":"t"}""";
        foreach (var route in new[] { "/api/v1/tasks/query", "/api/v1/query/tasks" })
        {
            var item = (await PostAsync(route, Body))["items"]![0];
            JsonNode.DeepEquals(item, JsonNode.Parse(Expected)).Should().BeTrue("{0} answered {1}", route, item);
        }
    }

    [Fact]
    public async Task Sort_orders_types_as_mongodb_does_and_never_fails()
    {
        string[] values = ["1", "\"a\"", "{\"k\":1}", "[1]", "true", "null", "2.5", "\"B\"", "false"];
        var messages = values.Select((value, n) => $$$"""{"task_id":"{{{n}}}","started_at":1,"used":{"v":{{{value}}},"keep":1}}""").ToList();
        await IngestAsync([.. messages, """{"task_id":"missing","started_at":1,"used":{"keep":1}}"""]);

        var answer = await PostAsync("/api/v1/tasks/query", """{"sort":[{"field":"used.v"}],"projection":["task_id"]}""");
        Ids(answer, "task_id").Should().Equal("5", "missing", "0", "6", "7", "1", "2", "3", "8", "4");
        var reverse = await PostAsync("/api/v1/query/tasks", """{"sort":[{"field":"used.v","order":-1}],"projection":["task_id"]}""");
        Ids(reverse, "task_id").Should().Equal("4", "8", "3", "2", "1", "7", "6", "0", "missing", "5");
    }

    [Fact]
    public async Task Sort_and_its_pages_see_long_texts_to_their_end()
    {
        await IngestAsync([.. "cba".Select((end, n) => $$$"""{"task_id":"{{{n}}}","started_at":1,"used":{"v":"{{{new string('x', 3000)}}}{{{end}}}"}}""")]);
        var body = """{"sort":[{"field":"used.v"}],"projection":["task_id"],"limit":2}""";
        var first = await PostAsync("/api/v1/tasks/query", body);
        Ids(first, "task_id").Should().Equal("2", "1");
        var second = await PostAsync("/api/v1/tasks/query", body.Replace("\"limit\":2", $"\"limit\":2,\"cursor\":{first["next_cursor"]!.ToJsonString()}", StringComparison.Ordinal));
        Ids(second, "task_id").Should().Equal("0");
    }

    [Theory]
    [InlineData("""{"started_at":{"$gte":1750000001}}""")]
    [InlineData("""{"started_at":{"$gte":1750000001000}}""")]
    [InlineData("""{"started_at":{"$gte":"2025-06-15T15:06:41Z"}}""")]
    [InlineData("""{"started_at":{"$gte":"2025-06-15T15:06:41"}}""")]
    [InlineData("""{"started_at":{"$gte":"2025-06-15 17:06:41+02:00"}}""")]
    [InlineData("""{"registered_at":{"$exists":true},"started_at":{"$gt":1750000000.5}}""")]
    public async Task Times_are_filtered_in_every_form(string filter)
    {
        await IngestAsync(
            """{"task_id":"before","started_at":"2025-06-15T15:06:40.500000"}""",
            """{"task_id":"after","started_at":1750000001000}""");

        var answer = await PostAsync("/api/v1/tasks/query", $$"""{"filter":{{filter}}}""");

        Ids(answer, "task_id").Should().Equal("after");
        answer["items"]![0]!["started_at"]!.ToJsonString().Should().Be("1750000001");
    }

    [Fact]
    public async Task Aggregation_names_its_figures_on_every_route()
    {
        await IngestAsync(
            """{"task_id":"1","activity_id":"train","started_at":1750000000.5,"used":{"epoch":1},"generated":{"loss":0.5}}""",
            """{"task_id":"2","activity_id":"train","started_at":1750000002,"used":{"epoch":2},"generated":{"loss":0.25}}""",
            """{"task_id":"3","activity_id":"load","started_at":1750000001}""");

        foreach (var route in new[] { "/api/v1/tasks/query", "/api/v1/query/tasks" })
        {
            var all = await PostAsync(route, """{"aggregation":[{"operator":"avg","field":"generated.loss"},{"operator":"max","field":"started_at"},{"operator":"count"}]}""");
            Same(all["items"], """[{"avg_generated_loss":0.375,"max_started_at":1750000002,"count":3,"_id":null}]""");
            var groups = await PostAsync(route, """
                {"projection":["activity_id"],"aggregation":[{"operator":"sum","field":"used.epoch"},{"operator":"min","field":"generated.loss"}],
                 "sort":[{"field":"sum_used_epoch","order":-1}]}
                """);
            Same(groups["items"], """[{"sum_used_epoch":3,"min_generated_loss":0.25,"activity_id":"train"},{"sum_used_epoch":0,"min_generated_loss":null,"activity_id":"load"}]""");
        }

        var refused = await PostAsync("/api/v1/tasks/query", """{"projection":["a","b"],"aggregation":[{"operator":"min","field":"x"}]}""", 400);
        refused["detail"]!.GetValue<string>().Should().Be("When aggregation is provided, projection supports at most one field.");
    }

    [Fact]
    public async Task Every_scope_counts()
    {
        await IngestAsync("""{"task_id":"1","started_at":1}""", """{"type":"workflow","workflow_id":"w"}""");
        await PostAsync("/api/v1/objects", """{"object_type":"dataset"}""", 201);
        foreach (var scope in Scopes)
        {
            var answer = await PostAsync($"/api/v1/query/{scope}", """{"aggregation":[{"operator":"count"}]}""");
            Same(answer["items"], scope == "models" ? "[]" : """[{"count":1,"_id":null}]""");
        }

        foreach (var scope in new[] { "foo", "0", "1", "Tasks", "%20tasks", "tasks,objects" })
        {
            (await PostAsync($"/api/v1/query/{scope}", "{}", 422))["detail"]![0]!["loc"]!.ToJsonString().Should().Be("""["path","scope"]""");
        }
    }

    [Fact]
    public async Task Limit_zero_streams_everything()
    {
        var messages = Enumerable.Range(0, 2500).Select(n => $$"""{"task_id":"{{n:D5}}","started_at":{{n}}}""").ToArray();
        await IngestAsync(messages);

        var answer = await PostAsync("/api/v1/tasks/query", """{"limit":0,"sort":[{"field":"started_at","order":-1}],"projection":["task_id"]}""");

        answer["count"]!.GetValue<int>().Should().Be(2500);
        answer.AsObject().Should().NotContainKey("total");
        var counted = await PostAsync("/api/v1/tasks/query", """{"limit":0,"include_total":true,"projection":["task_id"]}""");
        (counted["total"]!.GetValue<int>(), counted["total_is_lower_bound"]!.GetValue<bool>()).Should().Be((2500, false));
        answer["limit"]!.GetValue<int>().Should().Be(0);
        Ids(answer, "task_id").Should().Equal(Enumerable.Range(0, 2500).Reverse().Select(n => n.ToString("D5", null)));
    }

    [Theory]
    [InlineData("""{"filter":{"$where":"1"}}""", "Unsupported filter operator: $where")]
    [InlineData("""{"filter":{"$and":{"a":1}}}""", "$and must be a list.")]
    [InlineData("""{"filter":{"used.x":{"$bogus":1}}}""", "Unsupported filter operator: $bogus")]
    [InlineData("""{"filter":{"activity_id":{"$regex":"("}}}""", "")]
    [InlineData("""{"filter":{"activity_id":{"$regex":"(a)\\1"}}}""", "")]
    [InlineData("""{"filter":{"started_at":{"$gt":"yesterday"}}}""", "")]
    [InlineData("""{"cursor":"nonsense"}""", "")]
    public async Task Wrong_filters_are_400_and_name_the_fault(string body, string detail)
    {
        foreach (var route in new[] { "tasks/query", "query/tasks", "objects/query", "workflows/query", "datasets/query", "models/query" })
        {
            if (body.Contains("yesterday", StringComparison.Ordinal) && !route.Contains("tasks", StringComparison.Ordinal))
            {
                continue;
            }

            (await PostAsync($"/api/v1/{route}", body, 400))["detail"]!.GetValue<string>().Should().StartWith(detail).And.NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("""{"limit":1001}""", "less_than_equal", """["body","limit"]""")]
    [InlineData("""{"limit":-1}""", "greater_than_equal", """["body","limit"]""")]
    [InlineData("""{"sort":[{"field":"x","order":2}]}""", "literal_error", """["body","sort",0,"order"]""")]
    [InlineData("""{"aggregation":[{"operator":"median","field":"x"}]}""", "literal_error", """["body","aggregation",0,"operator"]""")]
    [InlineData("""{"filter":[]}""", "dict_type", """["body","filter"]""")]
    [InlineData("[]", "", """["body"]""")]
    [InlineData("{", "json_invalid", """["body"]""")]
    public async Task Wrong_shapes_are_422_in_pydantic_form(string body, string type, string location)
    {
        var item = (await PostAsync("/api/v1/tasks/query", body, 422))["detail"]![0]!;
        item["type"]!.GetValue<string>().Should().StartWith(type);
        item["loc"]!.ToJsonString().Should().StartWith(location.TrimEnd(']'));
    }

    private static void Same(JsonNode? actual, string expected) =>
        JsonNode.DeepEquals(actual, JsonNode.Parse(expected)).Should().BeTrue("the answer was {0}", actual);
}
