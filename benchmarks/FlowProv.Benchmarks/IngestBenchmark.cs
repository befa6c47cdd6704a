using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace FlowProv.Benchmarks;

/// <summary>Ingestion over HTTP in batches of 1,000 against COPY into the same table with the same indexes; then the same stream again.</summary>
public sealed class IngestBenchmark(Laboratory laboratory, Report report)
{
    private const int BatchSize = 1_000;
    private const int Rows = 60_000;

    // A service runs for weeks; its first seconds of compiling are not its rate.
    private const int WarmUpBatches = 40;

    public async Task RunAsync()
    {
        for (var round = 0; round < laboratory.Options.Rounds; round++)
        {
            var target = await laboratory.CreateDatabaseAsync("ingest_copy");
            var copied = await Loader.CopyAsync(target, 0, Rows);

            var database = await laboratory.CreateDatabaseAsync("ingest_http");
            await using var service = await Laboratory.StartServiceAsync(database);
            for (var warmUp = 0; warmUp < WarmUpBatches; warmUp++)
            {
                await PostAsync(service, 10_000_000 + (warmUp * BatchSize), BatchSize);
            }

            var one = await MeasureAsync(service, 1, 0);
            var two = await MeasureAsync(service, 2, Rows);
            var repeated = await MeasureAsync(service, 2, 0);
            report.Ingest(copied, one, two, repeated);
        }
    }

    private static async Task<double> MeasureAsync(ServerProcess service, int producers, int offset)
    {
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, producers).Select(producer => Task.Run(async () =>
        {
            for (var first = producer * BatchSize; first < Rows; first += producers * BatchSize)
            {
                await PostAsync(service, offset + first, BatchSize);
            }
        })));
        return Rows / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    internal static async Task PostAsync(ServerProcess service, int first, int count)
    {
        using var content = new ByteArrayContent(Corpus.Batch(first, count));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        using var answer = await service.Client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
        var report = JsonNode.Parse(await answer.Content.ReadAsStringAsync());
        if (report?["summary"]?["successful"]?.GetValue<int>() != count)
        {
            throw new InvalidOperationException($"the batch was not taken: {report}");
        }
    }
}
