using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using FlowProv.TestSupport;
using FlowProv.Worker;
using Xunit.Abstractions;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>The workers that we ship, against the running service.</summary>
public class WorkerTests(ApiFixture fixture, ITestOutputHelper output) : OrchestrationTest(fixture)
{
    [Fact]
    public async Task CSharp_worker_runs_a_workflow()
    {
        await AddFlowAsync(Etl);
        await using var worker = new FlowProvWorker(new WorkerOptions { BaseUrl = Client.BaseAddress!, WaitSeconds = 5 });
        worker.Handle("EXTRACT", (task, _) => Task.FromResult<object?>(task.Payload.GetProperty("n").GetInt32()));
        worker.Handle("TRANSFORM", (task, _) => Task.FromResult<object?>(task.Args[0].GetInt32() * 2));
        worker.Handle("LOAD", (task, _) => throw new TaskFailedException($"no room for {task.Args[0].GetInt32()}"));
        using var stop = new CancellationTokenSource();
        var running = worker.RunAsync(stop.Token);

        var run = await StartAsync("example.ETL", """{"n": 21}""");
        await EventuallyAsync(async () => await StatusesAsync(run) == "error: success success error");

        await stop.CancelAsync();
        await running;
        (await DetailAsync(run))["tasks"]![2]!["result"]!["exception"]!.GetValue<string>().Should().Be("no room for 42");
    }

    [Fact]
    public async Task CSharp_worker_takes_whatever_depth_the_service_takes()
    {
        var deepest = Nested(60);
        var groups = Enumerable.Range(0, 8).Aggregate("\"A\"", (inner, level) => $$"""{"G{{level}}": {"type": "group", "tasks": [{{inner}}, "A"]} }""");
        await AddFlowAsync($$"""{"flow_id": "deep", "project": "p", "name": "DEEP", "tasks": [{{groups}}, "B"]}""");
        await using var worker = new FlowProvWorker(new WorkerOptions { BaseUrl = Client.BaseAddress!, WaitSeconds = 5 });
        worker.Handle("A", (_, _) => Task.FromResult<object?>(JsonNode.Parse(deepest)));
        worker.Handle("B", (task, _) => Task.FromResult<object?>(task.Args[0].GetRawText().Count(c => c == '[')));
        using var stop = new CancellationTokenSource();
        var running = worker.RunAsync(stop.Token);

        var run = await StartAsync("p.DEEP", $$"""{"a": {{Nested(62)}} }""");
        await EventuallyAsync(async () => (await StatusesAsync(run)).StartsWith("success:", StringComparison.Ordinal));

        await stop.CancelAsync();
        await running;
        (await DetailAsync(run))["tasks"]![9]!["result"]!.GetValue<int>().Should().Be((9 * 60) + 8);
        await GetAsync($"/api/v1/workflows/{run}");
        await PostAsync("/api/workflows", $$"""{"project": "p", "name": "DEEP", "payload": {"a": {{Nested(63)}} } }""", 400);
    }

    [Fact]
    public async Task CSharp_worker_ends_the_handler_of_a_canceled_task()
    {
        await AddFlowAsync("""{"flow_id": "long", "project": "example", "name": "LONG", "tasks": ["LONG"]}""");
        var (begun, told) = (new TaskCompletionSource(), new TaskCompletionSource());
        var log = new ConcurrentQueue<string>();
        await using var worker = new FlowProvWorker(new WorkerOptions { BaseUrl = Client.BaseAddress!, WaitSeconds = 5, LeaseSeconds = 1, Log = log.Enqueue });
        worker.Handle("LONG", async Task<object?> (_, unwanted) =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, unwanted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            told.SetResult();
            return null;
        });
        using var stop = new CancellationTokenSource();
        var running = worker.RunAsync(stop.Token);
        var run = await StartAsync("example.LONG");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20));

        await PostAsync($"/api/workflows/{run}/cancel", "{}", 201);

        await told.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await stop.CancelAsync();
        await running;
        log.Should().Contain(line => line.EndsWith("dropped (canceled)", StringComparison.Ordinal));
        (await StatusesAsync(run)).Should().Be("canceled: canceled");
    }

    [Fact]
    public async Task CSharp_worker_keeps_a_task_longer_than_its_lease()
    {
        await AddFlowAsync("""{"flow_id": "long", "project": "example", "name": "LONG", "tasks": ["LONG"]}""");
        await using var worker = new FlowProvWorker(new WorkerOptions { BaseUrl = Client.BaseAddress!, WaitSeconds = 5, LeaseSeconds = 1 });
        worker.Handle("LONG", async (_, unwanted) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(3), unwanted);
            return "kept";
        });
        using var stop = new CancellationTokenSource();
        var running = worker.RunAsync(stop.Token);

        var run = await StartAsync("example.LONG");
        await EventuallyAsync(async () => await StatusesAsync(run) == "success: success");

        await stop.CancelAsync();
        await running;
        var task = (await GetAsync($"/api/workflows/{run}?extended=true"))["tasks"]![0]!;
        (task["attempt"]!.GetValue<int>(), task["lost"]!.GetValue<int>(), task["result"]!.GetValue<string>()).Should().Be((1, 0, "kept"));
    }

    [Fact]
    public async Task Python_worker_runs_director_s_task_files()
    {
        if (LocalMachine.Python is not { } python)
        {
            // The service needs no Python, so a machine without it tests everything else; CI has it.
            output.WriteLine("python3 is not on PATH: the Python worker was not tested here.");
            return;
        }

        await AddFlowAsync("""{"flow_id": "py", "project": "example", "name": "PY", "tasks": ["EXTRACT", {"G": {"type": "group", "tasks": ["DOUBLE", "FAIL_IF_ODD"]}}, "SUM"]}""");
        var folder = Directory.CreateTempSubdirectory("flowprov-tasks-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "etl.py"), """
            from director import task

            @task(name="EXTRACT")
            def extract(*args, **kwargs):
                return kwargs["payload"]["n"]

            @task(name="DOUBLE")
            def double(value, **kwargs):
                return value * 2

            @task(bind=True, name="FAIL_IF_ODD")
            def fail_if_odd(self, value, **kwargs):
                if value % 2:
                    raise ValueError("%d is odd" % value)
                return value

            @task(name="SUM")
            def total(values, **kwargs):
                return {"sum": sum(values)}
            """);
        using var worker = Process.Start(new ProcessStartInfo(python, [Script(), "--url", Client.BaseAddress!.ToString(), "--tasks", folder, "--wait", "2"]))!;
        try
        {
            var good = await StartAsync("example.PY", """{"n": 4}""");
            var bad = await StartAsync("example.PY", """{"n": 3}""");
            await EventuallyAsync(async () => await StatusesAsync(good) == "success: success success success success");
            await EventuallyAsync(async () => await StatusesAsync(bad) == "error: success success error canceled");

            (await DetailAsync(good))["tasks"]![3]!["result"]!.ToJsonString().Should().Be("""{"sum":12}""");
            var failure = (await DetailAsync(bad))["tasks"]![2]!["result"]!;
            failure["exception"]!.GetValue<string>().Should().Be("3 is odd");
            failure["traceback"]!.GetValue<string>().Should().StartWith("Traceback (most recent call last)").And.Contain("etl.py");
        }
        finally
        {
            worker.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Python_worker_retries_as_celery_does()
    {
        if (LocalMachine.Python is not { } python)
        {
            output.WriteLine("python3 is not on PATH: the Python worker was not tested here.");
            return;
        }

        await AddFlowAsync("""{"flow_id": "again", "project": "example", "name": "AGAIN", "tasks": [{"G": {"type": "group", "tasks": ["THIRD", "NEVER", "AUTO"]}}]}""");
        var folder = Directory.CreateTempSubdirectory("flowprov-tasks-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "again.py"), """
            from director import task

            @task(bind=True, name="THIRD")
            def third(self, *args, **kwargs):
                if self.request.retries < 2:
                    self.retry(exc=IOError("not yet"))
                return self.request.retries

            @task(bind=True, name="NEVER", max_retries=1)
            def never(self, *args, **kwargs):
                self.retry(exc=IOError("gone"))

            @task(name="AUTO", autoretry_for=(KeyError,))
            def auto(*args, **kwargs):
                raise KeyError("x")
            """);
        using var worker = Process.Start(new ProcessStartInfo(python, [Script(), "--url", Client.BaseAddress!.ToString(), "--tasks", folder, "--wait", "2"]))!;
        try
        {
            var run = await StartAsync("example.AGAIN");
            await EventuallyAsync(async () => await StatusesAsync(run) == "error: success error error");

            var tasks = (await GetAsync($"/api/workflows/{run}?extended=true"))["tasks"]!.AsArray();
            tasks.Select(task => task!["attempt"]!.GetValue<int>()).Should().Equal(3, 2, 4);
            (tasks[0]!["result"]!.GetValue<int>(), tasks[1]!["result"]!["exception"]!.GetValue<string>()).Should().Be((2, "gone"));
        }
        finally
        {
            worker.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Script([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "clients", "python", "flowprov_worker.py"));
}
