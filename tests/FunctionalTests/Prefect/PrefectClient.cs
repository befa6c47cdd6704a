using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>Plays the 2.7.12 client's part with the bodies that it sends (contracts/prefect.md 4.1): every key is there, mostly null.</summary>
public sealed class PrefectClient(HttpClient http)
{
    private const string EmptyDetails =
        """
        "flow_run_id":null,"task_run_id":null,"child_flow_run_id":null,"scheduled_time":null,"cache_key":null,"cache_expiration":null,
        "untrackable_result":false,"pause_timeout":null,"pause_reschedule":false,"pause_key":null,"refresh_cache":null
        """;

    public static string State(string type, string? name = null, string details = "{}", string data = "null", string message = "null")
    {
        var all = JsonNode.Parse($$"""{{{EmptyDetails}}}""")!.AsObject();
        foreach (var (key, value) in JsonNode.Parse(details)!.AsObject())
        {
            all[key] = value?.DeepClone();
        }

        var called = name ?? (type[..1] + type[1..].ToLowerInvariant());
        return $$"""{"type":"{{type}}","name":"{{called}}","message":{{message}},"data":{{data}},"state_details":{{all.ToJsonString()}}}""";
    }

    public async Task<PrefectAnswer> SendAsync(HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        return new PrefectAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers, response.Content.Headers);
    }

    public async Task<JsonNode> GetAsync(string path, int status = 200) => (await SendAsync(HttpMethod.Get, "/api" + path)).Expect(status);

    public async Task<JsonNode> PostAsync(string path, string json = "{}", int status = 200) =>
        (await SendAsync(HttpMethod.Post, "/api" + path, json)).Expect(status);

    public async Task PatchAsync(string path, string json) => (await SendAsync(HttpMethod.Patch, "/api" + path, json)).Expect(204);

    public async Task DeleteAsync(string path) => (await SendAsync(HttpMethod.Delete, "/api" + path)).Expect(204);

    public async Task<string> CreateFlowAsync(string name, int status = 201) =>
        Id(await PostAsync("/flows/", $$"""{"name":"{{name}}","tags":[]}""", status));

    /// <summary>Begins a run as the client's engine does.</summary>
    public Task<JsonNode> CreateFlowRunAsync(
        string flowId, string? name = null, string parameters = "{}", string? parentTaskRunId = null, int retries = 0, int status = 201) => PostAsync(
        "/flow_runs/",
        $$"""
        {"state":{{State("PENDING")}},"name":{{Text(name)}},"flow_id":"{{flowId}}","deployment_id":null,
        "flow_version":"59e4a0c5c1f1ce1c4e9c31a4d7ffd1c5","parameters":{{parameters}},"context":{},"parent_task_run_id":{{Text(parentTaskRunId)}},
        "infrastructure_document_id":null,
        "empirical_policy":{"max_retries":0,"retry_delay_seconds":0.0,"retries":{{retries}},"retry_delay":0,"pause_keys":[],"resuming":false},
        "tags":[],"idempotency_key":null}
        """,
        status);

    public Task<JsonNode> CreateTaskRunAsync(
        string flowRunId, string task, string dynamicKey = "0", string inputs = "{}", string policy = "{}", string tags = "[]", int status = 201)
    {
        var all = JsonNode.Parse("""{"max_retries":0,"retry_delay_seconds":0.0,"retries":0,"retry_delay":0,"retry_jitter_factor":null}""")!.AsObject();
        foreach (var (key, value) in JsonNode.Parse(policy)!.AsObject())
        {
            all[key] = value?.DeepClone();
        }

        return PostAsync(
            "/task_runs/",
            $$"""
            {"state":{{State("PENDING")}},"name":"{{task}}-{{dynamicKey}}","flow_run_id":"{{flowRunId}}","task_key":"__main__.{{task}}",
            "dynamic_key":"{{dynamicKey}}","cache_key":null,"cache_expiration":null,"task_version":null,"empirical_policy":{{all.ToJsonString()}},
            "tags":{{tags}},"task_inputs":{{inputs}}}
            """,
            status);
    }

    /// <summary>Proposes a state; the answer's first word is the status, as in <c>ACCEPT Running</c>.</summary>
    public async Task<string> ProposeAsync(string path, string state, int status = 201, bool force = false)
    {
        var answer = await SetStateAsync(path, state, status, force);
        var waits = answer["details"]!["delay_seconds"];
        return $"{answer["status"]} {(waits is null ? answer["state"]?["name"]?.ToString() ?? "-" : waits.ToString())}";
    }

    public Task<JsonNode> SetStateAsync(string path, string state, int status = 201, bool force = false) =>
        PostAsync($"{path}/set_state", $$"""{"state":{{state}},"force":{{(force ? "true" : "false")}}}""", status);

    /// <summary>One task as the client runs it: create, health, RUNNING, read, COMPLETED.</summary>
    public async Task<string> RunTaskAsync(string flowRunId, string task, string dynamicKey = "0", string inputs = "{}")
    {
        var id = Id(await CreateTaskRunAsync(flowRunId, task, dynamicKey, inputs));
        (await ProposeAsync($"/task_runs/{id}", State("RUNNING"))).Should().Be("ACCEPT Running");
        (await GetAsync($"/task_runs/{id}"))["state_type"]!.ToString().Should().Be("RUNNING");
        (await ProposeAsync($"/task_runs/{id}", State("COMPLETED", data: """{"type":"unpersisted"}"""))).Should().Be("ACCEPT Completed");
        return id;
    }

    public static string Id(JsonNode resource) => resource["id"]!.GetValue<string>();

    private static string Text(string? value) => value is null ? "null" : $"\"{value}\"";
}

/// <summary>An answer.</summary>
public sealed record PrefectAnswer(int Status, string Text, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? NextCursor => Headers.TryGetValues("X-Next-Cursor", out var values) ? values.Single() : null;

    /// <summary>The body; an empty one is no node.</summary>
    public JsonNode Expect(int status)
    {
        Status.Should().Be(status, "the answer was {0}", Text);
        return Text.Length == 0 ? null! : JsonNode.Parse(Text)!;
    }
}
