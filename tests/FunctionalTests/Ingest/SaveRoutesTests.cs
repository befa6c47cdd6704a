using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Ingest;

public sealed class SaveRoutesTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task Single_task_is_answered_with_the_stored_document()
    {
        await PostAsync("/api/v1/tasks", """{"task_id":"t","used":{"a":1},"status":"RUNNING"}""", 201);
        var stored = await PostAsync("/api/v1/tasks", """{"task_id":"t","used":{"b":2},"status":"FINISHED"}""", 201);
        stored["used"]!.ToJsonString().Should().Be("""{"a":1,"b":2}""");
        stored["status"]!.GetValue<string>().Should().Be("FINISHED");
        JsonNode.DeepEquals(await GetAsync("/api/v1/tasks/t"), stored).Should().BeTrue();
    }

    [Fact]
    public async Task Array_is_answered_in_its_order()
    {
        var stored = await PostAsync(
            "/api/v1/workflows", """[{"workflow_id":"b","name":"x"},{"workflow_id":"a"},{"workflow_id":"b","user":"ana"}]""", 201);
        stored.AsArray().Select(w => w!["workflow_id"]!.GetValue<string>()).Should().Equal("b", "a", "b");
        stored[0]!.ToJsonString().Should().Be(stored[2]!.ToJsonString());
        stored[0]!["user"]!.GetValue<string>().Should().Be("ana");
        (await PostAsync("/api/v1/workflows", "[]", 201)).AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("""[{"task_id":"t"},{"task_id":7}]""", "task_id must be text")]
    [InlineData("""{"task_id":"t","type":"workflow"}""", "type must be task here")]
    [InlineData("""[{"task_id":"t"},""", "not closed")]
    [InlineData("""[{"task_id":"t"},5]""", "JSON object")]
    [InlineData("", "empty")]
    public async Task Bad_document_stores_nothing(string body, string reason)
    {
        var error = await PostAsync("/api/v1/tasks", body, 400);
        error["detail"]!.ToJsonString().Should().Contain(reason);
        (await GetAsync("/api/v1/tasks"))["count"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task Task_without_id_is_named_by_its_content()
    {
        var first = await PostAsync("/api/v1/tasks", """{"activity_id":"a","used":{"x":1}}""", 201);
        var again = await PostAsync("/api/v1/tasks", """{"used":{"x":1},"activity_id":"a"}""", 201);
        again["task_id"]!.GetValue<string>().Should().Be(first["task_id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("workflows", "workflow_id", "custom_metadata", "")]
    [InlineData("tasks", "task_id", "used", "")]
    [InlineData("objects", "object_id", "custom_metadata", "")]
    [InlineData("objects", "object_id", "custom_metadata", "form")]
    [InlineData("workflows", "workflow_id", "custom_metadata", "ingest")]
    [InlineData("tasks", "task_id", "used", "ingest")]
    [InlineData("objects", "object_id", "custom_metadata", "ingest")]
    public async Task Number_that_json_lacks_is_stored_as_null_under_its_key(string collection, string id, string region, string way)
    {
        var type = collection[..^1];
        var document = $$"""{"type":"{{type}}","{{id}}":"n","top":NaN,"{{region}}":{"in":Infinity,"list":[-Infinity,{"deep":NaN}]} }""";

        if (way == "form")
        {
            using var form = new MultipartFormDataContent { { new StringContent(document), "metadata" }, { new ByteArrayContent([1]), "data" } };
            using var response = await Client.PostAsync(new Uri("/api/v1/objects", UriKind.Relative), form);
            response.EnsureSuccessStatusCode();
        }
        else
        {
            await PostAsync(way == "ingest" ? "/api/v1/ingest" : $"/api/v1/{collection}", document, way == "ingest" ? 200 : 201);
        }

        var stored = (await GetAsync($"/api/v1/{collection}/n")).AsObject();
        stored.TryGetPropertyValue("top", out var top).Should().BeTrue();
        top.Should().BeNull();
        JsonNode.DeepEquals(stored[region], JsonNode.Parse("""{"in":null,"list":[null,{"deep":null}]}""")).Should().BeTrue("{0}", stored);
    }
}
