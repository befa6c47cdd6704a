using System.Text.Json.Nodes;
using Npgsql;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>contracts/director-and-flows.md 2.3 and 2.4.</summary>
public class ExecutionTests(ApiFixture fixture) : OrchestrationTest(fixture)
{
    [Fact]
    public async Task Chain_passes_results_on_and_ends_in_success()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL", """{"n": 12345678901234567890, "f": 1.50}""");

        var extract = await ClaimOneAsync("EXTRACT");
        extract["args"]!.ToJsonString().Should().Be("[null]");
        extract["kwargs"]!.ToJsonString().Should().Be($$$"""{"workflow_id":"{{{run}}}","payload":{"n":12345678901234567890,"f":1.50}}""");
        (await StatusesAsync(run)).Should().Be("progress: progress pending pending");
        await CompleteAsync(extract, """{"rows": 3.10}""");
        var transform = await ClaimOneAsync("TRANSFORM");
        transform["args"]!.ToJsonString().Should().Be("""[{"rows":3.10}]""");
        await CompleteAsync(transform, "7");
        await CompleteAsync(await ClaimOneAsync("LOAD"), "null");

        (await StatusesAsync(run)).Should().Be("success: success success success");
        (await ClaimAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Group_gives_its_results_to_the_task_behind_it()
    {
        await AddFlowAsync("""{"flow_id": "r", "project": "example", "name": "RANDOMS", "tasks": [{"G": {"type": "group", "tasks": ["RANDOM", "RANDOM"]}}, "ADD"]}""");
        var run = await StartAsync("example.RANDOMS");

        var members = await ClaimAsync();
        members.Should().HaveCount(2);
        await CompleteAsync(members[1]!, "2");
        (await ClaimAsync()).Should().BeEmpty();
        await CompleteAsync(members[0]!, "1");
        var add = await ClaimOneAsync("ADD");

        add["args"]!.ToJsonString().Should().Be("[[1,2]]");
        await CompleteAsync(add, "3");
        (await StatusesAsync(run)).Should().Be("success: success success success");
    }

    [Fact]
    public async Task Simultaneous_completions_start_the_join_exactly_once()
    {
        var group = string.Join(", ", Enumerable.Repeat("\"M\"", 16));
        await AddFlowAsync($$"""{"flow_id": "j", "project": "p", "name": "JOIN", "tasks": [{"G": {"type": "group", "tasks": [{{group}}]} }, "AFTER"]}""");
        for (var round = 0; round < 5; round++)
        {
            var run = await StartAsync("p.JOIN");
            var members = await ClaimAsync();
            await Task.WhenAll(members.Select(member => CompleteAsync(member!, "1")));

            var after = await ClaimOneAsync("AFTER");
            after["args"]![0]!.AsArray().Should().HaveCount(16);
            await CompleteAsync(after, "null");
            (await DetailAsync(run))["status"]!.GetValue<string>().Should().Be("success");
        }
    }

    [Fact]
    public async Task Failed_task_cancels_what_is_behind_it_while_siblings_finish()
    {
        await AddFlowAsync("""{"flow_id": "f", "project": "p", "name": "F", "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}, "C", "D"]}""");
        var run = await StartAsync("p.F");
        var members = await ClaimAsync();

        await FailAsync(members[0]!, "no luck", """, "traceback": "Traceback (most recent call last): x" """);

        (await StatusesAsync(run)).Should().Be("error: error progress canceled canceled");
        await CompleteAsync(members[1]!, "1");
        (await StatusesAsync(run)).Should().Be("error: error success canceled canceled");
        var result = (await DetailAsync(run))["tasks"]![0]!["result"]!;
        result.ToJsonString().Should().Be("""{"exception":"no luck","traceback":"Traceback (most recent call last): x"}""");
        (await ClaimAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Hooks_run_once_and_only_the_right_one()
    {
        const string Flow = """{"flow_id": "h", "project": "p", "name": "H", "hooks": {"success": "GOOD", "failure": "BAD"}, "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}]}""";
        await AddFlowAsync(Flow);
        var good = await StartAsync("p.H");
        foreach (var member in await ClaimAsync())
        {
            await CompleteAsync(member!, "1");
        }

        (await StatusesAsync(good)).Should().Be("progress: success success pending");
        var hook = await ClaimOneAsync("GOOD");
        hook["args"]!.ToJsonString().Should().Be("[null]");
        await CompleteAsync(hook, "null");
        (await StatusesAsync(good)).Should().Be("success: success success success");

        var bad = await StartAsync("p.H", """{"x": 1}""");
        var members = await ClaimAsync();
        await Task.WhenAll(members.Select(member => FailAsync(member!, "broken")));

        var failure = await ClaimOneAsync("BAD");
        failure["args"]!.ToJsonString().Should().Be("[]");
        failure["kwargs"]!["payload"]!.ToJsonString().Should().Be("""{"x":1}""");
        (await StatusesAsync(bad)).Should().Be("error: error error canceled progress");
        await CompleteAsync(failure, "null");
        (await StatusesAsync(bad)).Should().Be("error: error error canceled success");
        (await DetailAsync(bad))["tasks"]!.AsArray().Select(task => task!["is_hook"]!.GetValue<bool>()).Should().Equal(false, false, true, true);
    }

    [Fact]
    public async Task Workflow_without_tasks_succeeds_at_once()
    {
        await AddFlowAsync("""{"flow_id": "e", "project": "p", "name": "E", "tasks": []}""");
        var run = await StartAsync("p.E");

        (await StatusesAsync(run)).Should().Be("success:");
        var document = await GetAsync($"/api/v1/workflows/{run}");
        document["status"]!.GetValue<string>().Should().Be("FINISHED");
        var created = (await DetailAsync(run))["created"]!.GetValue<DateTimeOffset>().ToUnixTimeMilliseconds() / 1000.0;
        document["started_at"]!.GetValue<double>().Should().BeApproximately(created, 0.001);
        document["ended_at"]!.GetValue<double>().Should().BeApproximately(created, 0.001);
    }

    [Fact]
    public async Task Cancel_is_final_with_or_without_a_worker()
    {
        await AddFlowAsync(Etl);
        var waiting = await StartAsync("example.ETL");
        (await PostAsync($"/api/workflows/{waiting}/cancel", "", 201))["status"]!.GetValue<string>().Should().Be("canceled");
        (await ClaimAsync()).Should().BeEmpty("nothing of a canceled workflow runs when a worker comes");
        await NeverStartedAsync(waiting);

        var running = await StartAsync("example.ETL");
        var task = await ClaimOneAsync("EXTRACT");
        await PostAsync($"/api/workflows/{running}/cancel", "", 201);

        await CompleteAsync(task, "1", 409);
        await FailAsync(task, "x", status: 409);
        (await PostAsync($"/api/v1/tasks/{task["task_id"]}/heartbeat", $$"""{"lease_token": "{{task["lease_token"]}}"}"""))["cancel_requested"]!
            .GetValue<bool>().Should().BeTrue();
        (await StatusesAsync(running)).Should().Be("canceled: canceled canceled canceled");
        (await PostAsync($"/api/workflows/{running}/cancel", "", 201))["status"]!.GetValue<string>().Should().Be("canceled");
    }

    [Fact]
    public async Task Cancel_never_rewrites_a_final_status()
    {
        await AddFlowAsync("""{"flow_id": "o", "project": "p", "name": "O", "tasks": ["ONE"]}""");
        var run = await StartAsync("p.O");
        await CompleteAsync(await ClaimOneAsync(), "1");

        (await PostAsync($"/api/workflows/{run}/cancel", "", 201))["status"]!.GetValue<string>().Should().Be("success");
        (await StatusesAsync(run)).Should().Be("success: success");
    }

    [Fact]
    public async Task Relaunch_is_a_new_run_that_knows_its_origin()
    {
        await AddFlowAsync(Etl);
        var first = (await PostAsync("/api/workflows", """{"project": "example", "name": "ETL", "payload": {"a": 1}, "comment": "again"}""", 201))["id"]!.GetValue<string>();

        var second = await PostAsync($"/api/workflows/{first}/relaunch", "", 201);

        second["id"]!.GetValue<string>().Should().NotBe(first);
        second["payload"]!.ToJsonString().Should().Be("""{"a":1}""");
        second["comment"]!.GetValue<string>().Should().Be("again");
        second["relaunch_of"]!.GetValue<string>().Should().Be(first);
    }

    [Fact]
    public async Task Resumed_run_keeps_what_succeeded()
    {
        await AddFlowAsync(Etl);
        var first = await StartAsync("example.ETL");
        await CompleteAsync(await ClaimOneAsync("EXTRACT"), "41");
        await FailAsync(await ClaimOneAsync("TRANSFORM"), "disk full");

        var second = (await PostAsync($"/api/workflows/{first}/relaunch?from_failed=true", "", 201))["id"]!.GetValue<string>();

        var transform = await ClaimOneAsync("TRANSFORM");
        transform["args"]!.ToJsonString().Should().Be("[41]");
        await CompleteAsync(transform, "42");
        await CompleteAsync(await ClaimOneAsync("LOAD"), "null");
        (await StatusesAsync(second)).Should().Be("success: success success success");
        await PostAsync($"/api/workflows/{second}/relaunch?from_failed=true", "", 409);
    }

    [Fact]
    public async Task Resumed_run_has_documents_of_what_it_took_over()
    {
        await AddFlowAsync(Etl);
        var first = await StartAsync("example.ETL", """{"x": 1}""");
        var origin = await ClaimOneAsync("EXTRACT");
        await CompleteAsync(origin, "41");
        await FailAsync(await ClaimOneAsync("TRANSFORM"), "disk full");

        var second = (await PostAsync($"/api/workflows/{first}/relaunch?from_failed=true", "", 201))["id"]!.GetValue<string>();

        var taken = (await TaskDocumentsAsync(second)).Should().ContainSingle().Subject;
        taken["task_id"]!.GetValue<string>().Should().Be((await DetailAsync(second))["tasks"]![0]!["id"]!.GetValue<string>());
        (taken["activity_id"]!.GetValue<string>(), taken["status"]!.GetValue<string>()).Should().Be(("EXTRACT", "FINISHED"));
        taken["used"]!.ToJsonString().Should().Be("""{"x":1}""");
        taken["generated"]!.ToJsonString().Should().Be("""{"result":41}""");
        taken["dependencies"]!.AsArray().Should().BeEmpty();
        taken["custom_metadata"]!.ToJsonString().Should().Be($$"""{"queue":"celery","taken_from":"{{origin["task_id"]}}"}""");
        (taken["started_at"], taken["ended_at"]).Should().Be((null, null), "it was not executed again");
        var transform = await ClaimOneAsync("TRANSFORM");
        (await GetAsync($"/api/v1/tasks/{transform["task_id"]}"))["dependencies"]!.ToJsonString().Should().Be($"""["{taken["task_id"]}"]""");
        using var card = await Client.PostAsync(new Uri($"/api/v1/workflows/{second}/reports/provenance-card/download", UriKind.Relative), null);
        (await card.Content.ReadAsStringAsync()).Should().Contain("**EXTRACT**").And.Contain("**TRANSFORM**");
    }

    [Fact]
    public async Task Tasks_that_never_began_have_whole_documents()
    {
        await AddFlowAsync(Etl);
        var failed = await StartAsync("example.ETL", """{"x": 1}""");
        await FailAsync(await ClaimOneAsync("EXTRACT"), "no");
        var canceled = await StartAsync("example.ETL", """{"x": 2}""");
        await PostAsync($"/api/workflows/{canceled}/cancel", "", 201);

        foreach (var (run, used, count) in new[] { (failed, """{"x":1}""", 2), (canceled, """{"x":2}""", 3) })
        {
            var ids = (await DetailAsync(run))["tasks"]!.AsArray().Select(task => task!["id"]!.GetValue<string>()).ToList();
            var documents = (await TaskDocumentsAsync(run)).Where(document => document["status"]!.GetValue<string>() == "CANCELLED").ToList();
            documents.Should().HaveCount(count);
            foreach (var document in documents)
            {
                var place = ids.IndexOf(document["task_id"]!.GetValue<string>());
                document["used"]!.ToJsonString().Should().Be(used);
                document["dependencies"]!.AsArray().Select(id => id!.GetValue<string>()).Should().Equal(ids.Take(place).TakeLast(1));
                document["custom_metadata"]!["queue"]!.GetValue<string>().Should().Be("celery");
                document["started_at"].Should().BeNull();
            }
        }
    }

    [Fact]
    public async Task Large_payloads_are_not_copied_to_very_many_tasks_that_never_began()
    {
        var group = string.Join(", ", Enumerable.Repeat("\"M\"", 300));
        await AddFlowAsync($$"""{"flow_id": "m", "project": "p", "name": "M", "tasks": [{"G": {"type": "group", "tasks": [{{group}}]} }]}""");
        var run = await StartAsync("p.M", $$"""{"x": "{{new string('x', 300_000)}}"}""");

        await PostAsync($"/api/workflows/{run}/cancel", "", 201);

        var task = (await DetailAsync(run))["tasks"]![0]!["id"];
        var document = await GetAsync($"/api/v1/tasks/{task}");
        (document["status"]!.GetValue<string>(), document["used"]).Should().Be(("CANCELLED", null));
        document["dependencies"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Resume_waits_for_the_siblings_of_what_failed()
    {
        await AddFlowAsync("""{"flow_id": "g", "project": "p", "name": "G", "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}]}""");
        var run = await StartAsync("p.G");
        var tasks = await ClaimAsync();
        await FailAsync(tasks[0]!, "no");

        var refused = await PostAsync($"/api/workflows/{run}/relaunch?from_failed=true", "", 409);

        refused["error"]!.GetValue<string>().Should().Be($"Tasks of workflow {run} are still running; it can be resumed when they have ended");
        await CompleteAsync(tasks[1]!, "1");
        await PostAsync($"/api/workflows/{run}/relaunch?from_failed=true", "", 201);
    }

    [Fact]
    public async Task Run_is_provenance()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL", """{"x": 1}""");
        var extract = await ClaimOneAsync("EXTRACT");
        await CompleteAsync(extract, """{"rows": 3}""");
        var transform = await ClaimOneAsync("TRANSFORM");
        await FailAsync(transform, "no");

        var workflow = await GetAsync($"/api/v1/workflows/{run}");
        workflow["status"]!.GetValue<string>().Should().Be("ERROR");
        workflow["name"]!.GetValue<string>().Should().Be("example.ETL");
        workflow["used"]!.ToJsonString().Should().Be("""{"x":1}""");
        var task = await GetAsync($"/api/v1/tasks/{extract["task_id"]}");
        task["status"]!.GetValue<string>().Should().Be("FINISHED");
        task["activity_id"]!.GetValue<string>().Should().Be("EXTRACT");
        task["used"]!.ToJsonString().Should().Be("""{"x":1}""");
        task["generated"]!.ToJsonString().Should().Be("""{"rows":3}""");
        var failed = await GetAsync($"/api/v1/tasks/{transform["task_id"]}");
        failed["status"]!.GetValue<string>().Should().Be("ERROR");
        failed["dependencies"]!.ToJsonString().Should().Be($"""["{extract["task_id"]}"]""");
        var statuses = (await TaskDocumentsAsync(run)).Select(document => document["status"]!.GetValue<string>());
        statuses.Should().BeEquivalentTo("FINISHED", "ERROR", "CANCELLED");
        using var card = await Client.PostAsync(new Uri($"/api/v1/workflows/{run}/reports/provenance-card/download", UriKind.Relative), null);
        card.IsSuccessStatusCode.Should().BeTrue();
    }

    private const string Pair = """{"flow_id": "m", "project": "p", "name": "M", "tasks": [{"G": {"type": "group", "tasks": ["A", "B"]}}]}""";

    /// <summary>A claim passes over a run that somebody else holds, here one that never gets to its end.</summary>
    [Fact]
    public async Task Run_whose_first_claim_was_undone_began_with_the_task_that_was_claimed_beside_it()
    {
        await AddFlowAsync(Pair);
        var run = await StartAsync("p.M");
        JsonNode first;
        await using (await HoldAsync(run))
        {
            first = (await ClaimAsync(1))[0]!;
        }

        await CompleteAsync(first, "1");

        var begun = await TaskStartAsync(first);
        var document = await GetAsync($"/api/v1/workflows/{run}");
        (document["status"]!.GetValue<string>(), document["started_at"]!.GetValue<double>()).Should().Be(("RUNNING", begun));
        var second = await ClaimOneAsync();
        await CompleteAsync(second, "2");
        document = await GetAsync($"/api/v1/workflows/{run}");
        (document["status"]!.GetValue<string>(), document["started_at"]!.GetValue<double>()).Should().Be(("FINISHED", begun));
        (await GetAsync($"/api/flow_runs/{run}"))["start_time"]!.GetValue<DateTimeOffset>().ToUnixTimeMilliseconds()
            .Should().Be((long)(begun * 1000));
    }

    [Fact]
    public async Task Cancel_that_waited_ends_what_began_meanwhile_after_its_start()
    {
        await AddFlowAsync(Pair);
        var run = await StartAsync("p.M");
        Task<JsonNode> cancel;
        JsonNode task;
        await using (await HoldAsync(run))
        {
            cancel = PostAsync($"/api/workflows/{run}/cancel", "", 201);
            await Task.Delay(300);
            task = (await ClaimAsync(1))[0]!;
        }

        await cancel;

        var ended = (await GetAsync($"/api/v1/tasks/{task["task_id"]}"))["ended_at"]!.GetValue<double>();
        ended.Should().BeGreaterThan(await TaskStartAsync(task));
        (await GetAsync($"/api/v1/workflows/{run}"))["ended_at"]!.GetValue<double>().Should().BeGreaterThanOrEqualTo(ended);
    }

    private async Task<double> TaskStartAsync(JsonNode task) => (await GetAsync($"/api/v1/tasks/{task["task_id"]}"))["started_at"]!.GetValue<double>();

    /// <summary>Holds a run as a step does, until it is disposed.</summary>
    private async Task<NpgsqlConnection> HoldAsync(string run)
    {
        var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand($"begin; select from flow_runs where id = '{run}' for update", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task<List<JsonNode>> TaskDocumentsAsync(string run) =>
        [.. (await GetAsync($"/api/v1/tasks/by_workflow/{run}"))["items"]!.AsArray().Select(item => item!)];
}
