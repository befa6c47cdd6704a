using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Api.Hosting;
using FlowProv.TestSupport;

namespace FlowProv.FunctionalTests.Faults;

/// <summary>The service is killed with -9 again and again while messages stream in.</summary>
public class ServiceKillTests
{
    private const int Kills = 5;
    private const int BatchSize = 200;

    [Fact]
    public async Task Kill_during_ingestion_loses_nothing_acknowledged_and_leaves_no_half_batch()
    {
        await using var database = await TestDatabase.CreateAsync();
        var acknowledged = new List<int>();
        var batch = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var service = await ServiceProcess.StartAsync(database.ConnectionString);
            using var client = new HttpClient { BaseAddress = service.Address };
            using var death = new CancellationTokenSource();
            death.Token.Register(() => service.Process.Kill());
            var delay = TimeSpan.FromMilliseconds(20 + (kill * 130));
            batch = await SendUntilItDiesAsync(client, batch, acknowledged, () => death.CancelAfter(delay));
            await service.Process.WaitForExitAsync();
        }

        acknowledged.Should().NotBeEmpty();
        var stored = await StoredAsync(database.ConnectionString);
        acknowledged.Where(n => stored.GetValueOrDefault(n) != BatchSize).Should().BeEmpty("an acknowledged batch is committed whole");
        stored.Values.Should().OnlyContain(count => count == BatchSize, "a batch is stored whole or not at all");
    }

    private static async Task<int> SendUntilItDiesAsync(HttpClient client, int batch, List<int> acknowledged, Action first)
    {
        var before = acknowledged.Count;
        try
        {
            for (; ; batch++)
            {
                var lines = Enumerable.Range(0, BatchSize).Select(n => $$"""{"task_id":"{{batch}}_{{n}}","started_at":{{batch}},"used":{"batch":{{batch}} } }""");
                using var content = new StringContent(string.Join('\n', lines), Encoding.UTF8, "application/x-ndjson");
                using var response = await client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content);
                var report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
                report["summary"]!["successful"]!.GetValue<int>().Should().Be(BatchSize);
                acknowledged.Add(batch);
                if (acknowledged.Count == before + 1)
                {
                    first();
                }
            }
        }
        catch (HttpRequestException)
        {
            return batch + 1;
        }
    }

    private static async Task<Dictionary<int, int>> StoredAsync(string connectionString)
    {
        await using var app = ApiHost.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], connectionString);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new StringContent("""{"limit":0,"projection":["used.batch"],"aggregation":[{"operator":"count"}]}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/v1/tasks/query", UriKind.Relative), content);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["items"]!.AsArray()
            .ToDictionary(group => group!["used_batch"]!.GetValue<int>(), group => group!["count"]!.GetValue<int>());
    }
}
