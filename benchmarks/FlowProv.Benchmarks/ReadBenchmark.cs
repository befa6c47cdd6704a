using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace FlowProv.Benchmarks;

/// <summary>Get by id, list of 100, and a query by workflow with sort: FlowProv and the baseline in turn, at 10,000 tasks and at many.</summary>
public sealed class ReadBenchmark(Laboratory laboratory, Report report)
{
    private const int Small = 10_000;

    // Each measurement asks for keys of its own: whoever comes second must not find the pages warm.
    private int asked;

    public async Task RunAsync()
    {
        var small = await laboratory.CreateDatabaseAsync("reads_small");
        await Loader.CopyAsync(small, 0, Small);
        await Laboratory.VacuumAsync(small);
        var large = await laboratory.CreateDatabaseAsync("reads_large");
        await Loader.CopyAsync(large, 0, laboratory.Options.Tasks);
        await Laboratory.VacuumAsync(large);

        await using var smallService = await Laboratory.StartServiceAsync(small);
        await using var service = await Laboratory.StartServiceAsync(large);
        await using var baseline = await Laboratory.StartBaselineAsync(large);
        foreach (var (name, request) in Questions())
        {
            var tasks = laboratory.Options.Tasks;
            await WarmUpAsync(request, (service, tasks), (baseline, tasks), (smallService, Small));
            var rounds = new List<(LoadResult Service, LoadResult Baseline, LoadResult Small)>();
            for (var round = 0; round < laboratory.Options.Rounds; round++)
            {
                rounds.Add((await MeasureAsync(service, request, tasks), await MeasureAsync(baseline, request, tasks), await MeasureAsync(smallService, request, Small)));
            }

            report.Read(name, rounds);
        }
    }

    private static IEnumerable<(string Name, Func<int, int, HttpRequestMessage> Request)> Questions()
    {
        yield return ("GET /tasks/{id}", (n, tasks) => new(HttpMethod.Get, $"/api/v1/tasks/{Corpus.TaskId(Spread(n, tasks))}"));
        yield return ("GET /tasks?limit=100", (_, _) => new(HttpMethod.Get, "/api/v1/tasks?limit=100"));
        yield return ("POST /tasks/query (workflow_id, sort, limit 100)", (n, tasks) => new(HttpMethod.Post, "/api/v1/tasks/query")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
            {
                filter = new { workflow_id = Corpus.WorkflowId(Spread(n, tasks)) },
                sort = new[] { new { field = "started_at", order = 1 } },
                limit = 100,
            })))
            { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        });
    }

    private static int Spread(int n, int tasks) => (int)(n * 7919L % tasks);

    private static async Task WarmUpAsync(Func<int, int, HttpRequestMessage> request, params (ServerProcess Server, int Tasks)[] servers)
    {
        foreach (var (server, tasks) in servers)
        {
            await Load.RunAsync(server, n => request(n, tasks), TimeSpan.FromSeconds(4));
        }
    }

    private Task<LoadResult> MeasureAsync(ServerProcess server, Func<int, int, HttpRequestMessage> request, int tasks)
    {
        var first = asked += 50_000;
        return Load.RunAsync(server, n => request(first + n, tasks), TimeSpan.FromSeconds(laboratory.Options.Seconds));
    }
}
