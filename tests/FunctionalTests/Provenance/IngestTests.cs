using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Provenance;

public class IngestTests(ApiFixture fixture) : ApiTest(fixture)
{
    private static readonly string[] Statuses = ["SUBMITTED", "RUNNING", "FINISHED"];

    [Fact]
    public async Task Recorded_run_is_taken_and_answers_through_every_collection()
    {
        var lines = await File.ReadAllTextAsync(SampleFiles.PathOf("flowcept/buffer_v1.0.3_two_workflows.jsonl"));

        var report = await PostAsync("/api/v1/ingest", lines, contentType: "application/x-ndjson");

        report["status"]!.GetValue<string>().Should().Be("success");
        report["summary"]!.ToJsonString().Should().Be("""{"received":20,"successful":20,"failed":0}""");
        (await GetAsync("/api/v1/workflows"))["count"]!.GetValue<int>().Should().Be(2);
        var tasks = await GetAsync("/api/v1/tasks?limit=1000");
        tasks["count"]!.GetValue<int>().Should().Be(15);
        Ids(await PostAsync("/api/v1/query/workflows", """{"filter":{"status":"FINISHED"}}"""), "workflow_id").Should().HaveCount(2);
        Ids(await PostAsync("/api/v1/tasks/query", """{"filter":{"subtype":"iteration"}}"""), "task_id").Should().HaveCount(4);
    }

    [Theory]
    [InlineData("tasks_dask_telemetry_rai_9.extjson.json", 9, false)]
    [InlineData("tasks_mixed_adapters_265.extjson.json", 265, true)]
    public async Task Extended_json_is_taken_as_import_takes_it(string file, int messages, bool isPacked)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(SampleData.Bytes(file));
        }

        using var content = new ByteArrayContent(isPacked ? packed.ToArray() : SampleData.Bytes(file));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add(isPacked ? "gzip" : "identity");
        using var response = await Client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
        var report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        report["summary"]!.ToJsonString().Should().Be($$"""{"received":{{messages}},"successful":{{messages}},"failed":0}""");
        (await GetAsync("/api/v1/tasks?limit=1000")).ToJsonString().Should().NotContain("\"$");
    }

    [Fact]
    public async Task Bad_message_never_costs_its_neighbours()
    {
        var report = await IngestAsync("""{"task_id":"1"}""", "nonsense", """{"task_id":"2","started_at":"soon"}""", """{"task_id":"3","used":{"v":NaN,"w":[-Infinity]}}""");

        report["status"]!.GetValue<string>().Should().Be("partial_success");
        report["summary"]!.ToJsonString().Should().Be("""{"received":4,"successful":2,"failed":2}""");
        report["failures"]!.AsArray().Select(f => f!["index"]!.GetValue<int>()).Should().Equal(1, 2);
        report["failures"]!.AsArray().Should().OnlyContain(f => f!["reason"]!.GetValue<string>().Length > 0 && !f["retriable"]!.GetValue<bool>());
        var stored = await GetAsync("/api/v1/tasks/3");
        stored["used"]!.ToJsonString().Should().Be("""{"v":null,"w":[null]}""");
        await GetAsync("/api/v1/tasks/2", 404);
    }

    [Fact]
    public async Task Atomic_stores_all_or_nothing()
    {
        const string Bad = """[{"task_id":"1"},{"task_id":"2","ended_at":[]}]""";

        var report = await PostAsync("/api/v1/ingest?atomic=true", Bad, 400);

        report["status"]!.GetValue<string>().Should().Be("failure");
        report["summary"]!["failed"]!.GetValue<int>().Should().BeGreaterThan(0);
        await GetAsync("/api/v1/tasks/1", 404);
        (await PostAsync("/api/v1/ingest?atomic=true", """[{"task_id":"1"},{"task_id":"2"}]"""))["status"]!.GetValue<string>().Should().Be("success");
        await GetAsync("/api/v1/tasks/1");
    }

    [Fact]
    public async Task Gzip_is_unpacked_and_other_encodings_are_415()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync("""{"task_id":"zipped"}"""u8.ToArray());
        }

        (await SendAsync(packed.ToArray(), "gzip")).Should().Be(200);
        await GetAsync("/api/v1/tasks/zipped");
        (await SendAsync(packed.ToArray(), "br")).Should().Be(415);
        (await SendAsync(packed.ToArray(), "gzip, gzip")).Should().Be(415);
        (await SendAsync("not gzip"u8.ToArray(), "gzip")).Should().Be(400);
    }

    [Fact]
    public async Task Messages_merge_deeply_in_any_order_and_repetition()
    {
        string[] messages =
        [
            """{"task_id":"m","workflow_id":"w","started_at":10,"status":"RUNNING","used":{"a":1,"n":{"x":1}},"tags":["b"]}""",
            """{"task_id":"m","used":{"n":{"y":2},"data":{"kept":true}},"generated":null,"tags":["a"]}""",
            """{"task_id":"m","ended_at":20,"status":"FINISHED","generated":{"data":[1],"z":{"data":0}}}""",
            """{"task_id":"m","status":"SUBMITTED","submitted_at":5}""",
        ];
        await IngestAsync(messages);
        var forward = await GetAsync("/api/v1/tasks/m");
        await Fixture.ResetAsync();
        foreach (var message in messages.Reverse().Concat(messages))
        {
            await IngestAsync(message);
        }

        var backward = await GetAsync("/api/v1/tasks/m");
        forward["used"]!.ToJsonString().Should().Be("""{"a":1,"n":{"x":1,"y":2},"data":{"kept":true}}""");
        forward["generated"]!["z"]!.ToJsonString().Should().Be("""{"data":0}""");
        forward.AsObject().Remove("registered_at");
        backward.AsObject().Remove("registered_at");
        JsonNode.DeepEquals(forward, backward).Should().BeTrue("{0} differs from {1}", forward, backward);
    }

    [Fact]
    public async Task Status_is_one_and_the_same_everywhere()
    {
        await IngestAsync(
            """{"task_id":"1","workflow_id":"w","activity_id":"a","started_at":1,"status":"FINISHED","ended_at":2}""",
            """{"task_id":"1","status":"RUNNING"}""",
            """{"task_id":"2","workflow_id":"w","activity_id":"a","started_at":3,"running":true,"finished":true}""");

        (await GetAsync("/api/v1/tasks/1"))["status"]!.GetValue<string>().Should().Be("FINISHED");
        (await GetAsync("/api/v1/tasks/2"))["status"]!.GetValue<string>().Should().Be("FINISHED");
        Ids(await GetAsync("/api/v1/tasks?status=FINISHED"), "task_id").Should().Equal("1", "2");
        foreach (var status in Statuses)
        {
            var counted = await PostAsync("/api/v1/query/tasks", $$"""{"filter":{"status":"{{status}}"},"aggregation":[{"operator":"count"}]}""");
            (counted["items"]!.AsArray().FirstOrDefault()?["count"]?.GetValue<int>()).Should().Be(status == "FINISHED" ? 2 : null);
        }
    }

    [Fact]
    public async Task Secrets_are_hidden_and_counted()
    {
        var report = await IngestAsync(
            """{"type":"workflow","workflow_id":"w","name":"n","machine_info":{"i":{"environment":{"HOME":"/root","AWS":"x"},"hostname":"h"}}}""",
            """{"task_id":"t","used":{"api_key":"abc","max_tokens":5,"nested":[{"password":"p"}]}}""");

        report["redacted"]!.GetValue<int>().Should().Be(3);
        var workflow = (await GetAsync("/api/v1/workflows/w")).ToJsonString();
        workflow.Should().NotContain("/root").And.Contain("hostname");
        (await GetAsync("/api/v1/tasks/t"))["used"]!.ToJsonString().Should()
            .Contain("\"api_key\":\"REDACTED\"").And.Contain("\"max_tokens\":5").And.Contain("\"password\":\"REDACTED\"");
    }

    [Fact]
    public async Task Saving_answers_201_with_what_stands_now()
    {
        var one = await PostAsync("/api/v1/tasks", """{"task_id":"t","started_at":1,"used":{"a":1}}""", 201);
        one["task_id"]!.GetValue<string>().Should().Be("t");
        var merged = await PostAsync("/api/v1/tasks", """[{"task_id":"t","used":{"b":2}},{"task_id":"u"}]""", 201);
        merged[0]!["used"]!.ToJsonString().Should().Be("""{"a":1,"b":2}""");
        merged.AsArray().Should().HaveCount(2);
        (await PostAsync("/api/v1/workflows", """{"workflow_id":"w"}""", 201))["workflow_id"]!.GetValue<string>().Should().Be("w");
        await PostAsync("/api/v1/tasks", """[{"task_id":"good"},{"task_id":7}]""", 400);
        await GetAsync("/api/v1/tasks/good", 404);
    }

    private async Task<int> SendAsync(byte[] body, string encoding)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        encoding.Split(", ").ToList().ForEach(content.Headers.ContentEncoding.Add);
        using var response = await Client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
        (await response.Content.ReadAsStringAsync()).Should().NotBeEmpty();
        return (int)response.StatusCode;
    }
}
