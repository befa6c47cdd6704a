using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>A test class with flows, runs, and a worker that it plays itself.</summary>
public abstract class OrchestrationTest(ApiFixture fixture) : ApiTest(fixture)
{
    protected const string Etl = """{"flow_id": "etl", "project": "example", "name": "ETL", "tasks": ["EXTRACT", "TRANSFORM", "LOAD"]}""";

    /// <summary>Stores a flow that runs.</summary>
    protected async Task AddFlowAsync(string configuration) => await PostAsync("/flows?initial_state=running", $"[{configuration}]", 201);

    /// <summary>Executes a workflow and returns its id.</summary>
    protected async Task<string> StartAsync(string fullname, string payload = "{}")
    {
        var parts = fullname.Split('.', 2);
        var body = $$"""{"project": "{{parts[0]}}", "name": "{{parts[1]}}", "payload": {{payload}}}""";
        return (await PostAsync("/api/workflows", body, 201))["id"]!.GetValue<string>();
    }

    protected async Task<JsonArray> ClaimAsync(int maxTasks = 100, double leaseSeconds = 60, string worker = "tester", double wait = 0, string? extra = null) =>
        (await PostAsync(
            "/api/v1/tasks/claim",
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"worker_id": "{{worker}}", "max_tasks": {{maxTasks}}, "lease_seconds": {{leaseSeconds}}, "wait_seconds": {{wait}}{{extra}}}""")))
        ["tasks"]!.AsArray();

    /// <summary>Claims the only task that there is.</summary>
    protected async Task<JsonObject> ClaimOneAsync(string? key = null, double leaseSeconds = 60)
    {
        var tasks = await ClaimAsync(leaseSeconds: leaseSeconds);
        var task = tasks.Should().ContainSingle().Subject!.AsObject();
        if (key is not null)
        {
            task["key"]!.GetValue<string>().Should().Be(key);
        }

        return task;
    }

    protected Task<JsonNode> CompleteAsync(JsonNode task, string result, int status = 200) =>
        PostAsync($"/api/v1/tasks/{task["task_id"]}/complete", $$"""{"lease_token": "{{task["lease_token"]}}", "result": {{result}} }""", status);

    protected Task<JsonNode> FailAsync(JsonNode task, string exception, string extra = "", int status = 200) =>
        PostAsync($"/api/v1/tasks/{task["task_id"]}/fail", $$"""{"lease_token": "{{task["lease_token"]}}", "exception": "{{exception}}"{{extra}} }""", status);

    protected Task<JsonNode> DetailAsync(string runId) => GetAsync($"/api/workflows/{runId}");

    /// <summary>The statuses of a run and of its tasks in their order, such as <c>error: success error canceled</c>.</summary>
    protected async Task<string> StatusesAsync(string runId)
    {
        var run = await DetailAsync(runId);
        return $"{run["status"]}: {string.Join(' ', run["tasks"]!.AsArray().Select(task => task!["status"]!.GetValue<string>()))}".TrimEnd();
    }

    /// <summary>A run that ended before a worker took anything of it has an end and no start, wherever it is looked at.</summary>
    protected async Task NeverStartedAsync(string runId)
    {
        var document = (await GetAsync($"/api/v1/workflows/{runId}"))!;
        (document["started_at"], document["ended_at"]).Should().Match<(JsonNode? Start, JsonNode? End)>(times => times.Start == null && times.End != null);
        var run = await GetAsync($"/api/flow_runs/{runId}");
        (run["start_time"], run["end_time"]).Should().Match<(JsonNode? Start, JsonNode? End)>(times => times.Start == null && times.End != null);
        run["estimated_run_time"]!.GetValue<double>().Should().Be(0);
    }

    /// <summary>The status of a body beyond 4 MiB; asked for before it is sent, since the service hangs up on what comes all the same.</summary>
    protected async Task<int> SendTooMuchAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new StringContent(new string(' ', 4_200_000), Encoding.UTF8, "application/json"),
        };
        request.Headers.ExpectContinue = true;
        using var response = await Client.SendAsync(request);
        return (int)response.StatusCode;
    }

    /// <summary>JSON of so many levels.</summary>
    protected static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    protected static async Task EventuallyAsync(Func<Task<bool>> condition, double seconds = 20)
    {
        var until = DateTimeOffset.UtcNow.AddSeconds(seconds);
        while (!await condition())
        {
            DateTimeOffset.UtcNow.Should().BeBefore(until, "this was expected within {0} seconds", seconds);
            await Task.Delay(50);
        }
    }
}
