namespace FlowProv.Benchmarks;

/// <summary>The service's peak memory while many tasks are ingested and read.</summary>
public sealed class MemoryBenchmark(Laboratory laboratory, Report report)
{
    public async Task RunAsync()
    {
        var database = await laboratory.CreateDatabaseAsync("memory");
        await using var service = await Laboratory.StartServiceAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(producer => Task.Run(async () =>
        {
            for (var first = producer * 5_000; first < laboratory.Options.Tasks; first += 10_000)
            {
                await IngestBenchmark.PostAsync(service, first, 5_000);
            }
        })));

        var ingested = service.PeakMemory();
        await Load.RunAsync(service, _ => new(HttpMethod.Get, "/api/v1/tasks?limit=1000"), TimeSpan.FromSeconds(10), clients: 8);
        await Load.RunAsync(service, n => new(HttpMethod.Get, $"/api/v1/tasks/{Corpus.TaskId(n)}"), TimeSpan.FromSeconds(5), clients: 8);
        await DrainAsync(service);
        report.Memory(laboratory.Options.Tasks, ingested, service.PeakMemory());
    }

    // limit 0: every document of the store in one streamed answer.
    private static async Task DrainAsync(ServerProcess service)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/api/v1/tasks/query")
        {
            Content = new StringContent("{\"limit\":0}", System.Text.Encoding.UTF8, "application/json"),
        };
        using var answer = await service.Client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[256 * 1024];
        while (await body.ReadAsync(buffer) > 0)
        {
        }
    }
}
