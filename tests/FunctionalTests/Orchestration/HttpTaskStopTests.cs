using Microsoft.AspNetCore.Http;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>A server that stops while it calls a handler.</summary>
public sealed class HttpTaskStopTests(HttpTaskStopTests.IdleFixture fixture) : OrchestrationTest(fixture), IClassFixture<HttpTaskStopTests.IdleFixture>
{
    private TaskHandler handler = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        handler = await TaskHandler.StartAsync();
        await AddFlowAsync(
            $$$"""
            {"flow_id": "h", "project": "p", "name": "H", "tasks": ["CALL"],
             "task_options": {"CALL": {"http": {"url": "http://127.0.0.1:{{{handler.Port}}}/"}, "retry": {"backoff_seconds": 0} } } }
            """);
    }

    public override async Task DisposeAsync()
    {
        await handler.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Call_is_finished_and_no_other_begun()
    {
        var gate = new TaskCompletionSource();
        handler.Answer = async (_, context) =>
        {
            await gate.Task;
            await context.Response.WriteAsync("\"done\"");
        };
        await using var server = await StartServerAsync();
        var first = await StartAsync("p.H");
        await EventuallyAsync(() => Task.FromResult(handler.Calls.Count == 1));

        var stop = server.StopAsync(TimeSpan.FromSeconds(20));
        (await Task.WhenAny(stop, Task.Delay(500))).Should().NotBe(stop, "the call is under way");
        var second = await StartAsync("p.H");
        gate.SetResult();
        await stop;

        (await StatusesAsync(first)).Should().Be("success: success");
        (await StatusesAsync(second)).Should().Be("pending: pending");
        handler.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Call_that_takes_too_long_is_cut_off_and_made_by_another_server()
    {
        var aborted = new TaskCompletionSource();
        handler.Answer = async (number, context) =>
        {
            if (number == 1)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                aborted.SetResult();
                return;
            }

            await context.Response.WriteAsync("\"done\"");
        };
        await using (var server = await StartServerAsync())
        {
            var run = await StartAsync("p.H");
            await EventuallyAsync(() => Task.FromResult(handler.Calls.Count == 1));
            await server.StopAsync(TimeSpan.FromSeconds(0.5));
            await aborted.Task.WaitAsync(TimeSpan.FromSeconds(20));
            (await StatusesAsync(run)).Should().Be("progress: progress", "its lease must run out first");
        }

        await EndLeasesAsync();
        await using var other = await StartServerAsync();

        var again = (await GetAsync("/api/workflows"))[0]!["id"]!.GetValue<string>();
        await EventuallyAsync(async () => await StatusesAsync(again) == "success: success");
        handler.Calls.Select(call => call.Headers["Idempotency-Key"][36..]).Should().Equal("-1", "-2");
        var task = (await GetAsync($"/api/workflows/{again}?extended=true"))["tasks"]![0]!;
        (task["attempt"]!.GetValue<int>(), task["lost"]!.GetValue<int>()).Should().Be((2, 1));
    }

    private Task<SecondServer> StartServerAsync() =>
        SecondServer.StartAsync(Fixture.ConnectionString, "--FlowProv:Http:AllowedHosts:0=127.0.0.1");

    // Instead of waiting for half a minute.
    private async Task EndLeasesAsync()
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("update task_runs set lease_until = now() where status = 'progress'", connection);
        (await command.ExecuteNonQueryAsync()).Should().Be(1);
    }

    /// <summary>A host that leaves HTTP tasks to others.</summary>
    public sealed class IdleFixture : ApiFixture
    {
        protected override string[] Settings => ["--FlowProv:Http:Concurrency=0"];
    }
}
