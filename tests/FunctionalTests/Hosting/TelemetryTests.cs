using FlowProv.FunctionalTests.Faults;
using FlowProv.FunctionalTests.Orchestration;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Hosting;

/// <summary>Traces and metrics leave the service where the settings say so (docs/operations.md), and only there.</summary>
public class TelemetryTests
{
    private const string Secret = "hunter2";

    [Fact]
    public async Task Spans_and_metrics_of_a_request_reach_the_collector()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var collector = await TaskHandler.StartAsync();
        using var service = await ServiceProcess.StartAsync(
            database.ConnectionString,
            $"--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:{collector.Port}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "--OTEL_BSP_SCHEDULE_DELAY=200",
            "--OTEL_METRIC_EXPORT_INTERVAL=500");

        await AskAsync(service);

        // Names stand as they are in protobuf: of the request, the use case, the database, and the metrics of host and database.
        string[] names = ["flowprov", "GET api/v1/tasks", "ListDocuments", "postgresql", "http.server.request.duration", "db.client."];
        await UntilAsync(() => names.All(name => collector.Calls.Any(call => call.Body.Contains(name, StringComparison.Ordinal))));
        collector.Calls.Any(call => call.Body.Contains(Secret, StringComparison.Ordinal)).Should().BeFalse();
    }

    [Fact]
    public async Task Without_the_setting_nothing_leaves_the_service()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var collector = await TaskHandler.StartAsync();
        using var service = await ServiceProcess.StartAsync(
            database.ConnectionString,
            $"--OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=http://127.0.0.1:{collector.Port}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "--OTEL_BSP_SCHEDULE_DELAY=200");

        await AskAsync(service);
        await Task.Delay(TimeSpan.FromSeconds(2));

        collector.Calls.Count.Should().Be(0);
    }

    private static async Task AskAsync(ServiceProcess service)
    {
        using var client = new HttpClient { BaseAddress = service.Address };
        using var response = await client.GetAsync(new Uri($"/api/v1/tasks?task_id={Secret}", UriKind.Relative));
        response.EnsureSuccessStatusCode();
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
