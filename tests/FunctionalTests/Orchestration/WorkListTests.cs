using System.Text.Json.Nodes;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Infrastructure.Work;
using Npgsql;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>Who runs tasks, and where they wait.</summary>
public sealed class WorkListTests(ApiFixture fixture) : OrchestrationTest(fixture)
{
    private const string Mixed =
        """
        {"flow_id": "m", "project": "p", "name": "M", "queue": {"default": "main", "customs": {"B": "other"}},
         "task_options": {"A": {"max_attempts": 2, "retry": {"backoff_seconds": 600}}}, "tasks": ["A", "B"]}
        """;

    [Fact]
    public async Task Workers_tell_what_they_ask_for_and_hold()
    {
        await AddFlowAsync("""{"flow_id": "g", "project": "p", "name": "G", "tasks": [{"G": {"type": "group", "tasks": ["A", "B", "C"]}}]}""");
        await StartAsync("p.G");
        var (idle, busy, gone) = (Name("idle"), Name("busy"), Name("gone"));
        await ClaimAsync(worker: gone, extra: """, "queues": ["old"]""");
        await ClaimAsync(worker: idle, extra: """, "queues": ["q1", "q2"], "keys": ["K"]""");
        await ClaimAsync(2, worker: busy);
        await ClaimAsync(1, worker: gone, leaseSeconds: 1);
        await ExecuteAsync($"update workers set last_seen = now() - interval '3 minutes' where id in ('{gone}', '{busy}')");
        await Task.Delay(1_100);

        var workers = await GetAsync("/api/v1/workers");

        var mine = workers["items"]!.AsArray().Where(worker => new[] { idle, busy, gone }.Contains(worker!["id"]!.GetValue<string>())).ToList();
        workers["count"]!.GetValue<int>().Should().Be(workers["items"]!.AsArray().Count);
        mine[0]!["id"]!.GetValue<string>().Should().Be(idle);
        mine.ToDictionary(worker => worker!["id"]!.GetValue<string>(), Told).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            [idle] = """online ["q1","q2"] ["K"] 0""",
            [busy] = "online null null 2",
            [gone] = """offline ["old"] null 0""",
        });
        mine.Select(worker => worker!["last_seen"]!.GetValue<string>()).Should().OnlyContain(seen => seen.EndsWith("+00:00", StringComparison.Ordinal));
        (await GetAsync("/api/v1/workers?limit=1"))["items"]!.AsArray().Should().ContainSingle();
        await GetAsync("/api/v1/workers?limit=0", 422);
    }

    [Fact]
    public async Task Nameless_queues_of_a_stored_worker_are_left_out()
    {
        var worker = Name("nameless");
        await ExecuteAsync($"insert into workers (id, queues, keys, first_seen, last_seen) values ('{worker}', '{{null,named}}', '{{null}}', now(), now())");

        Queue((await GetAsync("/api/v1/queues"))["items"]!.AsArray(), "named").Should().EndWith("workers 1");
        (await GetAsync("/api/v1/workers"))["items"]!.AsArray().Select(Told).Should().Contain("""online ["named"] [] 0""");
    }

    [Fact]
    public async Task Queues_tell_what_waits_and_who_serves_them()
    {
        await AddFlowAsync(Mixed);
        var worker = Name("w");
        await StartAsync("p.M");
        var retried = await ClaimOneAsync("A");
        await StartAsync("p.M");
        await StartAsync("p.M");
        await ClaimAsync(1, worker: worker, extra: """, "queues": ["main", "unused"]""");
        await FailAsync(retried, "again later");
        await ExecuteAsync("update task_runs set run_at = now() - interval '90 seconds' where status = 'pending' and pending_deps = 0 and run_at < now()");
        await ExecuteAsync("delete from workers where id = 'tester'");

        var queues = (await GetAsync("/api/v1/queues"))["items"]!.AsArray();

        Queue(queues, "main").Should().Be("ready 1 scheduled 1 held 0 waiting 0 running 1 workers 1");
        Queue(queues, "other").Should().Be("ready 0 scheduled 0 held 0 waiting 3 running 0 workers 0");
        Queue(queues, "unused").Should().Be("ready 0 scheduled 0 held 0 waiting 0 running 0 workers 1");
        Wait(queues, "main").Should().BeInRange(89, 120);
        Wait(queues, "other").Should().BeNull();

        await ExecuteAsync("update flow_configurations set desired_state = 'paused'");
        queues = (await GetAsync("/api/v1/queues"))["items"]!.AsArray();
        Queue(queues, "main").Should().Be("ready 0 scheduled 0 held 2 waiting 0 running 1 workers 1");
        Wait(queues, "main").Should().BeNull();
    }

    [Fact]
    public async Task Worker_for_all_queues_serves_all_but_the_servers_own()
    {
        await AddFlowAsync("""{"flow_id": "h", "project": "p", "name": "H", "queue": "mine", "tasks": ["A"]}""");
        await StartAsync("p.H");
        await ClaimAsync(1, worker: Name("all"), extra: """, "keys": ["X"]""");
        await ExecuteAsync("update task_runs set held = true");
        await ExecuteAsync("insert into workers (id, queues, first_seen, last_seen) values ('odd', array['flowprov.http'], now(), now())");

        Queue((await GetAsync("/api/v1/queues"))["items"]!.AsArray(), "mine").Should().Be("ready 0 scheduled 0 held 1 waiting 0 running 0 workers 1");

        // The server's own worker may or may not have been seen since the tables were emptied.
        await EventuallyAsync(async () =>
        {
            var named = (await GetAsync("/api/v1/workers"))["items"]!.AsArray().Count(worker => worker!["queues"]?.ToJsonString() == """["flowprov.http"]""");
            return Queue((await GetAsync("/api/v1/queues"))["items"]!.AsArray(), "flowprov.http").EndsWith($"workers {named}", StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Workers_unseen_for_a_week_are_forgotten_unless_they_hold_a_task()
    {
        await AddFlowAsync("""{"flow_id": "a", "project": "p", "name": "A", "tasks": ["A"]}""");
        await StartAsync("p.A");
        var (holds, old, young) = (Name("holds"), Name("old"), Name("young"));
        await ClaimAsync(worker: holds);
        await ClaimAsync(worker: old);
        await ClaimAsync(worker: young);
        await ExecuteAsync($"update workers set last_seen = now() - interval '8 days' where id in ('{holds}', '{old}')");
        await ExecuteAsync($"update workers set last_seen = now() - interval '6 days' where id = '{young}'");

        (await Fixture.SendAsync(new ForgetWorkers())).Should().Be(1);

        (await GetAsync("/api/v1/workers?limit=1000"))["items"]!.AsArray().Select(worker => worker!["id"]!.GetValue<string>())
            .Should().Contain([holds, young]).And.NotContain(old);
    }

    /// <summary>A hundred thousand finished tasks must cost the lists nothing.</summary>
    [Fact]
    public async Task Lists_read_partial_indexes_only()
    {
        await AddFlowAsync(Mixed);
        await StartAsync("p.M");
        await ExecuteAsync(
            """
            insert into task_runs (id, flow_run_id, flow_id, position, key, queue, priority, status, previous, next, pending_deps, arguments, held, run_at,
                attempt, failures, lost, max_attempts, max_lost, backoff_seconds, backoff_factor, max_backoff_seconds, worker, created_at, updated_at)
            select gen_random_uuid(), r.id, r.flow_id, n, 'K', 'q' || n % 7, 0, case when n % 1000 = 0 then 'progress' else 'success' end, '{}', '{}', 0, '',
                false, now(), 1, 0, 0, 1, 3, 1, 2, 600, 'w' || n % 50, now(), now()
            from flow_runs r, generate_series(10, 100009) n
            """);
        await ExecuteAsync("update task_runs set lease_until = now() + interval '1 hour' where status = 'progress'");
        await ExecuteAsync("vacuum analyze task_runs");

        var workers = await ExplainAsync(NpgsqlWorkReader.Workers, 100);
        var queues = await ExplainAsync(NpgsqlWorkReader.Queues, 100, "flowprov.http");

        workers.Should().Contain("ix_task_runs_leased").And.NotContain("Seq Scan on task_runs");
        queues.Should().Contain("ix_task_runs_leased").And.Contain("ix_task_runs_pending").And.NotContain("Seq Scan on task_runs");
    }

    private static string Name(string role) => $"{role}-{Guid.NewGuid():N}";

    private static string Told(JsonNode? worker) =>
        $"{worker!["status"]} {worker["queues"]?.ToJsonString() ?? "null"} {worker["keys"]?.ToJsonString() ?? "null"} {worker["running"]}";

    private static JsonNode Find(JsonArray queues, string name) => queues.Single(queue => queue!["name"]!.GetValue<string>() == name)!;

    private static string Queue(JsonArray queues, string name)
    {
        var queue = Find(queues, name);
        return $"ready {queue["ready"]} scheduled {queue["scheduled"]} held {queue["held"]} waiting {queue["waiting_for_dependencies"]} "
            + $"running {queue["running"]} workers {queue["workers"]}";
    }

    private static double? Wait(JsonArray queues, string name) => Find(queues, name)["oldest_wait_seconds"]?.GetValue<double>();

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> ExplainAsync(string sql, params object[] parameters)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand($"explain (analyze, buffers) {sql}", connection);
        foreach (var value in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }
}
