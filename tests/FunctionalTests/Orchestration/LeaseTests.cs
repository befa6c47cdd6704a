using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>contracts/director-and-flows.md 3.3, facts 3 to 9.</summary>
public class LeaseTests(ApiFixture fixture) : OrchestrationTest(fixture)
{
    [Fact]
    public async Task Task_is_given_to_one_worker_only()
    {
        await AddFlowAsync("""{"flow_id": "m", "project": "p", "name": "M", "tasks": [{"G": {"type": "group", "tasks": ["A","A","A","A","A","A","A","A","A","A"]}}]}""");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => StartAsync("p.M")));

        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => ClaimAsync(7, worker: $"w{n}")));

        var ids = claims.SelectMany(claim => claim.Select(task => task!["task_id"]!.GetValue<string>())).ToList();
        ids.Should().HaveCount(50).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Held_request_is_answered_as_soon_as_there_is_work()
    {
        await AddFlowAsync(Etl);
        var claim = ClaimAsync(1, wait: 30);
        await Task.Delay(300);
        claim.IsCompleted.Should().BeFalse();

        await StartAsync("example.ETL");

        (await claim.WaitAsync(TimeSpan.FromSeconds(5))).Should().ContainSingle();
    }

    [Fact]
    public async Task Claims_keep_to_queues_and_keys()
    {
        await AddFlowAsync("""{"flow_id": "q", "project": "p", "name": "Q", "queue": {"default": "slow", "customs": {"B": "fast"}}, "tasks": [{"G": {"type": "group", "tasks": ["A", "B", "C"]}}]}""");
        await StartAsync("p.Q");

        (await ClaimAsync(extra: """, "queues": ["other"]""")).Should().BeEmpty();
        Keys(await ClaimAsync(extra: """, "queues": ["fast"]""")).Should().Equal("B");
        Keys(await ClaimAsync(extra: """, "keys": ["C", "B"]""")).Should().Equal("C");
        Keys(await ClaimAsync()).Should().Equal("A");
    }

    [Fact]
    public async Task Tasks_that_go_first_are_found_behind_the_place_where_the_last_claim_ended()
    {
        await AddFlowAsync("""{"flow_id": "m", "project": "p", "name": "M", "tasks": [{"G": {"type": "group", "tasks": ["A","A","A","A","A","A"]}}]}""");
        await AddFlowAsync("""{"flow_id": "u", "project": "p", "name": "U", "tasks": ["URGENT"], "task_options": {"URGENT": {"priority": -1}}}""");
        await StartAsync("p.M");
        Keys(await ClaimAsync(1)).Should().Equal("A");
        await StartAsync("p.U");
        await Task.Delay(100);

        // In front of many that are ready, as soon as the place is not trusted any more.
        Keys(await ClaimAsync(1)).Should().Equal("URGENT");

        // At once where a claim would else go away with less than it asked for.
        await StartAsync("p.U");
        await ClaimAsync(1);
        await StartAsync("p.U");
        Keys(await ClaimAsync()).Should().BeEquivalentTo("A", "A", "A", "A", "A", "URGENT");
        (await ClaimAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Lost_lease_is_given_to_another_and_its_worker_is_refused()
    {
        await AddFlowAsync("""{"flow_id": "l", "project": "p", "name": "L", "tasks": ["A"]}""");
        var run = await StartAsync("p.L");
        var first = await ClaimOneAsync(leaseSeconds: 1);

        JsonArray again = [];
        await EventuallyAsync(async () => (again = await ClaimAsync(worker: "other")).Count > 0);

        again[0]!["attempt"]!.GetValue<int>().Should().Be(2);
        await CompleteAsync(first, "1", 409);
        await CompleteAsync(again[0]!, "2");
        var task = (await GetAsync($"/api/workflows/{run}?extended=true"))["tasks"]![0]!;
        task["result"]!.GetValue<int>().Should().Be(2);
        (task["attempt"]!.GetValue<int>(), task["lost"]!.GetValue<int>(), task["worker"]!.GetValue<string>()).Should().Be((2, 1, "other"));
    }

    [Fact]
    public async Task Task_whose_workers_are_lost_too_often_is_an_error()
    {
        await AddFlowAsync("""{"flow_id": "l", "project": "p", "name": "L", "task_options": {"A": {"max_lost": 0}}, "tasks": ["A", "B"]}""");
        var run = await StartAsync("p.L");
        await ClaimOneAsync(leaseSeconds: 1);

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error canceled");

        (await DetailAsync(run))["tasks"]![0]!["result"]!.ToJsonString().Should().Be(Failure("worker lost"));
    }

    [Fact]
    public async Task Heartbeats_keep_a_lease_but_not_past_the_time_limit()
    {
        await AddFlowAsync("""{"flow_id": "t", "project": "p", "name": "T", "task_options": {"A": {"time_limit": 3}}, "tasks": ["A"]}""");
        var run = await StartAsync("p.T");
        var task = await ClaimOneAsync(leaseSeconds: 1);
        for (var beat = 0; beat < 4; beat++)
        {
            await Task.Delay(500);
            await PostAsync($"/api/v1/tasks/{task["task_id"]}/heartbeat", $$"""{"lease_token": "{{task["lease_token"]}}", "lease_seconds": 1}""");
        }

        (await StatusesAsync(run)).Should().Be("progress: progress");
        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");
        (await DetailAsync(run))["tasks"]![0]!["result"]!.ToJsonString().Should().Be(Failure("time limit of 3 seconds exceeded"));
    }

    [Fact]
    public async Task Heartbeat_of_a_canceled_task_says_so_to_the_worker_that_had_it()
    {
        await AddFlowAsync("""{"flow_id": "c", "project": "p", "name": "C", "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}]}""");
        var run = await StartAsync("p.C");
        var (task, other) = (await ClaimAsync(1), await ClaimAsync(1));
        var before = DateTimeOffset.UtcNow.AddMinutes(-1);
        await PostAsync($"/api/workflows/{run}/cancel", "{}", 201);

        var beat = await PostAsync($"/api/v1/tasks/{task[0]!["task_id"]}/heartbeat", Beat(task[0]!["lease_token"]));
        beat["cancel_requested"]!.GetValue<bool>().Should().BeTrue();
        beat["lease_expires_at"]!.GetValue<DateTimeOffset>().Should().BeAfter(before).And.BeBefore(DateTimeOffset.UtcNow.AddSeconds(30), "the cancel ended it");
        await PostAsync($"/api/v1/tasks/{task[0]!["task_id"]}/heartbeat", Beat(Guid.NewGuid()), 409);
        await CompleteAsync(task[0]!, "1", 409);
        await FailAsync(task[0]!, "x", status: 409);
        var many = await PostAsync("/api/v1/tasks/heartbeat", $$"""{"tasks": [{{Lease(task[0]!)}}, {{Lease(other[0]!)}}, {{Lease(task[0]!)}}]}""");
        many["tasks"]!.AsArray().Select(told => $"{told!["status"]} {told["cancel_requested"]} {told["lease_expires_at"] is not null}")
            .Should().Equal("canceled true True", "canceled true True", "canceled true True");
        (await StatusesAsync(run)).Should().Be("canceled: canceled canceled");
    }

    [Fact]
    public async Task Heartbeat_of_a_lease_lost_before_the_cancel_is_refused()
    {
        await AddFlowAsync("""{"flow_id": "l", "project": "p", "name": "L", "tasks": ["A"]}""");
        var run = await StartAsync("p.L");
        var first = await ClaimOneAsync(leaseSeconds: 1);
        await EventuallyAsync(async () => await StatusesAsync(run) == "progress: pending");

        await PostAsync($"/api/workflows/{run}/cancel", "{}", 201);

        await PostAsync($"/api/v1/tasks/{first["task_id"]}/heartbeat", Beat(first["lease_token"]), 409);
    }

    [Fact]
    public async Task Failed_attempts_are_made_again_as_the_definition_says()
    {
        await AddFlowAsync("""{"flow_id": "r", "project": "p", "name": "R", "task_options": {"A": {"max_attempts": 3, "retry": {"backoff_seconds": 0.1}}}, "tasks": ["A"]}""");
        var run = await StartAsync("p.R");

        (await FailAsync(await ClaimOneAsync(), "1"))["status"]!.GetValue<string>().Should().Be("pending");
        JsonArray second = [];
        await EventuallyAsync(async () => (second = await ClaimAsync()).Count > 0);
        await FailAsync(second[0]!, "2", """, "retry": false""");

        (await StatusesAsync(run)).Should().Be("error: error");
    }

    [Fact]
    public async Task Attempt_is_made_again_where_the_worker_asks_for_it()
    {
        await AddFlowAsync("""{"flow_id": "w", "project": "p", "name": "W", "task_options": {"A": {"retry": {"backoff_seconds": 0}}}, "tasks": ["A"]}""");
        var run = await StartAsync("p.W");

        foreach (var attempt in new[] { 1, 2, 3 })
        {
            var task = await ClaimOneAsync();
            task["attempt"]!.GetValue<int>().Should().Be(attempt);
            (await FailAsync(task, "not yet", """, "retry": true"""))["status"]!.GetValue<string>().Should().Be("pending");
        }

        (await FailAsync(await ClaimOneAsync(), "no", """, "retry": null"""))["status"]!.GetValue<string>().Should().Be("error", "one attempt is the rule");
        (await StatusesAsync(run)).Should().Be("error: error");
    }

    [Fact]
    public async Task Task_that_nobody_takes_in_time_is_an_error()
    {
        await AddFlowAsync("""{"flow_id": "n", "project": "p", "name": "N", "task_options": {"A": {"queue_time_limit": 1}}, "tasks": ["A"]}""");
        var run = await StartAsync("p.N", """{"x": 1}""");

        await EventuallyAsync(async () => await StatusesAsync(run) == "error: error");

        (await DetailAsync(run))["tasks"]![0]!["result"]!.ToJsonString().Should().Be(Failure("not started within 1 seconds"));
        await NeverStartedAsync(run);
        (await GetAsync($"/api/v1/tasks/{(await DetailAsync(run))["tasks"]![0]!["id"]}"))["used"]!.ToJsonString().Should().Be("""{"x":1}""");
    }

    [Fact]
    public async Task Batches_tell_each_task_apart()
    {
        await AddFlowAsync("""{"flow_id": "b", "project": "p", "name": "B", "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}]}""");
        var run = await StartAsync("p.B");
        var tasks = await ClaimAsync();
        var body = $$"""
            {"tasks": [{"task_id": "{{tasks[0]!["task_id"]}}", "lease_token": "{{tasks[0]!["lease_token"]}}", "result": 1},
                       {"task_id": "{{tasks[1]!["task_id"]}}", "lease_token": "{{Guid.NewGuid()}}", "result": 2}]}
            """;

        var answer = await PostAsync("/api/v1/tasks/complete", body);

        answer["tasks"]!.AsArray().Select(task => task!["status"]!.GetValue<string>()).Should().Equal("success", "lost");
        (await StatusesAsync(run)).Should().Be("progress: success progress");
        var beats = $$"""{"tasks": [{"task_id": "{{tasks[0]!["task_id"]}}", "lease_token": "{{tasks[0]!["lease_token"]}}"}, {"task_id": "{{tasks[1]!["task_id"]}}", "lease_token": "{{tasks[1]!["lease_token"]}}"}]}""";
        (await PostAsync("/api/v1/tasks/heartbeat", beats))["tasks"]!.AsArray().Select(task => task!["status"]!.GetValue<string>()).Should().Equal("lost", "held");
    }

    [Fact]
    public async Task Batches_tell_entries_apart_where_one_task_stands_more_than_once()
    {
        await AddFlowAsync("""{"flow_id": "b", "project": "p", "name": "B", "tasks": ["A"]}""");
        var run = await StartAsync("p.B");
        var task = await ClaimOneAsync();
        string[] leases = [Lease(new JsonObject { ["task_id"] = task["task_id"]!.DeepClone(), ["lease_token"] = Guid.NewGuid().ToString() }), Lease(task), Lease(task)];
        async Task<IEnumerable<string>> SendAsync(string route, IEnumerable<string> entries) =>
            (await PostAsync($"/api/v1/tasks/{route}", $$"""{"tasks": [{{string.Join(',', entries)}}] }"""))["tasks"]!.AsArray().Select(told => (string)told!["status"]!);

        (await SendAsync("heartbeat", leases)).Should().Equal("lost", "held", "held");
        (await SendAsync("complete", leases.Select((lease, n) => $$"""{{lease[..^1]}}, "result": {{n}} }"""))).Should().Equal("lost", "success", "lost");

        var detail = await DetailAsync(run);
        (detail["status"]!.GetValue<string>(), detail["tasks"]![0]!["result"]!.GetValue<int>()).Should().Be(("success", 1));
        (await GetAsync($"/api/v1/workflows/{run}"))["status"]!.GetValue<string>().Should().Be("FINISHED");
        (await GetAsync($"/api/v1/tasks/{task["task_id"]}"))["generated"]!.ToJsonString().Should().Be("""{"result":1}""");
    }

    [Fact]
    public async Task Heartbeat_without_a_length_never_shortens_a_lease()
    {
        await AddFlowAsync("""{"flow_id": "h", "project": "p", "name": "H", "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}]}""");
        await StartAsync("p.H");
        var (brief, lengthy) = ((await ClaimAsync(1, leaseSeconds: 5))[0]!, (await ClaimAsync(1, leaseSeconds: 600))[0]!);

        var kept = await PostAsync($"/api/v1/tasks/{lengthy["task_id"]}/heartbeat", Beat(lengthy["lease_token"]));
        var extended = await PostAsync("/api/v1/tasks/heartbeat", $$"""{"tasks": [{{Lease(brief)}}] }""");

        kept["lease_expires_at"]!.GetValue<string>().Should().Be(lengthy["lease_expires_at"]!.GetValue<string>());
        extended["tasks"]![0]!["lease_expires_at"]!.GetValue<DateTimeOffset>().Should().BeCloseTo(DateTimeOffset.UtcNow.AddSeconds(60), TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("\"worker_id\": \"a\\u0000b\"")]
    [InlineData("\"worker_id\": \"thief\", \"queues\": [null, \"q\"]")]
    [InlineData("\"worker_id\": \"thief\", \"queues\": [\"a\\u0000b\"]")]
    [InlineData("\"worker_id\": \"thief\", \"queues\": [\"q\", \"flowprov.http\"]")]
    [InlineData("\"worker_id\": \"thief\", \"keys\": [null]")]
    [InlineData("\"worker_id\": \"thief\", \"keys\": [\"a\\u0000b\"]")]
    public async Task Claim_that_cannot_be_stored_or_is_not_the_workers_is_refused(string members)
    {
        var refused = await PostAsync("/api/v1/tasks/claim", $$"""{ {{members}} }""", 422);

        refused["detail"]![0]!["msg"]!.GetValue<string>().Should().MatchRegex("NUL|the server's own");
        (await GetAsync("/api/v1/workers"))["items"]!.AsArray().Select(worker => worker!["id"]!.GetValue<string>()).Should().NotContain("thief");
    }

    [Theory]
    [InlineData("/api/v1/tasks/claim", """{"worker_id": "w", "max_tasks": 101}""", 422)]
    [InlineData("/api/v1/tasks/claim", """{"worker_id": "w", "wait_seconds": 61}""", 422)]
    [InlineData("/api/v1/tasks/claim", """{"worker_id": "", "max_tasks": 1}""", 422)]
    [InlineData("/api/v1/tasks/claim", """{"max_tasks": 1}""", 422)]
    [InlineData("/api/v1/tasks/claim", """{"worker_id": "w", "surprise": 1}""", 422)]
    [InlineData("/api/v1/tasks/claim", "{", 422)]
    [InlineData("/api/v1/tasks/0b5b0ee0-0000-4000-8000-000000000000/complete", """{"lease_token": "0b5b0ee0-0000-4000-8000-000000000000", "result": 1}""", 409)]
    [InlineData("/api/v1/tasks/0b5b0ee0-0000-4000-8000-000000000000/complete", """{"lease_token": "0b5b0ee0-0000-4000-8000-000000000000", "result": "\u0000"}""", 400)]
    [InlineData("/api/v1/tasks/0b5b0ee0-0000-4000-8000-000000000000/complete", """{"lease_token": "0b5b0ee0-0000-4000-8000-000000000000", "result": 1e131071}""", 400)]
    [InlineData("/api/v1/tasks/0b5b0ee0-0000-4000-8000-000000000000/complete", """{"result": 1}""", 422)]
    [InlineData("/api/v1/tasks/0b5b0ee0-0000-4000-8000-000000000000/fail", """{"lease_token": "0b5b0ee0-0000-4000-8000-000000000000", "exception": "\u0000"}""", 409)]
    public async Task Bad_input_is_refused(string path, string body, int status) => await PostAsync(path, body, status);

    [Theory]
    [InlineData("%20", "")]
    [InlineData("", "%20")]
    [InlineData("%7B", "%7D")]
    public async Task Malformed_ids_are_not_found(string before, string after)
    {
        await AddFlowAsync("""{"flow_id": "m", "project": "p", "name": "M", "tasks": ["A"]}""");
        await StartAsync("p.M");
        var task = await ClaimOneAsync();

        foreach (var route in new[] { "heartbeat", "complete", "fail" })
        {
            await PostAsync($"/api/v1/tasks/{before}{task["task_id"]}{after}/{route}", "{}", 404);
        }
    }

    [Theory]
    [InlineData("claim")]
    [InlineData("heartbeat")]
    [InlineData("0b5b0ee0-0000-4000-8000-000000000000/complete")]
    public async Task Bodies_are_json_of_4_MiB_at_most(string path)
    {
        await PostAsync($"/api/v1/tasks/{path}", "{}", 415, "text/plain");
        (await SendTooMuchAsync($"/api/v1/tasks/{path}")).Should().Be(413);
    }

    [Fact]
    public async Task Results_are_as_deep_as_their_batches_and_documents_can_hold()
    {
        await AddFlowAsync("""{"flow_id": "r", "project": "p", "name": "R", "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}]}""");
        var run = await StartAsync("p.R");
        var tasks = await ClaimAsync();

        await CompleteAsync(tasks[0]!, Nested(62), 400);
        await CompleteAsync(tasks[0]!, Nested(61));
        await PostAsync("/api/v1/tasks/complete", $$"""{"tasks": [{"task_id": "{{tasks[1]!["task_id"]}}", "lease_token": "{{tasks[1]!["lease_token"]}}", "result": {{Nested(61)}} }]}""");

        (await StatusesAsync(run)).Should().Be("success: success success");
    }

    [Theory]
    [InlineData("{}", "missing", """["body","worker_id"]""", "Field required")]
    [InlineData("", "missing", """["body"]""", "Field required")]
    [InlineData("{bad", "json_invalid", """["body"]""", "JSON decode error: 'b' is an invalid start of a property name.")]
    [InlineData("""{"worker_id":"w","worker_id":"v"}""", "json_invalid", """["body"]""", "JSON decode error: Duplicate property 'worker_id'")]
    [InlineData("[]", "model_attributes_type", """["body"]""", "Input should be a valid dictionary")]
    [InlineData("""{"worker_id":""}""", "string_too_short", """["body","worker_id"]""", "String should have at least 1 character")]
    [InlineData("""{"worker_id":5}""", "string_type", """["body","worker_id"]""", "Input should be a valid string")]
    [InlineData("""{"worker_id":"w","max_tasks":0}""", "greater_than_equal", """["body","max_tasks"]""", "Input should be greater than or equal to 1")]
    [InlineData("""{"worker_id":"w","wait_seconds":61}""", "less_than_equal", """["body","wait_seconds"]""", "Input should be less than or equal to 60")]
    [InlineData("""{"worker_id":"w","max_tasks":"many"}""", "int_type", """["body","max_tasks"]""", "Input should be a valid integer")]
    [InlineData("""{"worker_id":"w","queues":"q"}""", "list_type", """["body","queues"]""", "Input should be a valid list")]
    [InlineData("""{"worker_id":"w","queues":["q",1]}""", "string_type", """["body","queues",1]""", "Input should be a valid string")]
    [InlineData("""{"worker_id":"w","surprise":1}""", "extra_forbidden", """["body","surprise"]""", "Extra inputs are not permitted")]
    public async Task Bad_claim_is_told_by_its_fields(string body, string type, string location, string message)
    {
        var item = (await PostAsync("/api/v1/tasks/claim", body, 422))["detail"]!.AsArray().Should().ContainSingle().Subject!;
        (item["type"]!.GetValue<string>(), item["loc"]!.ToJsonString()).Should().Be((type, location));
        item["msg"]!.GetValue<string>().Should().StartWith(message).And.NotContain("FlowProv.");
        item.AsObject().ContainsKey("ctx").Should().Be(item["ctx"] is not null);
    }

    [Fact]
    public async Task Bad_lease_in_a_list_is_told_by_its_place()
    {
        const string Body = """{"tasks":[{"task_id":"0b5b0ee0-0000-4000-8000-000000000000","lease_token":"x"}]}""";
        var item = (await PostAsync("/api/v1/tasks/heartbeat", Body, 422))["detail"]!.AsArray().Should().ContainSingle().Subject!;
        (item["type"]!.GetValue<string>(), item["loc"]!.ToJsonString()).Should().Be(("uuid_parsing", """["body","tasks",0,"lease_token"]"""));
    }

    private static string Failure(string text) =>
        $$"""{"exception":"{{text}}","traceback":"Traceback (most recent call last):\n{{text}}"}""";

    private static string Beat(object? token) => $$"""{"lease_token": "{{token}}"}""";

    private static string Lease(JsonNode task) => $$"""{"task_id": "{{task["task_id"]}}", "lease_token": "{{task["lease_token"]}}"}""";

    private static IEnumerable<string> Keys(JsonArray tasks) => tasks.Select(task => task!["key"]!.GetValue<string>());
}
