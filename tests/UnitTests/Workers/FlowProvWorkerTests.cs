using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Worker;

namespace FlowProv.UnitTests.Workers;

public sealed class FlowProvWorkerTests : IDisposable
{
    private readonly FakeService service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Handler_is_told_all_about_its_task()
    {
        TaskContext? seen = null;
        string id = service.Add("EXTRACT", """{"n":12345678901234567890}""", """[[1,{"x":2}]]""", attempt: 3);
        await using var run = new WorkerRun(service, worker => worker.Handle("EXTRACT", Task<object?> (task, _) =>
        {
            seen = task;
            return Task.FromResult<object?>(null);
        }));

        (await service.ReportAsync(id)).Action.Should().Be("complete");
        (seen!.TaskId, seen.WorkflowId, seen.Key, seen.Attempt, seen.Queue).Should().Be((id, "w1", "EXTRACT", 3, "default"));
        seen.Args.GetRawText().Should().Be("""[[1,{"x":2}]]""");
        seen.Payload.GetRawText().Should().Be("""{"n":12345678901234567890}""");
    }

    [Theory]
    [InlineData("flowprov_x", "Bearer flowprov_x")]
    [InlineData(null, null)]
    public async Task Token_goes_with_every_request(string? token, string? sent)
    {
        string id = service.Add("A");
        await using var run = new WorkerRun(service, worker => worker.Handle("A", Echo), token: token);

        await service.ReportAsync(id);
        service.Authorizations.Should().HaveCountGreaterThan(1).And.OnlyContain(header => header == sent);
    }

    [Fact]
    public async Task Claim_names_worker_queues_keys_and_free_slots()
    {
        await using var run = new WorkerRun(service, worker => worker.Handle("A", Echo).Handle("B", Echo), concurrency: 3, lease: 90);

        await Until.TrueAsync(() => !service.Claims.IsEmpty, "a claim");
        service.Claims.First().ToJsonString().Should().Be(
            """{"worker_id":"me","queues":["slow","fast"],"keys":["A","B"],"max_tasks":3,"wait_seconds":30,"lease_seconds":90}""");
    }

    [Fact]
    public async Task Result_is_sent_as_json()
    {
        string[] keys = ["NULL", "RECORD", "NODE", "NUMBER", "ELEMENT"];
        string[] ids = [.. keys.Select(key => service.Add(key, """{"a":1.50}"""))];
        await using var run = new WorkerRun(service, worker => worker
            .Handle("NULL", async Task<object?> (_, _) => await Task.FromResult<object?>(null))
            .Handle("RECORD", async (_, _) => await Task.FromResult(new Row(1, "x")))
            .Handle("NODE", async (_, _) => await Task.FromResult(JsonNode.Parse("""{"x":[1]}""")))
            .Handle("NUMBER", async (_, _) => await Task.FromResult(7))
            .Handle("ELEMENT", Echo));

        var results = new List<string>();
        foreach (string id in ids)
        {
            results.Add((await service.ReportAsync(id)).Body["result"]?.ToJsonString() ?? "null");
        }

        results.Should().Equal("null", """{"rowCount":1,"name":"x"}""", """{"x":[1]}""", "7", """{"a":1.50}""");
    }

    [Fact]
    public async Task Failure_is_told_with_its_message_and_trace()
    {
        (string message, string wordless) = (service.Add("MESSAGE"), service.Add("WORDLESS"));
        await using var run = new WorkerRun(service, worker => worker
            .Handle<int>("MESSAGE", (_, _) => throw new InvalidOperationException("no \0 rows", new IOException("inner")))
            .Handle<int>("WORDLESS", (_, _) => throw new WordlessException()));

        var (action, body) = await service.ReportAsync(message);
        action.Should().Be("fail");
        ((string?)body["exception"]).Should().Be("no \\0 rows");
        string trace = (string)body["traceback"]!;
        trace.Should().Contain("System.IO.IOException: inner").And.Contain(nameof(Failure_is_told_with_its_message_and_trace));
        body.ContainsKey("retry").Should().BeFalse("the retry policy decides");
        ((string?)(await service.ReportAsync(wordless)).Body["exception"]).Should().Be(nameof(WordlessException));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Failure_may_say_whether_another_attempt_makes_sense(bool retry)
    {
        string id = service.Add("FAIL");
        await using var run = new WorkerRun(service, worker => worker
            .Handle<int>("FAIL", (_, _) => throw new TaskFailedException("bad input", retry)));

        JsonObject body = (await service.ReportAsync(id)).Body;
        ((string?)body["exception"], (bool?)body["retry"]).Should().Be(("bad input", retry));
    }

    [Fact]
    public async Task Result_that_is_not_json_fails_its_task()
    {
        (string number, string element) = (service.Add("NAN"), service.Add("UNDEFINED"));
        await using var run = new WorkerRun(service, worker => worker
            .Handle("NAN", (_, _) => Task.FromResult(double.NaN))
            .Handle("UNDEFINED", (_, _) => Task.FromResult(default(JsonElement))));

        foreach (string id in new[] { number, element })
        {
            var (action, body) = await service.ReportAsync(id);
            action.Should().Be("fail");
            ((string?)body["exception"]).Should().StartWith("The result is not JSON: ");
        }
    }

    [Fact]
    public async Task Long_tasks_fill_the_slots_and_no_more_are_taken()
    {
        var gate = new TaskCompletionSource();
        int running = 0, most = 0;
        string[] ids = [.. Enumerable.Range(0, 8).Select(_ => service.Add("LONG"))];
        await using var run = new WorkerRun(service, worker => worker.Handle("LONG", async (_, _) =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            await gate.Task;
            return Interlocked.Decrement(ref running);
        }));

        await Until.TrueAsync(() => Volatile.Read(ref running) == 2, "two running tasks");
        await Task.Delay(100);
        service.Claims.Should().ContainSingle("both slots are busy and nothing is known of the tasks' time");
        gate.SetResult();
        foreach (string id in ids)
        {
            await service.ReportAsync(id);
        }

        most.Should().Be(2);
    }

    [Fact]
    public async Task Quick_tasks_flow_in_whole_batches()
    {
        const int Many = 4000;
        using var slow = new FakeService { Latency = TimeSpan.FromMilliseconds(2) };
        for (int i = 0; i < Many; i++)
        {
            slow.Add("NOOP");
        }

        int runs = 0;
        await using var run = new WorkerRun(slow, worker => worker
            .Handle("NOOP", (_, _) => Task.FromResult(Interlocked.Increment(ref runs))));

        await Until.TrueAsync(() => slow.Reported == Many, "all results");
        runs.Should().Be(Many);
        slow.Claims.Count.Should().BeLessThan(Many / 10, "claims ask for 20");
        slow.Calls.Count(call => call == "complete").Should().BeLessThan(Many / 5, "results are collected while a batch is under way");
        slow.Beats.Should().BeEmpty("quick tasks need no heartbeat");
    }

    [Fact]
    public async Task Worker_speaks_http()
    {
        await using var front = new HttpFront(service);
        string[] ids = [service.Add("X", """{"text":"π"}"""), service.Add("MISSING")];
        await using var run = new WorkerRun(service, worker => worker
            .Handle("X", Echo)
            .Handle<int>("MISSING", (_, _) => throw new FileNotFoundException("π")), address: front.Address);

        (await service.ReportAsync(ids[0])).Body["result"]!.ToJsonString().Should().Be(JsonNode.Parse("""{"text":"π"}""")!.ToJsonString());
        ((string?)(await service.ReportAsync(ids[1])).Body["exception"]).Should().Be("π");
    }

    [Fact]
    public void Options_are_checked()
    {
        Action[] wrong =
        [
            () => _ = new FlowProvWorker(new() { BaseUrl = new Uri("ftp://x") }),
            () => _ = new FlowProvWorker(new() { BaseUrl = new Uri("http://x"), Concurrency = 0 }),
            () => _ = new FlowProvWorker(new() { BaseUrl = new Uri("http://x"), ClaimBatch = 101 }),
            () => _ = new FlowProvWorker(new() { BaseUrl = new Uri("http://x"), LeaseSeconds = 0 }),
            () => _ = new FlowProvWorker(new() { BaseUrl = new Uri("http://x"), WaitSeconds = 61 }),
            () => _ = new FlowProvWorker(new() { BaseUrl = new Uri("http://x"), WorkerId = " " }),
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    [Fact]
    public async Task Worker_without_handlers_does_not_run()
    {
        await using var worker = new FlowProvWorker(new() { BaseUrl = new Uri("http://x"), MessageHandler = service });

        await worker.Invoking(it => it.RunAsync(default)).Should().ThrowAsync<InvalidOperationException>();
    }

    private static Task<object?> Echo(TaskContext task, CancellationToken cancellationToken) => Task.FromResult<object?>(task.Payload);

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }

    private sealed record Row(int RowCount, string Name);

#pragma warning disable CA1032, CA1064 // An exception of this test only.
    private sealed class WordlessException : Exception
#pragma warning restore CA1032, CA1064
    {
        public override string Message => "";
    }
}
