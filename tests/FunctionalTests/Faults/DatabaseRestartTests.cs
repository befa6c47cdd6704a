using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.Api.Hosting;
using FlowProv.Infrastructure.EmbeddedPostgres;
using FlowProv.Infrastructure.Persistence;

namespace FlowProv.FunctionalTests.Faults;

/// <summary>The database goes away and comes back while clients read and write.</summary>
public class DatabaseRestartTests
{
    [Theory]
    [InlineData(PostgresStopMode.Fast)]
    [InlineData(PostgresStopMode.Immediate)]
    public async Task Restart_under_load_gives_only_503_and_loses_nothing_acknowledged(PostgresStopMode mode)
    {
        await using var cluster = await EmbeddedPostgresCluster.StartThrowAwayAsync();
        await RunAsync(cluster, async _ =>
        {
            await Task.Delay(1000);
            await cluster.StopAsync(mode);
            await Task.Delay(1500);
            await cluster.StartServerAsync();
            await Task.Delay(2500);
        });
    }

    [Fact]
    public async Task Server_killed_under_load_is_started_again_by_itself()
    {
        var log = new ConcurrentQueue<string>();
        await using var cluster = await EmbeddedPostgresCluster.StartThrowAwayAsync(log.Enqueue);
        cluster.KeepRunning();
        log.Clear();
        await RunAsync(cluster, async load =>
        {
            for (var kill = 0; kill < 2; kill++)
            {
                await load.UntilAcknowledgedAsync();
                await UntilToldAsync(log, "Started PostgreSQL", kill);
                using var server = Process.GetProcessById(cluster.ServerPid!.Value);
                server.Kill();
                await UntilToldAsync(log, "The PostgreSQL server is gone", kill + 1);
            }

            await load.UntilAcknowledgedAsync();
            await UntilToldAsync(log, "Started PostgreSQL", 2);
        });

        string[] steps = ["The PostgreSQL server is gone", "The PostgreSQL server of", "Started PostgreSQL"];
        log.Should().Equal([.. steps, .. steps], (line, step) => line.StartsWith(step, StringComparison.Ordinal));
    }

    /// <summary>
    /// Waits for a line of the log. A server answers a moment before its start is told, and killed in that moment it would count as one that did
    /// not start; and where it is back at once, no request need see a 503.
    /// </summary>
    private static async Task UntilToldAsync(ConcurrentQueue<string> log, string beginning, int times)
    {
        while (log.Count(line => line.StartsWith(beginning, StringComparison.Ordinal)) < times)
        {
            await Task.Delay(20);
        }
    }

    private static async Task RunAsync(EmbeddedPostgresCluster cluster, Func<RestartLoad, Task> faults)
    {
        await SchemaMigrator.MigrateAsync(cluster.ConnectionString, CancellationToken.None);
        await using var app = ApiHost.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], cluster.ConnectionString);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var load = new RestartLoad(client);

        await load.RunAsync(() => faults(load));

        load.Statuses.Keys.Should().BeSubsetOf([200, 201, 503]);
        load.Statuses.Should().ContainKeys(200, 201, 503);
        load.WithoutRetryAfter.Should().Be(0);
        (await load.StatusAsync("/api/v1/health/ready")).Should().Be(200);
        (await load.MissingAsync()).Should().BeEmpty();
    }

    private sealed class RestartLoad(HttpClient client)
    {
        private readonly ConcurrentBag<string> acknowledged = [];
        private int withoutRetryAfter;

        public ConcurrentDictionary<int, int> Statuses { get; } = new();

        public int WithoutRetryAfter => withoutRetryAfter;

        public async Task RunAsync(Func<Task> faults)
        {
            using var stop = new CancellationTokenSource();
            Task[] clients =
            [
                WriteAsync(0, stop.Token), WriteAsync(1, stop.Token), ReadAsync(stop.Token), ReadAsync(stop.Token),
                CommandAsync("/api/v1/tasks/claim", _ => """{"worker_id":"w"}""", stop.Token),
                CommandAsync("/api/flows/", n => $$"""{"name":"flow {{n}}"}""", stop.Token),
            ];
            await faults().WaitAsync(TimeSpan.FromMinutes(2));
            await stop.CancelAsync();
            await Task.WhenAll(clients);
        }

        /// <summary>Waits for a write that began after this call and was acknowledged.</summary>
        public async Task UntilAcknowledgedAsync()
        {
            var before = acknowledged.Count;
            while (acknowledged.Count < before + 200)
            {
                await Task.Delay(20);
            }
        }

        public async Task<int> StatusAsync(string path)
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            return (int)response.StatusCode;
        }

        public async Task<List<string>> MissingAsync()
        {
            using var content = Json("""{"limit":0,"projection":["task_id"]}""");
            using var response = await client.PostAsync(new Uri("/api/v1/tasks/query", UriKind.Relative), content);
            var stored = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["items"]!.AsArray()
                .Select(item => item!["task_id"]!.GetValue<string>()).ToHashSet();
            return [.. acknowledged.Where(id => !stored.Contains(id))];
        }

        private async Task WriteAsync(int writer, CancellationToken stop)
        {
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                var ids = Enumerable.Range(0, 20).Select(i => $"{writer}_{n}_{i}").ToList();
                using var content = Json(string.Join('\n', ids.Select(id => $$"""{"task_id":"{{id}}","started_at":{{n}}}""")));
                using var response = await client.PostAsync(new Uri("/api/v1/ingest", UriKind.Relative), content, CancellationToken.None);
                var text = await response.Content.ReadAsStringAsync(CancellationToken.None);
                if (Count(response) == 200 && JsonNode.Parse(text)!["summary"]!["successful"]!.GetValue<int>() == ids.Count)
                {
                    ids.ForEach(acknowledged.Add);
                }
            }
        }

        private async Task ReadAsync(CancellationToken stop)
        {
            while (!stop.IsCancellationRequested)
            {
                using var response = await client.GetAsync(new Uri("/api/v1/tasks?limit=20", UriKind.Relative), CancellationToken.None);
                Count(response);
            }
        }

        /// <summary>Sends what runs in a transaction of its own.</summary>
        private async Task CommandAsync(string path, Func<int, string> body, CancellationToken stop)
        {
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                using var content = Json(body(n));
                using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content, CancellationToken.None);
                Count(response);
            }
        }

        private int Count(HttpResponseMessage response)
        {
            var status = (int)response.StatusCode;
            Statuses.AddOrUpdate(status, 1, (_, count) => count + 1);
            if (status == 503 && response.Headers.RetryAfter is null)
            {
                Interlocked.Increment(ref withoutRetryAfter);
            }

            return status;
        }

        private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
    }
}
