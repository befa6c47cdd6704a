using System.Net;

namespace FlowProv.UnitTests.Workers;

/// <summary>What the worker does when leases are lost, tasks are canceled, the service is away, or it is itself to stop.</summary>
public sealed class WorkerResilienceTests : IDisposable
{
    private readonly FakeService service = new();

    public void Dispose() => service.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Unwanted_task_is_told_and_its_result_dropped(bool canceled)
    {
        var told = new TaskCompletionSource();
        string id = service.Add("WAIT");
        (canceled ? service.Canceled : service.Lost).Add(id);
        await using var run = new WorkerRun(service, worker => worker.Handle("WAIT", async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token).ContinueWith(_ => told.SetResult(), TaskScheduler.Default);
            return "late";
        }), lease: 1);

        await told.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await run.StopAsync();
        await run.Ended;
        service.IsReported(id).Should().BeFalse();
        service.Calls.Should().NotContain("complete").And.NotContain($"{id}/fail");
    }

    [Fact]
    public async Task Lease_of_a_long_task_is_renewed()
    {
        string id = service.Add("LONG");
        await using var run = new WorkerRun(service, worker => worker.Handle("LONG", async (_, token) =>
        {
            await Task.Delay(1500, token);
            return 1;
        }), lease: 1);

        (await service.ReportAsync(id)).Action.Should().Be("complete");
        service.Beats[id].Should().BeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Service_that_is_away_costs_no_result()
    {
        Trouble("claim", () => FakeService.Answer(HttpStatusCode.ServiceUnavailable, TimeSpan.Zero));
        Trouble("claim", () => throw new HttpRequestException("connection refused"));
        Trouble("complete", () => FakeService.Answer(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)));
        Trouble("complete", () => throw new HttpRequestException("connection reset"));
        Trouble("complete", () => FakeService.Answer(HttpStatusCode.Unauthorized));
        Trouble("complete", () => FakeService.Answer(HttpStatusCode.InternalServerError));
        Trouble("complete", () => FakeService.Answer(HttpStatusCode.InternalServerError));
        Trouble("fail", () => FakeService.Answer(HttpStatusCode.BadGateway));
        (string good, DateTime started) = (service.Add("GOOD"), DateTime.UtcNow);
        await using var run = new WorkerRun(service, worker => worker
            .Handle("GOOD", (_, _) => Task.FromResult("kept"))
            .Handle<int>("BAD", (_, _) => throw new InvalidOperationException("kept too")));

        ((string?)(await service.ReportAsync(good)).Body["result"]).Should().Be("kept");
        (DateTime.UtcNow - started).Should().BeGreaterThan(TimeSpan.FromSeconds(1), "Retry-After is honoured");
        ((string?)(await service.ReportAsync(service.Add("BAD"))).Body["exception"]).Should().Be("kept too");
        service.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task Failure_settled_by_an_earlier_try_is_not_told_again()
    {
        Trouble("fail", () => FakeService.Answer(HttpStatusCode.InternalServerError));
        Trouble("fail", () => FakeService.Answer(HttpStatusCode.Conflict));
        string id = service.Add("BAD");
        await using var run = new WorkerRun(service, worker => worker
            .Handle<int>("BAD", (_, _) => throw new InvalidOperationException("x")));

        await Until.TrueAsync(() => service.Troubles.IsEmpty, "two answers");
        await run.StopAsync();
        await run.Ended;
        service.Calls.Count(call => call == $"{id}/fail").Should().Be(2);
    }

    [Fact]
    public async Task Refused_result_fails_its_task_and_holds_up_no_other()
    {
        var gate = new TaskCompletionSource();
        service.Unwelcome = "\"bad\"";
        string first = service.Add("FIRST");
        string[] ids = [service.Add("BAD"), service.Add("GOOD"), service.Add("GOOD")];
        await using var run = new WorkerRun(service, worker => worker
            .Handle("FIRST", async (_, _) => { await gate.Task; return "x"; })
            .Handle("BAD", async (_, _) => { await gate.Task; return "bad"; })
            .Handle("GOOD", async (_, _) => { await gate.Task; return "good"; }), concurrency: 4);

        gate.SetResult();
        await service.ReportAsync(first);
        var (action, body) = await service.ReportAsync(ids[0]);
        action.Should().Be("fail");
        ((string?)body["exception"]).Should().StartWith("The service refused the result: 400");
        (await service.ReportAsync(ids[1])).Action.Should().Be("complete");
        (await service.ReportAsync(ids[2])).Action.Should().Be("complete");
    }

    [Fact]
    public async Task Stop_ends_claiming_and_finishes_what_runs()
    {
        var gate = new TaskCompletionSource();
        string id = service.Add("WAIT");
        await using var run = new WorkerRun(service, worker => worker.Handle("WAIT", async (_, token) =>
        {
            await gate.Task;
            return token.IsCancellationRequested;
        }));

        await Until.TrueAsync(() => service.Claims.Count == 2, "a held claim");
        await run.StopAsync();
        service.Add("WAIT");
        run.Ended.IsCompleted.Should().BeFalse();
        gate.SetResult();
        await run.Ended.WaitAsync(TimeSpan.FromSeconds(20));
        (await service.ReportAsync(id)).Body["result"]!.GetValue<bool>().Should().BeFalse("a drain is no cancellation");
        service.Claims.Should().HaveCount(2);
    }

    [Fact]
    public async Task Stop_keeps_what_a_claim_under_way_brings()
    {
        using var slow = new FakeService { Latency = TimeSpan.FromMilliseconds(200) };
        string id = slow.Add("X");
        await using var run = new WorkerRun(slow, worker => worker.Handle("X", (_, _) => Task.FromResult(1)), claimGraceMilliseconds: 5000);

        await Until.TrueAsync(() => !slow.Calls.IsEmpty, "a claim under way");
        await run.StopAsync();
        await run.Ended.WaitAsync(TimeSpan.FromSeconds(20));
        slow.IsReported(id).Should().BeTrue();
    }

    [Fact]
    public async Task Drain_ends_in_time_and_leaves_its_tasks_to_other_workers()
    {
        string id = service.Add("ENDLESS");
        await using var run = new WorkerRun(service, worker => worker.Handle("ENDLESS", async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return 1;
        }), drain: TimeSpan.FromMilliseconds(100));

        await Until.TrueAsync(() => service.Claims.Count == 2, "a running task");
        await run.StopAsync();
        await run.Ended.WaitAsync(TimeSpan.FromSeconds(20));
        service.IsReported(id).Should().BeFalse("a failure could be final, a lost lease is retried");
    }

    private void Trouble(string action, Func<HttpResponseMessage> answer) => service.Troubles.Enqueue((action, answer));
}
