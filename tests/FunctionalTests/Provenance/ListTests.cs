namespace FlowProv.FunctionalTests.Provenance;

public class ListTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task Tasks_come_in_order_of_their_own_first_date_with_ties_by_id()
    {
        await IngestAsync(
            """{"task_id":"c","started_at":300}""",
            """{"task_id":"b","submitted_at":100,"ended_at":900}""",
            """{"task_id":"e","started_at":200}""",
            """{"task_id":"d","started_at":200}""");

        var answer = await GetAsync("/api/v1/tasks");

        Ids(answer, "task_id").Should().Equal("b", "d", "e", "c");
        answer["count"]!.GetValue<int>().Should().Be(4);
        answer["limit"]!.GetValue<int>().Should().Be(100);
        answer["next_cursor"].Should().BeNull();
        Ids(await GetAsync("/api/v1/tasks?order=desc"), "task_id").Should().Equal("c", "e", "d", "b");
    }

    [Fact]
    public async Task Workflows_without_any_date_are_last_in_both_directions()
    {
        await IngestAsync(
            """{"type":"workflow","workflow_id":"none"}""",
            """{"type":"workflow","workflow_id":"late","utc_timestamp":50}""",
            """{"type":"workflow","workflow_id":"early","ended_at":10}""");

        Ids(await GetAsync("/api/v1/workflows"), "workflow_id").Should().Equal("early", "late", "none");
        Ids(await GetAsync("/api/v1/workflows?order=desc"), "workflow_id").Should().Equal("late", "early", "none");
    }

    [Fact]
    public async Task Named_parameters_match_exactly_and_override_the_filter()
    {
        await IngestAsync(
            """{"task_id":"1","workflow_id":"w","status":"FINISHED","started_at":1}""",
            """{"task_id":"2","workflow_id":"w","status":"RUNNING","started_at":2}""",
            """{"task_id":"3","workflow_id":"v","status":"RUNNING","started_at":3}""");

        Ids(await GetAsync("/api/v1/tasks?workflow_id=w&status=RUNNING"), "task_id").Should().Equal("2");
        Ids(await GetAsync("/api/v1/tasks?status=RUNNING&filter_json={\"status\":\"FINISHED\"}"), "task_id").Should().Equal("2", "3");
        Ids(await GetAsync("/api/v1/tasks/by_workflow/w"), "task_id").Should().Equal("1", "2");
        Ids(await GetAsync("/api/v1/tasks/by_workflow/unknown"), "task_id").Should().BeEmpty();
        Ids(await GetAsync("/api/v1/tasks?task_id=1&task_id=3&nonsense=1"), "task_id").Should().Equal("3");
    }

    [Theory]
    [InlineData("tasks?workflow_id=", "task_id", "empty")]
    [InlineData("tasks?campaign_id=&workflow_id=", "task_id", "empty")]
    [InlineData("tasks?status=", "task_id")]
    [InlineData("tasks?task_id=", "task_id")]
    [InlineData("tasks?parent_task_id=%20", "task_id")]
    [InlineData("tasks?workflow_id=w&workflow_id=", "task_id", "empty")]
    [InlineData("tasks?workflow_id=&filter_json={\"workflow_id\":\"w\"}", "task_id", "empty")]
    [InlineData("tasks?filter_json=", "task_id", "empty", "other")]
    [InlineData("workflows?name=", "workflow_id", "v")]
    [InlineData("workflows?user=", "workflow_id")]
    [InlineData("objects?workflow_id=", "object_id", "d")]
    [InlineData("objects?type=dataset&object_type=", "object_id")]
    [InlineData("datasets?workflow_id=", "object_id", "d")]
    [InlineData("models?task_id=", "object_id", "m")]
    public async Task Empty_parameters_match_the_empty_text(string path, string idField, params string[] ids)
    {
        await IngestAsync(
            """{"task_id":"empty","workflow_id":"","campaign_id":"","started_at":1}""",
            """{"task_id":"other","workflow_id":"w","status":"RUNNING","started_at":2}""",
            """{"type":"workflow","workflow_id":"v","name":"","started_at":1}""",
            """{"type":"workflow","workflow_id":"w","name":"n","started_at":2}""");
        await PostAsync("/api/v1/objects", """{"object_id":"d","object_type":"dataset","workflow_id":""}""", 201);
        await PostAsync("/api/v1/objects", """{"object_id":"m","object_type":"ml_model","task_id":""}""", 201);

        Ids(await GetAsync($"/api/v1/{path}"), idField).Should().Equal(ids);
    }

    [Theory]
    [InlineData("/api/v1/objects/o/versions/0x0", "int_parsing", """["path","version"]""")]
    [InlineData("/api/v1/objects/o/download?version=", "int_parsing", """["query","version"]""")]
    [InlineData("/api/v1/models/o?version=", "int_parsing", """["query","version"]""")]
    [InlineData("/api/v1/tasks?order=0", "literal_error", """["query","order"]""")]
    [InlineData("/api/v1/tasks?order=DESC", "literal_error", """["query","order"]""")]
    [InlineData("/api/v1/workflows?order=asc,desc", "literal_error", """["query","order"]""")]
    public async Task Numbers_and_words_are_exact(string path, string type, string location)
    {
        var item = (await GetAsync(path, 422))["detail"]![0]!;
        (item["type"]!.GetValue<string>(), item["loc"]!.ToJsonString()).Should().Be((type, location));
    }

    [Theory]
    [InlineData("limit=%205")]
    [InlineData("limit=%2B5")]
    [InlineData("order=desc")]
    public async Task Lax_numbers_and_exact_words_are_taken(string query) => await GetAsync($"/api/v1/tasks?{query}");

    [Theory]
    [InlineData("filter_json=xx", 400, "Invalid filter JSON: ")]
    [InlineData("filter_json=[]", 400, "filter_json must decode to a JSON object.")]
    [InlineData("filter_json={\"$where\":1}", 400, "Unsupported filter operator: $where")]
    [InlineData("cursor=garbage", 400, "")]
    [InlineData("cursor=", 400, "The cursor does not belong to this query.")]
    public async Task Bad_filters_are_told(string query, int status, string detail)
    {
        var answer = await GetAsync($"/api/v1/tasks?{query}", status);
        answer["detail"]!.GetValue<string>().Should().StartWith(detail);
    }

    [Theory]
    [InlineData("/api/v1/tasks?limit=0", "greater_than_equal", "ge")]
    [InlineData("/api/v1/tasks?limit=1001", "less_than_equal", "le")]
    [InlineData("/api/v1/workflows?limit=1001", "less_than_equal", "le")]
    [InlineData("/api/v1/datasets?limit=0", "greater_than_equal", "ge")]
    [InlineData("/api/v1/tasks?limit=abc", "int_parsing", null)]
    [InlineData("/api/v1/tasks?limit=0x5", "int_parsing", null)]
    public async Task Limits_out_of_range_are_told_as_pydantic_does(string path, string type, string? limit)
    {
        var item = (await GetAsync(path, 422))["detail"]![0]!;
        item["type"]!.GetValue<string>().Should().Be(type);
        item["loc"]!.ToJsonString().Should().Be("""["query","limit"]""");
        (item["ctx"]?.AsObject().First().Key).Should().Be(limit);
    }

    [Theory]
    [InlineData("/api/v1/tasks/none", "Task not found: none")]
    [InlineData("/api/v1/workflows/none", "Workflow not found: none")]
    [InlineData("/api/v1/objects/none", "Object not found for object_id=none.")]
    [InlineData("/api/v1/objects/none/versions/9", "Object not found for object_id=none, version=9.")]
    [InlineData("/api/v1/datasets/none", "Dataset not found: none")]
    [InlineData("/api/v1/models/none", "Model not found: none")]
    [InlineData("/api/v1/nowhere", "Not Found")]
    public async Task Missing_things_are_404_with_the_original_words(string path, string detail) =>
        (await GetAsync(path, 404))["detail"]!.GetValue<string>().Should().Be(detail);

    [Fact]
    public async Task Documents_carry_an_etag_that_answers_304()
    {
        await IngestAsync("""{"task_id":"t","started_at":1}""");
        using var first = await Client.GetAsync(new Uri("/api/v1/tasks/t", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/tasks/t");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await Client.SendAsync(request);
        ((int)second.StatusCode).Should().Be(304);

        await IngestAsync("""{"task_id":"t","ended_at":2}""");
        using var third = await Client.GetAsync(new Uri("/api/v1/tasks/t", UriKind.Relative));
        third.Headers.ETag.Should().NotBe(first.Headers.ETag);
    }

    [Fact]
    public async Task Objects_take_type_as_the_older_name_of_object_type()
    {
        await PostAsync("/api/v1/objects", """{"object_id":"m","object_type":"ml_model","data":"AAE="}""", 201);
        await PostAsync("/api/v1/objects", """{"object_id":"d","object_type":"dataset"}""", 201);

        Ids(await GetAsync("/api/v1/objects?type=dataset"), "object_id").Should().Equal("d");
        Ids(await GetAsync("/api/v1/objects?object_type=ml_model"), "object_id").Should().Equal("m");
        Ids(await GetAsync("/api/v1/models"), "object_id").Should().Equal("m");
        Ids(await GetAsync("/api/v1/datasets"), "object_id").Should().Equal("d");
        (await GetAsync("/api/v1/models?include_data=true"))["items"]![0]!["data"]!.GetValue<string>().Should().Be("AAE=");
        (await PostAsync("/api/v1/query/models", """{"include_data":true}"""))["items"]![0]!["data"]!.GetValue<string>().Should().Be("AAE=");
        foreach (var (projection, shown) in new[] { ("object_type", """{"object_type":"ml_model","data":"AAE="}"""), ("none", """{"data":"AAE="}"""), ("version", """{"version":0,"data":"AAE="}""") })
        {
            foreach (var route in new[] { "models/query", "query/models", "objects/query" })
            {
                var answer = await PostAsync($"/api/v1/{route}", $$"""{"include_data":true,"projection":["{{projection}}"],"filter":{"object_id":"m"} }""");
                answer["items"]![0]!.ToJsonString().Should().Be(shown);
            }
        }

        (await GetAsync("/api/v1/datasets/m", 404))["detail"]!.GetValue<string>().Should().Be("Dataset not found: m");
    }
}
