using System.Diagnostics;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.FunctionalTests.Faults;
using FlowProv.Infrastructure.EmbeddedPostgres;

namespace FlowProv.FunctionalTests.Hosting;

/// <summary>SIGTERM, as service managers and containers send it.</summary>
public sealed class StopTests : IDisposable
{
    private const int Begun = 1000;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"flowprov-test-{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Service_answers_what_it_has_begun_and_leaves_a_cluster_that_needs_no_recovery()
    {
        using (var service = await StartAsync())
        {
            using var client = new HttpClient { BaseAddress = service.Address };
            var body = new Pipe();
            using var content = new StreamContent(body.Reader.AsStream());
            var answer = client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
            await body.Writer.WriteAsync(Messages(0, Begun));
            await UntilStoredAsync(client, "0");

            await TellAsync(service.Process, "TERM");
            await Task.Delay(TimeSpan.FromSeconds(3));
            await body.Writer.WriteAsync(Messages(Begun, 1));
            await body.Writer.CompleteAsync();

            using var response = await answer;
            var report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            report["summary"]!["successful"]!.GetValue<int>().Should().Be(Begun + 1);
            await service.Process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
            service.Process.ExitCode.Should().Be(0, string.Join('\n', service.Output));
        }

        File.Exists(PostmasterFile.PathIn(ClusterFolder.Open(folder).Cluster)).Should().BeFalse("the server went first");
        using var next = await StartAsync();
        using var reader = new HttpClient { BaseAddress = next.Address };
        await UntilStoredAsync(reader, $"{Begun}");
        await TellAsync(next.Process, "TERM");
        await next.Process.WaitForExitAsync();
        (await File.ReadAllTextAsync(ClusterFolder.Open(folder).ServerLog)).Should().NotContain("not properly shut down");
    }

    [Fact]
    public async Task Hang_up_stops_the_service_and_its_cluster_too()
    {
        using var service = await StartAsync();

        await TellAsync(service.Process, "HUP");

        await service.Process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        service.Process.ExitCode.Should().Be(0, string.Join('\n', service.Output));
        File.Exists(PostmasterFile.PathIn(ClusterFolder.Open(folder).Cluster)).Should().BeFalse();
    }

    private Task<ServiceProcess> StartAsync() => ServiceProcess.StartAsync(null, $"--FlowProv:DataFolder={folder}");

    private static async Task TellAsync(Process process, string signal)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {process.Id}"]);
        await kill.WaitForExitAsync();
    }

    private static byte[] Messages(int first, int count) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(first, count).Select(n => $$"""{"task_id":"{{n}}"}""" + '\n')));

    private static async Task UntilStoredAsync(HttpClient client, string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        HttpStatusCode status;
        do
        {
            using var response = await client.GetAsync(new Uri($"/api/v1/tasks/{id}", UriKind.Relative), patience.Token);
            status = response.StatusCode;
        }
        while (status != HttpStatusCode.OK);
    }
}
