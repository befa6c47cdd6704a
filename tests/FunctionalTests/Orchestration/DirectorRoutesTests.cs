using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Npgsql;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>contracts/director-and-flows.md 1: routes, parameters, objects and error bodies.</summary>
public partial class DirectorRoutesTests(ApiFixture fixture) : OrchestrationTest(fixture)
{
    private const string NotFoundText =
        "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.";

    [Fact]
    public async Task Ping_answers() => (await RawAsync(HttpMethod.Get, "/api/ping")).Should().Be((200, "{\"message\":\"pong\"}\n"));

    [Fact]
    public async Task Workflow_has_the_keys_of_the_original_in_their_order()
    {
        await AddFlowAsync(Etl);

        var (status, text) = await RawAsync(HttpMethod.Post, "/api/workflows", """{"project": "example", "name": "ETL", "payload": {"foo": "bar", "big": 12345678901234567890}}""");

        status.Should().Be(201);
        var created = JsonNode.Parse(text)!;
        created.AsObject().Select(member => member.Key).Should().Equal("created", "fullname", "id", "name", "payload", "periodic", "project", "status", "updated");
        created["created"]!.GetValue<string>().Should().MatchRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?\+00:00$");
        Masked(text).Should().Be(
            """{"created":"T","fullname":"example.ETL","id":"I","name":"ETL","payload":{"foo": "bar", "big": 12345678901234567890},"periodic":false,"project":"example","status":"pending","updated":"T"}""" + "\n");
        (await RawAsync(HttpMethod.Get, "/api/workflows")).Body.Should().Be($"[{text.TrimEnd()}]\n");
    }

    [Fact]
    public async Task Detail_adds_the_tasks()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL");

        var (_, text) = await RawAsync(HttpMethod.Get, $"/api/workflows/{run}");

        var detail = JsonNode.Parse(text)!;
        detail.AsObject().Select(member => member.Key).Should()
            .Equal("created", "fullname", "id", "name", "payload", "periodic", "project", "status", "tasks", "updated", "warning");
        detail["warning"]!.GetValue<string>().Should().Be("no worker seen for queue celery");
        var tasks = detail["tasks"]!.AsArray();
        tasks.Select(task => task!["key"]!.GetValue<string>()).Should().Equal("EXTRACT", "TRANSFORM", "LOAD");
        tasks[0]!.AsObject().Select(member => member.Key).Should().Equal("created", "id", "is_hook", "key", "previous", "result", "status", "task", "updated");
        tasks[1]!["previous"]!.ToJsonString().Should().Be($"""["{tasks[0]!["id"]}"]""");
        tasks[0]!["task"]!.GetValue<string>().Should().Be(tasks[0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Ids_are_found_in_every_form_and_malformed_ones_are_not_found()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL");

        foreach (var form in new[] { run, run.ToUpperInvariant(), run.Replace("-", "", StringComparison.Ordinal) })
        {
            (await RawAsync(HttpMethod.Get, $"/api/workflows/{form}")).Status.Should().Be(200);
        }

        (await RawAsync(HttpMethod.Get, "/api/workflows/abc")).Should().Be((404, """{"error":"Workflow abc not found"}"""));
        (await RawAsync(HttpMethod.Get, "/api/workflows/29E7ef80-fa1b-4b91-8ccb-ef01a91601db")).Should()
            .Be((404, """{"error":"Workflow 29E7ef80-fa1b-4b91-8ccb-ef01a91601db not found"}"""));
        (await RawAsync(HttpMethod.Post, "/api/workflows/abc/cancel")).Status.Should().Be(404);
        foreach (var (method, route) in new[] { (HttpMethod.Get, ""), (HttpMethod.Post, "/cancel"), (HttpMethod.Post, "/relaunch") })
        {
            (await RawAsync(method, $"/api/workflows/{run}%20{route}")).Should().Be((404, $$"""{"error":"Workflow {{run}}  not found"}"""));
            (await RawAsync(method, $"/api/workflows/%09{run.Replace("-", "", StringComparison.Ordinal)}{route}")).Status.Should().Be(404);
        }

        (await RawAsync(HttpMethod.Get, $"/api/workflows?relaunch_of={run}%20")).Status.Should().Be(400);
        (await RawAsync(HttpMethod.Get, "/api/workflows/%20")).Should().Be((404, """{"error":"Workflow   not found"}"""));
        (await RawAsync(HttpMethod.Post, "/api/workflows/29E7EF80FA1B4B918CCBEF01A91601DB/relaunch"))
            .Should().Be((404, "{\"error\":\"Workflow 29E7EF80FA1B4B918CCBEF01A91601DB not found\"}"));
    }

    [Fact]
    public async Task Pages_are_newest_first_and_end_with_404()
    {
        await AddFlowAsync(Etl);
        var runs = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            runs.Insert(0, await StartAsync("example.ETL"));
        }

        (await PageAsync("")).Should().Equal(runs);
        (await PageAsync("?per_page=2")).Should().Equal(runs[..2]);
        (await PageAsync("?per_page=2&page=3")).Should().Equal(runs[4..]);
        (await PageAsync("?per_page=abc&page=x")).Should().Equal(runs);
        (await PageAsync("?per_page=%202&page=+0_1%0A")).Should().Equal(runs[..2]);
        (await PageAsync("?per_page=99999999999&page=1__0")).Should().Equal(runs);
        foreach (var query in new[] { "?page=2", "?page=0", "?page=-1", "?per_page=0", "?per_page=-5", "?page=99999999999999&per_page=1", "?page=99999999999999999999", "?per_page=-99999999999" })
        {
            (await RawAsync(HttpMethod.Get, "/api/workflows" + query)).Should().Be((404, $$"""{"error":"{{NotFoundText}}"}"""));
        }

        (await RawAsync(HttpMethod.Get, "/api/workflows?with_payload=False")).Body.Should().NotContain("payload");
        (await RawAsync(HttpMethod.Get, "/api/workflows?with_payload=nonsense")).Body.Should().Contain("payload");
        await CompleteAsync((await ClaimAsync(1))[0]!, "1");
        (await PageAsync("?status=progress")).Should().ContainSingle();
        (await PageAsync("?project=other")).Should().BeEmpty();
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand("update flow_runs set periodic = true where id = $1", connection) { Parameters = { new() { Value = Guid.Parse(runs[1]) } } };
        await command.ExecuteNonQueryAsync();
        (await PageAsync("?periodic=true")).Should().Equal(runs[1]);
        (await PageAsync("?periodic=false")).Should().Equal(runs.Where(run => run != runs[1]));
    }

    [Fact]
    public async Task Cursor_walks_while_runs_arrive()
    {
        await AddFlowAsync(Etl);
        var runs = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            runs.Insert(0, await StartAsync("example.ETL"));
        }

        var seen = new List<string>();
        string? cursor = "";
        while (cursor is not null)
        {
            using var response = await Client.GetAsync(new Uri($"/api/workflows?per_page=3{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}", UriKind.Relative));
            seen.AddRange(JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsArray().Select(run => run!["id"]!.GetValue<string>()));
            cursor = response.Headers.TryGetValues("X-Next-Cursor", out var values) ? values.Single() : null;
            await StartAsync("example.ETL");
        }

        seen.Should().Equal(runs);
        (await RawAsync(HttpMethod.Get, "/api/workflows?cursor=nonsense")).Status.Should().Be(400);
    }

    [Theory]
    [InlineData("{}", """["'project' is a required property","'name' is a required property","'payload' is a required property"]""")]
    [InlineData("""{"project": 1, "name": "x", "payload": {}}""", """["1 is not of type 'string'"]""")]
    [InlineData("""{"project": "p", "name": "x", "payload": null}""", """["None is not of type 'object'"]""")]
    [InlineData("""{"project": "p", "name": "x", "payload": {}, "comment": null}""", """["None is not of type 'string'"]""")]
    [InlineData("""{"project": "p", "name": "x", "payload": {}, "b": 1}""", """["Additional properties are not allowed ('b' was unexpected)"]""")]
    [InlineData("[]", """["[] is not of type 'object'"]""")]
    public async Task Body_is_validated_in_the_words_of_the_original(string body, string errors) =>
        (await RawAsync(HttpMethod.Post, "/api/workflows", body)).Should().Be((400, $$"""{"error":"Error validating against schema","errors":{{errors}}}"""));

    [Fact]
    public async Task What_is_no_json_gets_the_framework_s_answer()
    {
        const string Text = """{"error":"The browser (or proxy) sent a request that this server could not understand."}""";

        (await RawAsync(HttpMethod.Post, "/api/workflows", "{")).Should().Be((400, Text));
        (await RawAsync(HttpMethod.Post, "/api/workflows", "")).Should().Be((400, Text));
        (await RawAsync(HttpMethod.Post, "/api/workflows", "{}", "text/plain")).Should().Be((400, Text));
        (await SendTooMuchAsync("/api/workflows")).Should().Be(413);
        (await RawAsync(HttpMethod.Post, "/api/workflows", """{"project": "p", "name": "x", "payload": {"a": "\u0000"}}""")).Status.Should().Be(400);
    }

    [Theory]
    [InlineData("{\"project\": \"\u00ff\", \"name\": \"x\", \"payload\": {}}")]
    [InlineData("{\"project\": \"p\", \"name\": \"x\", \"payload\": {}, \"comment\": \"\u00ff\"}")]
    [InlineData("{\"project\": \"p\", \"name\": \"x\", \"payload\": {\"a\": \"\u00ff\"}}")]
    [InlineData("{\"project\": \"p\", \"name\": \"x\", \"payload\": {\"\u00ff\": 1}}")]
    public async Task Text_that_is_no_utf8_is_refused(string latin)
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(latin));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var response = await Client.PostAsync(new Uri("/api/workflows", UriKind.Relative), content);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Unknown_definitions_and_wrong_payloads_store_nothing()
    {
        await AddFlowAsync("""{"flow_id": "s", "project": "p", "name": "S", "tasks": ["A"], "schema": {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}}}""");

        (await RawAsync(HttpMethod.Post, "/api/workflows", """{"project": "no", "name": "thing", "payload": {}}""")).Should().Be((404, """{"error":"Workflow no.thing not found"}"""));
        (await RawAsync(HttpMethod.Post, "/api/workflows", """{"project": "p", "name": "S", "payload": {"x": "a"}}""")).Should()
            .Be((400, """{"error":"Payload is not valid","errors":["'a' is not of type 'integer'"]}"""));
        (await RawAsync(HttpMethod.Get, "/api/workflows")).Should().Be((200, "[]\n"));
    }

    [Fact]
    public async Task Full_name_is_joined_and_parted_as_the_caller_did()
    {
        await AddFlowAsync("""{"flow_id": "d", "project": "product", "name": "with.dots", "tasks": []}""");

        var run = await PostAsync("/api/workflows", """{"project": "product.with", "name": "dots", "payload": {}}""", 201);

        run["fullname"]!.GetValue<string>().Should().Be("product.with.dots");
        run["project"]!.GetValue<string>().Should().Be("product.with");
        var again = await PostAsync($"/api/workflows/{run["id"]}/relaunch", "{}", 201);
        again["name"]!.GetValue<string>().Should().Be("dots");
        (await PageAsync("?project=product.with")).Should().HaveCount(2);
        (await PageAsync("?relaunch_of=" + run["id"])).Should().Equal(again["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Definitions_come_as_written_and_sorted()
    {
        await AddFlowAsync("""{"flow_id": "b", "project": "example", "name": "RANDOMS", "tasks": [{"GROUP_RANDOMS": {"tasks": ["RANDOM", "RANDOM"], "type": "group"}}, "ADD"]}""");
        await AddFlowAsync("""{"flow_id": "a", "project": "example", "name": "ETL", "tasks": ["EXTRACT", "TRANSFORM", "LOAD"], "queue": "q"}""");

        (await RawAsync(HttpMethod.Get, "/api/definitions")).Should().Be((200,
            """[{"fullname":"example.ETL","name":"ETL","project":"example","queue":"q","tasks":["EXTRACT","TRANSFORM","LOAD"]},""" +
            """{"fullname":"example.RANDOMS","name":"RANDOMS","project":"example","tasks":[{"GROUP_RANDOMS":{"tasks":["RANDOM","RANDOM"],"type":"group"}},"ADD"]}]""" + "\n"));
    }

    [Fact]
    public async Task Unknown_routes_and_methods_speak_the_family_s_words()
    {
        (await RawAsync(HttpMethod.Get, "/api/nothing")).Should().Be((404, $$"""{"error":"{{NotFoundText}}"}"""));
        (await RawAsync(HttpMethod.Delete, "/api/workflows")).Should().Be((405, """{"error":"The method is not allowed for the requested URL."}"""));
    }

    [Theory]
    [InlineData("/api/ping", "GET, HEAD, OPTIONS")]
    [InlineData("/api/definitions", "GET, HEAD, OPTIONS")]
    [InlineData("/api/workflows", "GET, HEAD, OPTIONS, POST")]
    [InlineData("/api/workflows/{id}", "GET, HEAD, OPTIONS")]
    [InlineData("/api/workflows/{id}/cancel", "OPTIONS, POST")]
    public async Task Head_options_and_slashes_are_as_the_framework_s(string path, string methods)
    {
        await AddFlowAsync(Etl);
        path = path.Replace("{id}", await StartAsync("example.ETL"), StringComparison.Ordinal);
        using var question = new HttpRequestMessage(HttpMethod.Options, new Uri(path, UriKind.Relative));

        using var answer = await Client.SendAsync(question);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.Allow.Should().BeEquivalentTo(methods.Split(", "));
        (await answer.Content.ReadAsStringAsync()).Should().BeEmpty();
        (await RawAsync(HttpMethod.Head, path)).Should().Be((methods.StartsWith("GET", StringComparison.Ordinal) ? 200 : 405, ""));
        (await RawAsync(HttpMethod.Get, path + "/")).Should().Be((404, $$"""{"error":"{{NotFoundText}}"}"""));
    }

    private async Task<IEnumerable<string>> PageAsync(string query) =>
        (await GetAsync("/api/workflows" + query)).AsArray().Select(run => run!["id"]!.GetValue<string>());

    private async Task<(int Status, string Body)> RawAsync(HttpMethod method, string path, string? body = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, contentType);
        }

        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string Masked(string text) => Times().Replace(Ids().Replace(text, "\"id\":\"I\""), "\"$1\":\"T\"");

    [GeneratedRegex("\"id\":\"[0-9a-f-]{36}\"")]
    private static partial Regex Ids();

    [GeneratedRegex("\"(created|updated)\":\"[^\"]+\"")]
    private static partial Regex Times();
}
