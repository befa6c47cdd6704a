using System.Text;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>Every error of contracts/prefect.md 1.1; nothing is stored.</summary>
public class RefusalTests(ApiFixture fixture) : PrefectTest(fixture)
{
    private static readonly string None = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("/flows/", """{"name":"\ud800"}""")]
    [InlineData("/flows/", """{"name":"f","tags":["\ud800"]}""")]
    [InlineData("/flows/", """{"name":"f","\ud800":1}""")]
    [InlineData("/flows/filter", """{"sort":"\ud800"}""")]
    [InlineData("/flows/filter", """{"flows":{"id":{"any_":["\ud800"]}}}""")]
    [InlineData("/flow_runs/history", """{"history_start":"\ud800"}""")]
    [InlineData("/flow_runs/$/resume", """{"run_input":{"\ud800":1}}""")]
    [InlineData("/saved_searches/filter", """{"limit":"\ud800"}""")]
    [InlineData("/deployments/", """{"flow_id":"$","name":"d","schedule":{"cron":"\ud800"}}""")]
    [InlineData("/block_documents/", """{"name":"n","data":{"a":"\ud800"},"block_type_id":"$","block_schema_id":"$"}""")]
    [InlineData("/admin/database/clear", """{"confirm":"\ud800"}""")]
    [InlineData("/flow_runs/", """{"flow_id":"$","parameters":{"a":"\ud800"}}""")]
    [InlineData("/flow_runs/$/set_state", """{"state":{"type":"RUNNING","message":"\ud800"}}""")]
    [InlineData("/logs/", """[{"name":"n","level":20,"message":"\ud800","timestamp":"2026-01-01T00:00:00Z"}]""")]
    public async Task Half_a_character_is_refused_and_not_repeated(string path, string body)
    {
        var refused = await Prefect.PostAsync(path.Replace("$", None, StringComparison.Ordinal), body.Replace("$", None, StringComparison.Ordinal), 422);
        Keys(refused).Should().Equal("exception_message", "exception_detail", "request_body");
        refused["request_body"].Should().BeNull();
    }

    [Fact]
    public async Task Change_without_a_body_is_refused()
    {
        var run = await RunAsync();
        var refused = (await Prefect.SendAsync(HttpMethod.Patch, $"/api/flow_runs/{run}")).Expect(422);
        refused["exception_detail"]![0]!["loc"]!.ToJsonString().Should().Be("[\"body\"]");
    }

    [Theory]
    [InlineData("/flows/?sort=SIDEWAYS", "sort")]
    [InlineData("/flow_runs/?limit=many", "limit")]
    [InlineData("/block_types/?offset=-1", "offset")]
    public async Task Wrong_parameter_of_a_GET_is_told_as_one(string path, string name)
    {
        var refused = await Prefect.GetAsync(path, 422);
        refused["exception_detail"]![0]!["loc"]!.ToJsonString().Should().Be($"[\"query\",\"{name}\"]");
    }

    [Theory]
    [InlineData("/flows/", "{}", "body.name", "value_error.missing")]
    [InlineData("/flows/", "", "body.name", "value_error.missing")]
    [InlineData("/flows/", """{"name":null}""", "body.name", "type_error.none.not_allowed")]
    [InlineData("/flows/", """{"name":"f","tags":null}""", "body.tags", "type_error.none.not_allowed")]
    [InlineData("/flows/", """{"name":"f","tags":"t"}""", "body.tags", "type_error.list")]
    [InlineData("/flows/", """{"name":"a/b"}""", "body.name", "value_error.invalidname")]
    [InlineData("/flows/", """{"name":"f","extra":1}""", "body.extra", "value_error.extra")]
    [InlineData("/flows/", """["name"]""", "body", "type_error.dict")]
    [InlineData("/flows/", "{", "body", "value_error.jsondecode")]
    [InlineData("/flow_runs/", "{}", "body.flow_id", "value_error.missing")]
    [InlineData("/flow_runs/", """{"flow_id":"x"}""", "body.flow_id", "type_error.uuid")]
    [InlineData("/flow_runs/", """{"flow_id":"$ "}""", "body.flow_id", "type_error.uuid")]
    [InlineData("/flow_runs/", """{"flow_id":null}""", "body.flow_id", "type_error.none.not_allowed")]
    [InlineData("/flow_runs/", """{"flow_id":"$","parameters":null}""", "body.parameters", "type_error.none.not_allowed")]
    [InlineData("/flow_runs/", """{"flow_id":"$","parameters":[]}""", "body.parameters", "type_error.dict")]
    [InlineData("/flow_runs/", """{"flow_id":"$","context":null}""", "body.context", "type_error.none.not_allowed")]
    [InlineData("/flow_runs/", """{"flow_id":"$","empirical_policy":null}""", "body.empirical_policy", "type_error.none.not_allowed")]
    [InlineData("/flow_runs/", """{"flow_id":"$","run_count":1}""", "body.run_count", "value_error.extra")]
    [InlineData("/flow_runs/", """{"flow_id":"$","state":{"type":"running"}}""", "body.state.type", "type_error.enum")]
    [InlineData("/flow_runs/", """{"flow_id":"$","state":{}}""", "body.state.type", "value_error.missing")]
    [InlineData("/flow_runs/", """{"flow_id":"$","state":{"type":"RUNNING","x":1}}""", "body.state.x", "value_error.extra")]
    [InlineData("/flow_runs/", """{"flow_id":"$","state":{"type":"SCHEDULED","state_details":{"scheduled_time":1700000000}}}""",
        "body.state.state_details.scheduled_time", "value_error")]
    [InlineData("/flow_runs/$/set_state", """{"state":{"type":"RUNNING","id":"x"}}""", "body.state.id", "type_error.uuid")]
    [InlineData("/flow_runs/$/set_state", """{"state":{"type":"RUNNING","timestamp":1700000000}}""", "body.state.timestamp", "value_error")]
    [InlineData("/flow_runs/$/set_state", """{"state":{"type":"RUNNING","state_details":{"flow_run_id":{}}}}""",
        "body.state.state_details.flow_run_id", "type_error.uuid")]
    [InlineData("/task_runs/$/set_state", """{"state":{"type":"RUNNING","state_details":{"task_run_id":"x"}}}""",
        "body.state.state_details.task_run_id", "type_error.uuid")]
    [InlineData("/flow_runs/$/resume", """{"run_input":[]}""", "body.run_input", "type_error.dict")]
    [InlineData("/work_queues/$/get_runs", """{"agent_id":7}""", "body.agent_id", "type_error.uuid")]
    [InlineData("/task_runs/", """{"flow_run_id":"$"}""", "body.task_key", "value_error.missing")]
    [InlineData("/task_runs/", """{"flow_run_id":"$","task_key":"k","dynamic_key":"0","task_inputs":{"x":[{"input_type":"task_run","id":"y"}]}}""",
        "body.task_inputs.x.0.id", "type_error.uuid")]
    [InlineData("/task_runs/", """{"flow_run_id":"$","task_key":"k","dynamic_key":"0","empirical_policy":{"retry_jitter_factor":-1}}""",
        "body.empirical_policy.retry_jitter_factor", "value_error.number.not_ge")]
    [InlineData("/logs/", """[{"name":"n"}]""", "body.0.level", "value_error.missing")]
    [InlineData("/logs/", "{}", "body", "type_error.list")]
    [InlineData("/flow_runs/filter", """{"flow_runs":{"nope":{}}}""", "body.flow_runs.nope", "value_error.extra")]
    [InlineData("/flow_runs/filter", """{"flow_runs":{"state":{"type":{"any_":["DONE"]}}}}""", "body.flow_runs.state.type.any_.0", "type_error.enum")]
    [InlineData("/flow_runs/filter", """{"flow_runs":{"name":{"operator":"or_"}}}""", "body.flow_runs.name.operator", "value_error.extra")]
    [InlineData("/flow_runs/filter", """{"flow_runs":{"start_time":{"before_":5}}}""", "body.flow_runs.start_time.before_", "value_error")]
    [InlineData("/flow_runs/filter", """{"sort":"SIDEWAYS"}""", "body.sort", "type_error.enum")]
    [InlineData("/flow_runs/filter", """{"limit":"many"}""", "body.limit", "type_error.integer")]
    [InlineData("/flow_runs/filter", """{"offset":-1}""", "body.offset", "value_error.number.not_ge")]
    [InlineData("/task_runs/filter", """{"sort":"START_TIME_DESC"}""", "body.sort", "type_error.enum")]
    [InlineData("/flow_runs/history", "{}", "body.history_start", "value_error.missing")]
    public async Task Wrong_body_is_told_where_and_why(string path, string body, string location, string type)
    {
        var sent = body.Replace("$", None, StringComparison.Ordinal);
        var refused = await Prefect.PostAsync(path.Replace("$", None, StringComparison.Ordinal), sent, 422);

        Keys(refused).Should().Equal("exception_message", "exception_detail", "request_body");
        refused["exception_message"]!.ToString().Should().Be("Invalid request received.");
        var detail = refused["exception_detail"]!.AsArray().First(item => item!["type"]!.ToString() == type)!;
        Keys(detail).Take(3).Should().Equal("loc", "msg", "type");
        string.Join('.', detail["loc"]!.AsArray().Take(location.Split('.').Length)).Should().Be(location);
        (refused["request_body"]?.ToJsonString() ?? "").Should().Be(sent is "{" or "" ? "" : JsonNode.Parse(sent)!.ToJsonString());
        if (type == "type_error.enum")
        {
            detail["ctx"]!["enum_values"]!.AsArray().Should().NotBeEmpty();
        }

        (await CountAsync("/flows/count")).Should().Be(0);
        (await CountAsync("/flow_runs/count")).Should().Be(0);
    }

    [Theory]
    [InlineData("/deployments/$", "is_schedule_active infra_overrides parameters tags")]
    [InlineData("/work_pools/p", "base_job_template is_paused default_queue_id")]
    [InlineData("/work_queues/$", "name is_paused priority")]
    public async Task Null_changes_nothing_that_may_not_be_null(string path, string names)
    {
        foreach (var name in names.Split(' '))
        {
            var refused = (await Prefect.SendAsync(HttpMethod.Patch, "/api" + path.Replace("$", None, StringComparison.Ordinal), $$"""{"{{name}}":null}""")).Expect(422);
            var detail = refused["exception_detail"]!.AsArray().Should().ContainSingle().Subject!;
            (detail["loc"]!.ToJsonString(), detail["type"]!.ToString()).Should().Be(($"""["body","{name}"]""", "type_error.none.not_allowed"));
        }
    }

    [Theory]
    [InlineData("GET", "/flows/nope", "path.id")]
    [InlineData("GET", "/flows/$%20", "path.id")]
    [InlineData("DELETE", "/flow_runs/%0A$", "path.id")]
    [InlineData("GET", "/flow_run_states/", "query.flow_run_id")]
    [InlineData("GET", "/flow_run_states/?flow_run_id=$+", "query.flow_run_id")]
    [InlineData("GET", "/task_run_states/?task_run_id=7", "query.task_run_id")]
    public async Task Wrong_path_or_query_is_told_where(string method, string path, string location)
    {
        var refused = (await Prefect.SendAsync(new HttpMethod(method), "/api" + path.Replace("$", None, StringComparison.Ordinal))).Expect(422);
        string.Join('.', refused["exception_detail"]![0]!["loc"]!.AsArray()).Should().Be(location);
        refused["request_body"].Should().BeNull();
    }

    [Theory]
    [InlineData("GET", "/flows/$")]
    [InlineData("GET", "/flows/nope")]
    [InlineData("PATCH", "/flows/")]
    [InlineData("POST", "/flows/count")]
    [InlineData("POST", "/flows/filter")]
    [InlineData("POST", "/flow_runs/history")]
    public async Task Content_type_has_no_charset(string method, string path)
    {
        var answer = await Prefect.SendAsync(new HttpMethod(method), "/api" + path.Replace("$", None, StringComparison.Ordinal));
        answer.ContentHeaders.ContentType!.ToString().Should().Be("application/json");
    }

    [Theory]
    [InlineData("/flow_runs/filter", """{"limit":201}""")]
    [InlineData("/flow_runs/filter", """{"limit":-1}""")]
    [InlineData("/ui/flow_runs/history", """{"limit":1001}""")]
    [InlineData("/flow_runs/history", """{"history_start":"2023-01-01","history_end":"2023-01-02","history_interval_seconds":0.5}""")]
    [InlineData("/task_runs/history", """{"history_start":"2023-01-01","history_end":"2023-01-02","history_interval_seconds":-1}""")]
    public async Task Limits_are_told_in_a_text(string path, string body)
    {
        var refused = await Prefect.PostAsync(path, body, 422);
        Keys(refused).Should().Equal("detail");
        refused["detail"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("GET", "/flows/$", "Flow not found")]
    [InlineData("GET", "/flows/name/nope", "Flow not found")]
    [InlineData("PATCH", "/flows/$", "Flow not found")]
    [InlineData("DELETE", "/flows/$", "Flow not found")]
    [InlineData("GET", "/flow_runs/$", "Flow run not found")]
    [InlineData("PATCH", "/flow_runs/$", "Flow run not found")]
    [InlineData("DELETE", "/flow_runs/$", "Flow run not found")]
    [InlineData("GET", "/task_runs/$", "Task not found")]
    [InlineData("PATCH", "/task_runs/$", "Task run not found")]
    [InlineData("DELETE", "/task_runs/$", "Task not found")]
    [InlineData("GET", "/deployments/$", "Deployment not found")]
    [InlineData("PATCH", "/deployments/$", "Deployment not found")]
    [InlineData("DELETE", "/deployments/$", "Deployment not found")]
    [InlineData("GET", "/deployments/name/a/b", "Deployment not found")]
    [InlineData("GET", "/flow_run_states/$", "Flow run state not found")]
    [InlineData("GET", "/task_run_states/$", "Task run state not found")]
    [InlineData("GET", "/flow_runs/$/nothing/here", "Not Found")]
    [InlineData("POST", "/flow_runs/sideways/now", "Not Found")]
    [InlineData("GET", "/flows/x/y", "Not Found")]
    [InlineData("GET", "/v1/flows/x/y", "Not Found")]
    [InlineData("GET", "/deployments/nothing/else", "Not Found")]
    [InlineData("GET", "/work_pools/p/nothing", "Not Found")]
    [InlineData("GET", "/block_documents/x/y/z", "Not Found")]
    [InlineData("GET", "/admin/nothing", "Not Found")]
    [InlineData("GET", "/experimental/work_pools/p/nothing", "Not Found")]
    [InlineData("GET", "/experimental/nothing/else", "Not Found")]
    [InlineData("POST", "/experimental/workflows/else", "Not Found")]
    public async Task What_is_missing_is_404(string method, string path, string detail)
    {
        var missing = (await Prefect.SendAsync(
            new HttpMethod(method), "/api" + path.Replace("$", None, StringComparison.Ordinal), method is "PATCH" or "POST" ? "{}" : null)).Expect(404);
        missing.ToJsonString().Should().Be($$"""{"detail":"{{detail}}"}""");
    }

    [Theory]
    [InlineData("POST", "/flow_runs/$/set_state", "Flow run")]
    [InlineData("POST", "/task_runs/$/set_state", "Task run")]
    [InlineData("POST", "/flow_runs/$/resume", "Flow run")]
    [InlineData("GET", "/flow_runs/$/graph", "Flow run")]
    public async Task Missing_run_of_an_action_is_an_exception(string method, string path, string kind)
    {
        var missing = (await Prefect.SendAsync(
            new HttpMethod(method), "/api" + path.Replace("$", None, StringComparison.Ordinal), method == "POST" ? """{"state":{"type":"RUNNING"}}""" : null)).Expect(404);
        missing.ToJsonString().Should().Be($$"""{"exception_message":"{{kind}} with id {{None}} not found"}""");
    }

    [Theory]
    [InlineData("DELETE", "/flows/")]
    [InlineData("PUT", "/flow_runs/")]
    [InlineData("DELETE", "/flow_runs/$/set_state")]
    [InlineData("PATCH", "/logs/")]
    [InlineData("HEAD", "/flow_runs/")]
    public async Task Wrong_verb_is_405(string method, string path)
    {
        var refused = await Prefect.SendAsync(new HttpMethod(method), "/api" + path.Replace("$", None, StringComparison.Ordinal));
        refused.Status.Should().Be(405);
        refused.Text.Should().Be(method == "HEAD" ? "" : """{"detail":"Method Not Allowed"}""");
    }

    [Fact]
    public async Task Runs_of_what_is_missing_conflict()
    {
        (await PostRunAsync(None, status: 409))["detail"]!.ToString().Should().StartWith("Data integrity conflict. ");
        (await Prefect.CreateTaskRunAsync(None, "t", status: 409))["detail"]!.ToString().Should().StartWith("Data integrity conflict. ");
        (await CountAsync("/flow_runs/count")).Should().Be(0);
    }

    [Fact]
    public async Task Json_needs_no_content_type_and_text_is_no_json()
    {
        using var untyped = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"name":"f"}"""));
        using var created = await Client.PostAsync(new Uri("/api/flows/", UriKind.Relative), untyped);
        ((int)created.StatusCode).Should().Be(201);
        created.Content.Headers.ContentType!.ToString().Should().Be("application/json");

        using var text = new StringContent("""{"name":"g"}""", Encoding.UTF8, "text/plain");
        using var refused = await Client.PostAsync(new Uri("/api/flows/", UriKind.Relative), text);
        ((int)refused.StatusCode).Should().Be(422);
        refused.Content.Headers.ContentType!.ToString().Should().Be("application/json");
        JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["exception_detail"]![0]!["loc"]!.ToJsonString().Should().Be("""["body"]""");
    }

    [Theory]
    [InlineData("0.8.4", 200)]
    [InlineData("0.8.0", 200)]
    [InlineData("1.2.3", 200)]
    [InlineData("0.7.9", 400)]
    [InlineData("0.8", 400)]
    [InlineData("new", 400)]
    public async Task Client_of_an_old_version_is_sent_away(string version, int status)
    {
        var answer = await Prefect.SendAsync(HttpMethod.Post, "/api/flows/filter", "{}", ("X-PREFECT-API-VERSION", version), ("Authorization", "Bearer key"));
        answer.Status.Should().Be(status, answer.Text);
        if (status == 400)
        {
            answer.Json["detail"]!.ToString().Should().Contain(version);
        }
    }

    [Theory]
    [InlineData("POST", "/api/flows", "/api/flows/")]
    [InlineData("POST", "/api/flow_runs?x=1", "/api/flow_runs/?x=1")]
    [InlineData("GET", "/api/flow_run_states?flow_run_id=1", "/api/flow_run_states/?flow_run_id=1")]
    [InlineData("POST", "/api/flow_runs/filter/", "/api/flow_runs/filter")]
    [InlineData("POST", "/api/v1/flows", "/api/v1/flows/")]
    [InlineData("POST", "/api/experimental/work_pools", "/api/experimental/work_pools/")]
    public async Task Wrong_spelling_is_redirected(string method, string path, string location)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = Client.BaseAddress };
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var response = await client.SendAsync(request);

        ((int)response.StatusCode).Should().Be(307);
        response.Headers.Location!.OriginalString.Should().Be(new Uri(Client.BaseAddress!, location).ToString());
    }

    [Fact]
    public async Task Work_pools_are_the_same_where_2_7_looks_for_them()
    {
        await Prefect.PostAsync("/experimental/work_pools/", """{"name":"p","type":"process"}""", 201);
        var pool = await Prefect.GetAsync("/work_pools/p");
        (await Prefect.GetAsync("/experimental/work_pools/p")).ToJsonString().Should().Be(pool.ToJsonString());
        (await ListAsync("/experimental/work_pools/filter", "{}", "name")).Should().Equal("p");
    }
}
