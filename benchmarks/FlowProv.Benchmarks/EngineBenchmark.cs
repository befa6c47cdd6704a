using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using FlowProv.Worker;
using Npgsql;

namespace FlowProv.Benchmarks;

/// <summary>
/// No-op tasks end to end through the C# worker against claiming and completing in plain SQL, both twenty at a time, with an empty table and with
/// 500,000 finished tasks in it; then creating workflows of three tasks and listing a hundred.
/// </summary>
public sealed class EngineBenchmark(Laboratory laboratory, Report report)
{
    private const int Finished = 500_000;
    private const int GroupSize = 20;
    private const int Groups = 1_000;
    private const int BatchSize = 20;
    private const int Connections = 4;

    public async Task RunAsync()
    {
        var database = await laboratory.CreateDatabaseAsync("engine");
        await using var service = await Laboratory.StartServiceAsync(database);
        var tasks = string.Join(", ", Enumerable.Repeat("\"NOOP\"", GroupSize));
        await PostAsync(service, "/flows?initial_state=running", $$"""
            [{"flow_id": "noop", "project": "b", "name": "NOOP", "tasks": [{"G": {"type": "group", "tasks": [{{tasks}}]} }]},
             {"flow_id": "etl", "project": "example", "name": "ETL", "tasks": ["EXTRACT", "TRANSFORM", "LOAD"], "queue": "nobody"}]
            """);
        await MeasureWorkerAsync(service, Groups / 4);
        for (var round = 0; round < laboratory.Options.Rounds; round++)
        {
            var sql = await MeasureSqlAsync(service, database);
            var worker = await MeasureWorkerAsync(service, Groups);
            report.Engine("few finished tasks", sql, worker);
        }

        await FillAsync(database);
        for (var round = 0; round < laboratory.Options.Rounds; round++)
        {
            var sql = await MeasureSqlAsync(service, database);
            var worker = await MeasureWorkerAsync(service, Groups);
            report.Engine($"{Finished:N0} finished tasks", sql, worker);
        }

        var seconds = TimeSpan.FromSeconds(laboratory.Options.Seconds);
        await Load.RunAsync(service, _ => Create(), seconds, 8);
        report.Requests("POST /api/workflows, 3 tasks", await Load.RunAsync(service, _ => Create(), seconds, 8));
        await Load.RunAsync(service, _ => List(), seconds, 8);
        report.Requests("GET /api/workflows?per_page=100", await Load.RunAsync(service, _ => List(), seconds, 8));
    }

    private static HttpRequestMessage Create() =>
        new(HttpMethod.Post, "/api/workflows") { Content = Json("""{"project": "example", "name": "ETL", "payload": {"source": "s3://bucket/key", "n": 3}}""") };

    private static HttpRequestMessage List() => new(HttpMethod.Get, "/api/workflows?per_page=100");

    /// <returns>Tasks per second from the first claim to the last result.</returns>
    private static async Task<double> MeasureWorkerAsync(ServerProcess service, int groups)
    {
        await StartGroupsAsync(service, groups);
        var left = groups * GroupSize;
        var done = new TaskCompletionSource();
        var workers = Enumerable.Range(0, Connections).Select(_ => new FlowProvWorker(new WorkerOptions
        {
            BaseUrl = service.Client.BaseAddress!,
            Concurrency = BatchSize,
            ClaimBatch = BatchSize,
            Queues = ["celery"],
        })).ToList();
        workers.ForEach(worker => worker.Handle("NOOP", (_, _) =>
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                done.TrySetResult();
            }

            return Task.FromResult<object?>(null);
        }));
        using var stop = new CancellationTokenSource();
        var started = Stopwatch.GetTimestamp();
        var running = workers.Select(worker => worker.RunAsync(stop.Token)).ToList();
        await done.Task;
        await stop.CancelAsync();
        await Task.WhenAll(running);
        return groups * GroupSize / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <returns>Tasks per second of the same rows in plain SQL: a commit for each claim and one for each batch of results, nothing else.</returns>
    private static async Task<double> MeasureSqlAsync(ServerProcess service, string database)
    {
        await StartGroupsAsync(service, Groups);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync();
            await using var claim = new NpgsqlCommand(
                """
                with ready as (
                    select id from task_runs where status = 'pending' and pending_deps = 0 and not held and queue = 'celery' and run_at <= now()
                    order by queue, priority, run_at, id limit 20 for update skip locked)
                update task_runs as task set status = 'progress', attempt = attempt + 1, lease_token = gen_random_uuid(),
                    lease_until = now() + interval '1 minute', worker = 'sql'
                from ready where task.id = ready.id returning task.id
                """,
                connection);
            await using var complete = new NpgsqlCommand(
                "update task_runs set status = 'success', result = 'null', lease_token = null, lease_until = null where id = any($1)", connection);
            var ids = new NpgsqlParameter<Guid[]>();
            complete.Parameters.Add(ids);
            await claim.PrepareAsync();
            while (true)
            {
                var claimed = new List<Guid>(BatchSize);
                await using (var reader = await claim.ExecuteReaderAsync())
                {
                    while (await reader.ReadAsync())
                    {
                        claimed.Add(reader.GetGuid(0));
                    }
                }

                if (claimed.Count == 0)
                {
                    return;
                }

                ids.TypedValue = [.. claimed];
                await complete.ExecuteNonQueryAsync();
            }
        })));
        return Groups * GroupSize / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task StartGroupsAsync(ServerProcess service, int groups)
    {
        for (var n = 0; n < groups; n++)
        {
            await PostAsync(service, "/api/workflows", """{"project": "b", "name": "NOOP", "payload": {}}""");
        }
    }

    private static async Task FillAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await Laboratory.ExecuteAsync(connection, $"""
            insert into flow_runs (id, flow_id, flow_version, project, name, fullname, status, periodic, payload, open_tasks, has_success_hook, created_at, updated_at)
            select gen_random_uuid(), 'old', 1, 'b', 'OLD', 'b.OLD', 'success', false, '{"{}"}', 0, false, now() - n * interval '1 second', now()
            from generate_series(1, {Finished / GroupSize}) n;
            insert into task_runs (id, flow_run_id, flow_id, position, key, queue, priority, status, previous, next, pending_deps, arguments, held, run_at,
                attempt, failures, lost, max_attempts, max_lost, backoff_seconds, backoff_factor, max_backoff_seconds, result, created_at, updated_at)
            select gen_random_uuid(), id, 'old', n, 'NOOP', 'celery', 0, 'success', array[]::uuid[], array[]::uuid[], 0, 'null', false, created_at,
                1, 0, 0, 1, 3, 1, 2, 60, 'null', created_at, created_at
            from flow_runs cross join generate_series(1, {GroupSize}) n where name = 'OLD';
            """);

        // The rate in steady state is asked for, not the one beside the clean-up of a bulk load.
        await Laboratory.ExecuteAsync(connection, "vacuum (analyze) task_runs, flow_runs");
    }

    private static async Task PostAsync(ServerProcess service, string path, string body)
    {
        using var answer = await service.Client.PostAsync(new Uri(path, UriKind.Relative), Json(body));
        answer.EnsureSuccessStatusCode();
    }

    private static ByteArrayContent Json(string text) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
