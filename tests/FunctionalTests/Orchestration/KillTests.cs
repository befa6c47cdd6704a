using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using FlowProv.FunctionalTests.Faults;
using FlowProv.Infrastructure.EmbeddedPostgres;
using FlowProv.Infrastructure.Persistence;
using Npgsql;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>
/// 500 runs of chains and groups with hooks on two servers, while servers and workers are killed with -9 at random and the database is restarted:
/// every run ends as it must, no result is applied twice, nothing is stuck.
/// </summary>
public class KillTests
{
    private const int Runs = 500;

    private static readonly string[] Keys = ["A", "B", "C", "FAIL", "GOOD", "BAD"];

    private static readonly (string Name, string Tasks, string Statuses)[] Kinds =
    [
        ("CHAIN", """["A", "B", "C"]""", "success: A=success B=success C=success GOOD=success"),
        ("GROUP", """["A", {"G": {"type": "group", "tasks": ["B", {"D": {"type": "chain", "tasks": ["A", "B"]}}, "C"]}}, "C"]""",
            "success: A=success B=success A=success B=success C=success C=success GOOD=success"),
        ("BROKEN", """["A", {"G": {"type": "group", "tasks": ["B", "FAIL", "FAIL"]}}, "C"]""",
            "error: A=success B=success FAIL=error FAIL=error C=canceled GOOD=canceled BAD=success"),
    ];

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    [Fact]
    public async Task Every_run_ends_as_it_must_whatever_is_killed()
    {
        await using var cluster = await EmbeddedPostgresCluster.StartThrowAwayAsync();
        await SchemaMigrator.MigrateAsync(cluster.ConnectionString, CancellationToken.None);
        await using var fleet = await Fleet.StartAsync(cluster.ConnectionString);
        await fleet.AddFlowsAsync();

        using var stop = new CancellationTokenSource();
        var chaos = fleet.KillAtRandomAsync(stop.Token);
        var created = fleet.CreateAsync(Runs);
        await Task.Delay(TimeSpan.FromSeconds(4));
        await cluster.StopAsync(PostgresStopMode.Immediate);
        await Task.Delay(TimeSpan.FromSeconds(1));
        await cluster.StartServerAsync();
        var ids = await created;
        await Task.Delay(TimeSpan.FromSeconds(6));
        await stop.CancelAsync();
        await chaos;

        await using var database = await OpenAsync(cluster.ConnectionString);
        await WaitForEndAsync(database);
        var runs = await ReadRunsAsync(database);
        ids.Should().HaveCount(Runs).And.BeSubsetOf(runs.Keys, "an acknowledged run is stored");
        fleet.Kills.Should().BeGreaterThan(5);
        foreach (var (name, _, statuses) in Kinds)
        {
            runs.Values.Where(run => run.Name == name).Select(run => run.Statuses).Distinct().Should().Equal([statuses], "that is how {0} ends", name);
        }

        (await database.CountAsync("select count(*) from flow_runs where open_tasks <> 0 or ended_at is null")).Should().Be(0);
        (await database.CountAsync("select count(*) from task_runs where pending_deps <> 0 and status = 'success'")).Should().Be(0, "each result counts once");
        (await database.CountAsync("select count(*) from task_runs where pending_deps < 0")).Should().Be(0, "each result counts once");
        (await database.CountAsync(Torn)).Should().Be(0, "what a task saw is what is stored of the task before it");
        (await database.CountAsync("select count(*) from flow_runs r where not exists (select from workflows w where w.workflow_id = r.id::text and w.status = case r.status when 'success' then 'FINISHED' else 'ERROR' end)"))
            .Should().Be(0, "provenance agrees with the runs");
        (await database.CountAsync("select count(*) from task_runs t where not exists (select from tasks d where d.task_id = t.id::text and d.status = case t.status when 'success' then 'FINISHED' when 'error' then 'ERROR' else 'CANCELLED' end)"))
            .Should().Be(0, "provenance agrees with the tasks");
    }

    // Tasks with one task before them saw exactly its result; a result that was replaced later would differ.
    private const string Torn =
        """
        select count(*) from task_runs t join task_runs p on p.id = t.previous[1]
        where cardinality(t.previous) = 1 and t.status = 'success' and t.result::jsonb #> '{saw,0}' is distinct from p.result::jsonb
        """;

    private static async Task WaitForEndAsync(Database database)
    {
        var until = DateTimeOffset.UtcNow.AddSeconds(90);
        while (await database.CountAsync("select count(*) from flow_runs where open_tasks > 0") is > 0 and var open)
        {
            DateTimeOffset.UtcNow.Should().BeBefore(until, "{0} runs are stuck", open);
            await Task.Delay(250);
        }
    }

    private static async Task<Dictionary<string, (string Name, string Statuses)>> ReadRunsAsync(Database database)
    {
        const string Sql =
            """
            select r.id::text, r.name, r.status || ': ' || string_agg(t.key || '=' || t.status, ' ' order by t.position)
            from flow_runs r join task_runs t on t.flow_run_id = r.id group by r.id
            """;
        await using var command = new NpgsqlCommand(Sql, database.Connection);
        await using var reader = await command.ExecuteReaderAsync();
        var runs = new Dictionary<string, (string, string)>();
        while (await reader.ReadAsync())
        {
            runs.Add(reader.GetString(0), (reader.GetString(1), reader.GetString(2)));
        }

        return runs;
    }

    private static async Task<Database> OpenAsync(string connectionString)
    {
        NpgsqlConnection.ClearAllPools();
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return new Database(connection);
    }

    private sealed record Database(NpgsqlConnection Connection) : IAsyncDisposable
    {
        public async Task<long> CountAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, Connection);
            return (long)(await command.ExecuteScalarAsync())!;
        }

        public ValueTask DisposeAsync() => Connection.DisposeAsync();
    }

    /// <summary>Two servers and three workers.</summary>
    private sealed class Fleet(string connectionString) : IAsyncDisposable
    {
        private readonly ServiceProcess[] services = new ServiceProcess[2];
        private readonly Process[] workers = new Process[3];

        public int Kills { get; private set; }

        public static async Task<Fleet> StartAsync(string connectionString)
        {
            var fleet = new Fleet(connectionString);
            for (var i = 0; i < fleet.services.Length; i++)
            {
                fleet.services[i] = await ServiceProcess.StartAsync(connectionString);
            }

            for (var i = 0; i < fleet.workers.Length; i++)
            {
                fleet.workers[i] = fleet.StartWorker(i);
            }

            return fleet;
        }

        public async Task AddFlowsAsync()
        {
            // Far more lost leases than a run would see in a year.
            var flows = Kinds.Select(kind => $$"""
                {"flow_id": "{{kind.Name}}", "project": "p", "name": "{{kind.Name}}", "tasks": {{kind.Tasks}}, "hooks": {"success": "GOOD", "failure": "BAD"},
                 "task_options": {{{string.Join(", ", Keys.Where(key => key != "FAIL" || kind.Name == "BROKEN").Select(key => $$"""  "{{key}}": {"max_lost": 100} """))}}} }
                """);
            using var content = new StringContent($"[{string.Join(", ", flows)}]", Encoding.UTF8, "application/json");
            using var response = await Http.PostAsync(new Uri(services[0].Address, "/flows?initial_state=running"), content);
            response.IsSuccessStatusCode.Should().BeTrue(await response.Content.ReadAsStringAsync());
        }

        public async Task<List<string>> CreateAsync(int count)
        {
            var ids = new ConcurrentBag<string>();
            await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (n, token) =>
            {
                string? id;
                while ((id = await TryCreateAsync(n)) is null)
                {
                    await Task.Delay(100, token);
                }

                ids.Add(id);
                await Task.Delay(25, token);
            });
            return [.. ids];
        }

        /// <summary>Kills a server or a worker now and then, and starts it again.</summary>
        public async Task KillAtRandomAsync(CancellationToken stop)
        {
            var random = new Random(7);
            while (!stop.IsCancellationRequested)
            {
                await Task.Delay(random.Next(600, 1800), CancellationToken.None);
                var victim = random.Next(services.Length + workers.Length);
                Kills++;
                if (victim < services.Length)
                {
                    await KillAsync(services[victim].Process);
                    services[victim] = await ServiceProcess.StartAsync(connectionString, services[victim].Address.Port);
                }
                else
                {
                    await KillAsync(workers[victim - services.Length]);
                    workers[victim - services.Length] = StartWorker(victim);
                }
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var process in workers.Concat(services.Select(service => service.Process)))
            {
                await KillAsync(process);
            }
        }

        private async Task<string?> TryCreateAsync(int n)
        {
            try
            {
                using var content = new StringContent($$$"""{"project": "p", "name": "{{{Kinds[n % Kinds.Length].Name}}}", "payload": {"n": {{{n}}}}}""", Encoding.UTF8, "application/json");
                using var response = await Http.PostAsync(new Uri(services[n % services.Length].Address, "/api/workflows"), content);
                return response.IsSuccessStatusCode ? JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!.GetValue<string>() : null;
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
            {
                return null;
            }
        }

        private Process StartWorker(int n) => ServiceProcess.Dotnet(
            Path.Combine(AppContext.BaseDirectory, "FlowProv.TestWorker.dll"), null, [services[n % services.Length].Address.ToString(), "2", .. Keys]);

        private static async Task KillAsync(Process process)
        {
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync();
            }

            process.Dispose();
        }
    }
}
