using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace FlowProv.Benchmarks;

/// <summary>
/// Prefect's dashboards and clients: lists, counts, charts, one run, and the twelve writes of a flow with three tasks, on FlowProv and on the baseline in turn;
/// with 50,000 flow runs and 200,000 task runs, and with ten times that (contracts/prefect.md 6).
/// </summary>
public sealed class PrefectBenchmark(Laboratory laboratory, Report report)
{
    private const int FlowRuns = 50_000;
    private const int ManyClients = 8;

    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    /// <summary>The question, its body, and what the original answered in a second on such a machine, with one client.</summary>
    private static readonly (string Name, string Path, string? Body, double Original)[] Questions =
    [
        ("flow_runs/filter START_TIME_DESC, 200", "/api/flow_runs/filter", """{"sort": "START_TIME_DESC", "limit": 200}""", 9.2),
        ("same, offset 40,000", "/api/flow_runs/filter", """{"sort": "START_TIME_DESC", "limit": 200, "offset": 40000}""", 2.3),
        ("same, FAILED or CRASHED", "/api/flow_runs/filter",
            """{"sort": "START_TIME_DESC", "limit": 200, "flow_runs": {"state": {"type": {"any_": ["FAILED", "CRASHED"]}}}}""", 11),
        ("flow_runs/count FAILED", "/api/flow_runs/count", """{"flow_runs": {"state": {"type": {"any_": ["FAILED"]}}}}""", 172),
        ("flow_runs/count all", "/api/flow_runs/count", "{}", 73),
        ("flow_runs/history, 7 d by 1 h", "/api/flow_runs/history", History(), 9.6),
        ("task_runs/history, 7 d by 1 h", "/api/task_runs/history", History(), 2.3),
        ("flows/filter, tag and FAILED runs", "/api/flows/filter",
            """{"flows": {"tags": {"all_": ["database"]}}, "flow_runs": {"state": {"type": {"any_": ["FAILED"]}}}}""", 180),
        ("GET one flow run", "/api/flow_runs/", null, 103),
    ];

    public async Task RunAsync(bool onlyWrites)
    {
        foreach (var flowRuns in new[] { FlowRuns, FlowRuns * 10 })
        {
            var database = await laboratory.CreateDatabaseAsync($"prefect_{flowRuns}");
            await PrefectCorpus.FillAsync(database, flowRuns);
            await using var service = await Laboratory.StartServiceAsync(database);
            await using var baseline = await Laboratory.StartBaselineAsync(database);
            foreach (var (name, path, body, original) in onlyWrites ? [] : Questions)
            {
                await MeasureAsync($"{name}, {flowRuns:N0} runs", service, baseline, n => Ask(path, body, n, flowRuns), original);
            }

            await MeasureWritesAsync(flowRuns, service, baseline);
        }
    }

    private async Task MeasureAsync(string name, ServerProcess service, ServerProcess baseline, Func<int, HttpRequestMessage> request, double original)
    {
        var seconds = TimeSpan.FromSeconds(laboratory.Options.Seconds);
        await Load.RunAsync(service, request, TimeSpan.FromSeconds(2), 1);
        await Load.RunAsync(baseline, request, TimeSpan.FromSeconds(1), 1);
        var rounds = new List<(LoadResult Service, LoadResult Baseline, LoadResult Many)>();
        for (var round = 0; round < laboratory.Options.Rounds; round++)
        {
            rounds.Add((await Load.RunAsync(service, request, seconds, 1), await Load.RunAsync(baseline, request, seconds, 1), await Load.RunAsync(service, request, seconds, ManyClients)));
        }

        report.Prefect(name, rounds, original);
    }

    /// <summary>Writes per second of clients that run flows of three tasks.</summary>
    private async Task MeasureWritesAsync(int flowRuns, ServerProcess service, ServerProcess baseline)
    {
        var flowId = new Guid("00000000-0000-4000-9000-000000000001");
        foreach (var clients in new[] { 1, ManyClients })
        {
            // One client needs so long until the code that it calls is compiled for good.
            await WriteAsync(service, flowId, clients == 1 ? 25 : 5, clients);
            await WriteAsync(baseline, flowId, 3, clients);
            var rounds = new List<(double Service, double Baseline)>();
            for (var round = 0; round < laboratory.Options.Rounds; round++)
            {
                rounds.Add((await WriteAsync(service, flowId, laboratory.Options.Seconds, clients), await WriteAsync(baseline, flowId, laboratory.Options.Seconds, clients)));
            }

            report.PrefectWrites($"writes of flows with 3 tasks, {clients} client(s), {flowRuns:N0} runs", rounds, clients == 1 ? 106 : 74);
        }
    }

    private static async Task<double> WriteAsync(ServerProcess server, Guid flowId, int seconds, int clients)
    {
        var writes = 0;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
            {
                var run = await PostAsync(server, "/api/flow_runs/", $$"""{"flow_id": "{{flowId}}", "name": "b", "parameters": {"source": "s3://bucket/key", "n": 3}, "state": {"type": "PENDING"} }""");
                await PostAsync(server, $"/api/flow_runs/{run}/set_state", """{"state": {"type": "RUNNING"} }""");
                for (var task = 0; task < 3; task++)
                {
                    var id = await PostAsync(
                        server, "/api/task_runs/", $$"""{"flow_run_id": "{{run}}", "task_key": "__main__.step", "dynamic_key": "{{task}}", "name": "step-{{task}}", "state": {"type": "PENDING"} }""");
                    await PostAsync(server, $"/api/task_runs/{id}/set_state", """{"state": {"type": "RUNNING"} }""");
                    await PostAsync(server, $"/api/task_runs/{id}/set_state", """{"state": {"type": "COMPLETED"} }""");
                }

                await PostAsync(server, $"/api/flow_runs/{run}/set_state", """{"state": {"type": "COMPLETED"} }""");
                Interlocked.Add(ref writes, 12);
            }
        })));
        return writes / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <returns>The id in the answer.</returns>
    private static async Task<string> PostAsync(ServerProcess server, string path, string body)
    {
        using var answer = await server.Client.PostAsync(new Uri(path, UriKind.Relative), Json(body));
        answer.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return json.RootElement.TryGetProperty("id", out var id) ? id.GetString()! : "";
    }

    private static HttpRequestMessage Ask(string path, string? body, int n, int flowRuns) => body is null
        ? new(HttpMethod.Get, $"{path}{PrefectCorpus.FlowRunId((int)(n * 7919L % flowRuns))}")
        : new(HttpMethod.Post, path) { Content = Json(body) };

    private static string History() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"history_start": "{{Now.AddDays(-7):O}}", "history_end": "{{Now:O}}", "history_interval_seconds": 3600}""");

    private static ByteArrayContent Json(string text) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
