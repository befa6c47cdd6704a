using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>Tasks that the server itself sends to a URL (contracts/director-and-flows.md 3.3, fact 10).</summary>
public sealed class HttpTaskTests(HttpTaskTests.HttpFixture fixture) : OrchestrationTest(fixture), IClassFixture<HttpTaskTests.HttpFixture>
{
    private const string Key = "a secret of both sides";

    private TaskHandler handler = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        handler = await TaskHandler.StartAsync();
    }

    public override async Task DisposeAsync()
    {
        await handler.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Call_carries_arguments_and_a_signature_and_its_answer_is_the_result()
    {
        handler.Answer = TaskHandler.Says("""{"n": 12345678901234567890.10}""");
        await AddFlowAsync(Flow("H", """["FIRST", "CALL", "LAST"]"""));
        var run = await StartAsync("p.H", """{"a": "ü", "big": 1.50}""");
        await CompleteAsync(await ClaimOneAsync("FIRST"), "[1.0]");

        await EventuallyAsync(async () => await StatusesAsync(run) == "progress: success success pending");

        var last = await ClaimOneAsync("LAST");
        last["args"]!.ToJsonString().Should().Be("""[{"n":12345678901234567890.10}]""");
        var call = handler.Calls.Should().ContainSingle().Subject;
        var task = (await GetAsync($"/api/workflows/{run}?extended=true"))["tasks"]![1]!;
        (call.Method, call.Headers["Content-Type"], call.Headers["Idempotency-Key"]).Should().Be(("POST", "application/json", $"{task["id"]}-1"));
        (task["queue"]!.GetValue<string>(), task["worker"]!.GetValue<string>()[..5]).Should().Be(("flowprov.http", "http@"));
        var token = call.Json["callback"]!["lease_token"]!.GetValue<Guid>();
        call.Json.ToJsonString().Should().Be(JsonNode.Parse(
            $$$"""
            {"task_id": "{{{task["id"]}}}", "workflow_id": "{{{run}}}", "key": "CALL", "attempt": 1, "args": [[1.0]],
             "kwargs": {"workflow_id": "{{{run}}}", "payload": {"a": "ü", "big": 1.50}},
             "callback": {"lease_token": "{{{token}}}", "complete_url": "https://flowprov.example/base/api/v1/tasks/{{{task["id"]}}}/complete",
                          "fail_url": "https://flowprov.example/base/api/v1/tasks/{{{task["id"]}}}/fail",
                          "heartbeat_url": "https://flowprov.example/base/api/v1/tasks/{{{task["id"]}}}/heartbeat"}}
            """)!.ToJsonString());
        var timestamp = call.Headers["X-FlowProv-Timestamp"];
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(timestamp, null)).Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes($"{timestamp}.{call.Body}"));
        call.Headers["X-FlowProv-Signature"].Should().Be($"sha256={Convert.ToHexStringLower(signature)}");
    }

    [Fact]
    public async Task Empty_answer_is_null()
    {
        handler.Answer = TaskHandler.Says("", 204);

        var run = await RunAsync();

        await EventuallyAsync(async () => await StatusesAsync(run) == "success: success");
        (await DetailAsync(run))["tasks"]![0]!["result"].Should().BeNull();
    }

    [Fact]
    public async Task Accepted_task_waits_for_the_handler_to_report()
    {
        handler.Answer = TaskHandler.Says("accepted", 202);
        var run = await RunAsync();
        await EventuallyAsync(async () => await LeaseSecondsAsync() > 3500);
        (await StatusesAsync(run)).Should().Be("progress: progress");
        var call = handler.Calls.Should().ContainSingle().Subject.Json;
        var (id, token) = (call["task_id"], call["callback"]!["lease_token"]);

        await PostAsync($"/api/v1/tasks/{id}/complete", $$"""{"lease_token": "{{Guid.NewGuid()}}", "result": 0}""", 409);
        await PostAsync($"/api/v1/tasks/{id}/complete", $$"""{"lease_token": "{{token}}", "result": 42}""");

        (await StatusesAsync(run)).Should().Be("success: success");
        (await DetailAsync(run))["tasks"]![0]!["result"]!.GetValue<int>().Should().Be(42);
    }

    [Fact]
    public async Task Accepted_task_has_no_longer_than_its_time_limit()
    {
        handler.Answer = TaskHandler.Says("", 202);
        var run = await RunAsync(""", "time_limit": 2""");

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");

        (await ExceptionAsync(run)).Should().Be("time limit of 2 seconds exceeded");
    }

    [Fact]
    public async Task Client_error_is_final_and_its_words_are_kept()
    {
        handler.Answer = TaskHandler.Says(new string('x', 1_999) + "\U0001F600 and more", 422);

        var run = await RunAsync(""", "max_attempts": 3""");

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");
        (await ExceptionAsync(run)).Should().Be(new string('x', 1_999));
        handler.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Server_errors_are_repeated_within_the_attempt_before_it_counts()
    {
        handler.Answer = (number, context) => TaskHandler.Says(number < 5 ? "busy" : "\"done\"", number < 5 ? 503 : 200)(number, context);

        var run = await RunAsync(""", "max_attempts": 2, "retry": {"backoff_seconds": 0.1}""");

        await EventuallyAsync(async () => await StatusesAsync(run) == "success: success");
        handler.Calls.Select(call => call.Headers["Idempotency-Key"][36..]).Should().Equal("-1", "-1", "-1", "-2", "-2");
    }

    [Fact]
    public async Task Host_that_only_fails_is_left_alone_for_a_while()
    {
        handler.Answer = TaskHandler.Says("busy", 503);
        var many = string.Join(',', Enumerable.Repeat("\"CALL\"", 10));
        await AddFlowAsync(Flow("H", $$"""[{"G": {"type": "group", "tasks": [{{many}}]} }]"""));
        var failing = await StartAsync("p.H");
        await EventuallyAsync(async () => await StatusesAsync(failing) == $"error: {string.Join(' ', Enumerable.Repeat("error", 10))}");
        handler.Calls.Should().HaveCount(30, "each of ten was tried three times");

        await ReplaceAsync("""["CALL"]""");
        var refused = await StartAsync("p.H");
        await EventuallyAsync(async () => await StatusesAsync(refused) == "error: error");
        (await ExceptionAsync(refused)).Should().Be($"127.0.0.1:{handler.Port} has failed too often and is not called for a while");
        handler.Calls.Should().HaveCount(30);

        handler.Answer = TaskHandler.Says("\"well again\"");
        await EventuallyAsync(async () =>
        {
            var run = await StartAsync("p.H");
            await EventuallyAsync(async () => await StatusesAsync(run) is "error: error" or "success: success");
            return await StatusesAsync(run) == "success: success";
        });
        handler.Calls.Should().HaveCount(31);
    }

    [Fact]
    public async Task Silent_handler_fails_the_attempt_after_its_timeout()
    {
        handler.Answer = (_, context) => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);

        var run = await RunAsync(timeout: 0.3);

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");
        (await ExceptionAsync(run)).Should().Be("no answer within 0.3 seconds");
        handler.Calls.Should().HaveCount(3);
    }

    [Fact]
    public async Task Handler_that_is_not_there_fails_the_attempt()
    {
        await AddFlowAsync(Flow("H", """["CALL"]""", url: "http://127.0.0.1:1/"));
        var run = await StartAsync("p.H");

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");
        (await ExceptionAsync(run)).Should().Contain("refused");
    }

    [Theory]
    [InlineData("<p>fine</p>", "the answer is refused: not valid JSON")]
    [InlineData("""{"a": 1, "a": 2}""", "the answer is refused: a key stands twice")]
    [InlineData("\"\\u0000\"", "the answer is refused: ")]
    [InlineData(null, "the answer is larger than 4194304 bytes")]
    public async Task Answer_that_cannot_be_stored_is_a_failure(string? body, string exception)
    {
        handler.Answer = TaskHandler.Says(body ?? $"\"{new string('x', 4 * 1024 * 1024)}\"");

        var run = await RunAsync();

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");
        (await ExceptionAsync(run)).Should().StartWith(exception);
        handler.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Redirects_are_not_followed()
    {
        handler.Answer = (_, context) =>
        {
            context.Response.Redirect("http://169.254.169.254/latest/meta-data");
            return Task.CompletedTask;
        };

        var run = await RunAsync(""", "max_attempts": 3""");

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");
        (await ExceptionAsync(run)).Should().Be("the answer is 302; redirects are not followed");
        handler.Calls.Should().ContainSingle();
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("127.0.0.2")]
    [InlineData("169.254.169.254")]
    public async Task Private_address_is_refused_unless_it_is_allowed(string host)
    {
        await AddFlowAsync(Flow("H", """["CALL"]""", """, "max_attempts": 3""", url: $"http://{host}:{handler.Port}/"));
        var run = await StartAsync("p.H");

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");

        (await ExceptionAsync(run)).Should().EndWith(", which is not a public address; FlowProv:Http:AllowedHosts can allow it");
        handler.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task Cancel_of_the_run_ends_the_call()
    {
        var aborted = new TaskCompletionSource();
        handler.Answer = async (_, context) =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            aborted.TrySetResult();
        };
        var run = await RunAsync(timeout: 3600);
        await EventuallyAsync(() => Task.FromResult(!handler.Calls.IsEmpty));

        await PostAsync($"/api/workflows/{run}/cancel", "{}", 201);

        await aborted.Task.WaitAsync(TimeSpan.FromSeconds(30));
        (await StatusesAsync(run)).Should().Be("canceled: canceled");
    }

    private async Task<string> RunAsync(string options = "", double timeout = 10)
    {
        await AddFlowAsync(Flow("H", """["CALL"]""", options, timeout));
        return await StartAsync("p.H");
    }

    private async Task ReplaceAsync(string tasks)
    {
        using var content = new StringContent(Flow("H", tasks), Encoding.UTF8, "application/json");
        using var response = await Client.PutAsync(new Uri("/flows/h", UriKind.Relative), content);
        response.IsSuccessStatusCode.Should().BeTrue();
    }

    private string Flow(string name, string tasks, string options = "", double timeout = 10, string? url = null) => FormattableString.Invariant(
        $$$"""
        {"flow_id": "h", "project": "p", "name": "{{{name}}}", "tasks": {{{tasks}}},
         "task_options": {"CALL": {"http": {"url": "{{{url ?? $"http://127.0.0.1:{handler.Port}/run?key=1"}}}", "timeout_seconds": {{{timeout}}} }{{{options}}} } } }
        """);

    private async Task<string> ExceptionAsync(string run)
    {
        var result = (await DetailAsync(run))["tasks"]![0]!["result"]!;
        result["traceback"]!.GetValue<string>().Should().StartWith("Traceback (most recent call last):\n");
        return result["exception"]!.GetValue<string>();
    }

    private async Task<double> LeaseSecondsAsync()
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            "select extract(epoch from max(lease_until) - now())::double precision from task_runs where status = 'progress'", connection);
        return await command.ExecuteScalarAsync() is double seconds ? seconds : 0;
    }

    /// <summary>A host that may call handlers at 127.0.0.1 by that name, and nothing else that is private.</summary>
    public sealed class HttpFixture : ApiFixture
    {
        protected override string[] Settings =>
        [
            "--FlowProv:Http:AllowedHosts:0=127.0.0.1", $"--FlowProv:Http:SigningKey={Key}", "--FlowProv:Http:CallbackUrl=https://flowprov.example/base",
        ];
    }
}
