using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace FlowProv.Benchmarks;

/// <summary>Ingestion over HTTP in batches of 1,000 against COPY into the same table with the same indexes; then the same stream again.</summary>
public sealed class IngestBenchmark(Laboratory laboratory, Report report)
{
    private const int BatchSize = 1_000;
    private const int Rows = 60_000;

    public async Task RunAsync()
    {
        for (var round = 0; round < laboratory.Options.Rounds; round++)
        {
            var target = await laboratory.CreateDatabaseAsync("ingest_copy");
            var copied = await Loader.CopyAsync(target, 0, Rows);

            var database = await laboratory.CreateDatabaseAsync("ingest_http");
            await using var service = await Laboratory.StartServiceAsync(database);
            await PostAsync(service, 10_000_000, BatchSize);
            var sent = await MeasureAsync(service);
            var repeated = await MeasureAsync(service);
            report.Ingest(copied, sent, repeated);
        }
    }

    private static async Task<double> MeasureAsync(ServerProcess service)
    {
        var started = Stopwatch.GetTimestamp();
        for (var first = 0; first < Rows; first += BatchSize)
        {
            await PostAsync(service, first, BatchSize);
        }

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
