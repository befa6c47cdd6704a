using System.Diagnostics;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Flows;

/// <summary>contracts/director-and-flows.md 4.3, 4.4.</summary>
public class FlowCommandTests(ApiFixture fixture) : FlowsTest(fixture)
{
    private const string Chain = """{"flow_id":"w","project":"p","name":"W","tasks":["A","B"]}""";

    [Theory]
    [InlineData(
        "stopped",
        """{ "command": "start", "flow_ids": ["flow1", "flow2"] }""",
        """{"status":"Flows started","details":[{"flow_id":"flow1","status":"running"},{"flow_id":"flow2","status":"running"}]}""")]
    [InlineData(
        "running",
        """{ "command": "stop", "flow_ids": ["flow1", "flow2"], "type": 0 }""",
        """{"status":"Flows stopped","details":[{"flow_id":"flow1","status":"stopped"},{"flow_id":"flow2","status":"stopped"}]}""")]
    [InlineData(
        "running",
        """{ "command": "pause", "flow_ids": ["flow1", "flow2"] }""",
        """{"status":"Flows paused","details":[{"flow_id":"flow1","status":"paused"},{"flow_id":"flow2","status":"paused"}]}""")]
    [InlineData(
        "paused",
        """{ "command": "resume", "flow_ids": ["flow1", "flow2"] }""",
        """{"status":"Flows resumed","details":[{"flow_id":"flow1","status":"running"},{"flow_id":"flow2","status":"running"}]}""")]
    public async Task Examples_of_the_seed_are_answered_to_the_letter(string before, string command, string answer)
    {
        await PostAsync($"/flows?initial_state={before}", """[{"flow_id":"flow1"},{"flow_id":"flow2"}]""", 201);

        var told = await SendAsync(HttpMethod.Patch, "/flows/commands", command);

        (told.Status, told.Text).Should().Be((200, answer));
        (await SendAsync(HttpMethod.Patch, "/flows/commands", command)).Text.Should().Be(answer, "every command may be sent again");
        (await EventsAsync("flow1")).Should().HaveCount(2, "the second time changes nothing");
    }

    [Theory]
    [InlineData("stopped", "pause", "stopped")]
    [InlineData("stopped", "resume", "stopped")]
    [InlineData("paused", "start", "paused")]
    public async Task Command_that_makes_no_sense_is_refused(string before, string command, string status)
    {
        await PostAsync($"/flows?initial_state={before}", """[{"flow_id":"a"}]""", 201);

        var told = await CommandAsync(command, "a", 400);

        told["error"]!.GetValue<string>().Should().Be("None of the flows could be commanded.");
        told["details"]![0]!["status"]!.GetValue<string>().Should().Be(status);
        told["details"]![0]!["error"]!.GetValue<string>().Should().StartWith($"A flow that is {before} cannot be told to {command}");
        (await StatusAsync("a")).Should().Be(status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"command":"START"}""")]
    [InlineData("""{"command":"stop","type":2}""")]
    [InlineData("""{"command":"stop","type":true}""")]
    [InlineData("""{"command":"start","flow_ids":"a"}""")]
    [InlineData("""{"command":"start","flow_ids":["a",null]}""")]
    [InlineData("""{"command":"start","command":"stop"}""")]
    public async Task Malformed_command_is_told_and_changes_nothing(string body)
    {
        await PostAsync("/flows?initial_state=running", """[{"flow_id":"a"}]""", 201);

        (await CommandAsync(body, 400))["error"]!.GetValue<string>().Should().NotBeEmpty();

        (await StatusAsync("a")).Should().Be("running");
    }

    [Fact]
    public async Task Malformed_command_has_all_errors() =>
        (await CommandAsync("""{"command":"x","type":"1"}""", 400)).ToJsonString().Should().Be(JsonNode.Parse(
            """
            {"error":"The type of a stop must be the integer 0 (soft) or 1 (hard). (the first of 2 errors)","errors":[
                {"path":"/type","message":"The type of a stop must be the integer 0 (soft) or 1 (hard)."},
                {"path":"/command","message":"The command 'x' is not known; it must be start, stop, pause or resume."}]}
            """)!.ToJsonString());

    [Fact]
    public async Task Details_stand_in_the_order_of_the_request_and_unknown_flows_do_not_harm_others()
    {
        await AddAsync("a", "b");

        var told = await SendAsync(HttpMethod.Patch, "/flows/commands", """{"command":"start","flow_ids":["b","none","a","b"],"why":1}""");

        (told.Status, told.Text).Should().Be((200, """
            {"status":"Flows started","details":[{"flow_id":"b","status":"running"},{"flow_id":"none","status":"not_found","error":"There is no such flow."},{"flow_id":"a","status":"running"}],"warnings":["The key 'why' is not known and was ignored."]}
            """.Trim()));
        (await CommandAsync("start", "none", 400))["details"]![0]!["status"]!.GetValue<string>().Should().Be("not_found");
    }

    [Theory]
    [InlineData("""{"command":"start"}""")]
    [InlineData("""{"command":"start","flow_ids":null}""")]
    [InlineData("""{"command":"start","flow_ids":[]}""")]
    public async Task Command_without_ids_goes_to_all_and_skips_what_makes_no_sense(string body)
    {
        (await CommandAsync(body)).ToJsonString().Should().Be("""{"status":"Flows started","details":[],"scope":"all"}""");
        await AddAsync("b", "a");
        await PostAsync("/flows?initial_state=paused", """[{"flow_id":"held"}]""", 201);

        (await CommandAsync(body)).ToJsonString().Should().Be(
            """{"status":"Flows started","details":[{"flow_id":"a","status":"running"},{"flow_id":"b","status":"running"},{"flow_id":"held","status":"paused","error":"A flow that is paused cannot be told to start; resume it.","skipped":true}],"scope":"all"}""");
    }

    [Fact]
    public async Task Command_goes_to_all_of_many_flows()
    {
        await AddAsync([.. Enumerable.Range(0, 700).Select(n => $"f{n:000}")]);
        await AddAsync([.. Enumerable.Range(0, 700).Select(n => $"g{n:000}")]);

        (await CommandAsync("""{"command":"start"}"""))["details"]!.AsArray().Should().HaveCount(1400).And.OnlyContain(entry => (string?)entry!["status"] == "running");
        await CommandAsync("""{"command":"stop","atomic":true}""", 400);
    }

    [Fact]
    public async Task Selector_picks_by_labels()
    {
        await PostAsync("/flows", """[{"flow_id":"a","labels":{"team":"x"}},{"flow_id":"b","labels":{"team":"y"}},{"flow_id":"c","labels":{"team":"x","env":"p"}}]""", 201);

        var told = await CommandAsync("""{"command":"start","selector":{"team":"x"}}""");

        told["scope"]!.GetValue<string>().Should().Be("selector");
        told["details"]!.AsArray().Select(entry => (string?)entry!["flow_id"]).Should().Equal("a", "c");
        (await StatusAsync("b")).Should().Be("stopped");
    }

    [Fact]
    public async Task Atomic_command_is_for_all_or_none()
    {
        await PostAsync("/flows?initial_state=running", """[{"flow_id":"a"}]""", 201);
        await AddAsync("b");

        var told = await CommandAsync("""{"command":"pause","flow_ids":["a","b"],"atomic":true}""", 409);

        told["details"]!.AsArray().Select(entry => ((string?)entry!["flow_id"], (string?)entry["status"], entry["error"] is null))
            .Should().Equal(("a", "running", true), ("b", "stopped", false));
        (await StatusAsync("a")).Should().Be("running");
        await CommandAsync("""{"command":"stop","flow_ids":["a","none"],"atomic":true}""", 409);
        await CommandAsync("""{"command":"stop","flow_ids":["a","b"],"atomic":true}""");
        (await StatusAsync("a")).Should().Be("stopped");
    }

    [Theory]
    [InlineData("/flows/commands?dry_run=true", """{"command":"start","flow_ids":["a"]}""")]
    [InlineData("/flows/commands", """{"command":"start","flow_ids":["a"],"dry_run":true}""")]
    public async Task Dry_run_tells_and_changes_nothing(string path, string body)
    {
        await AddAsync("a");

        (await SendAsync(HttpMethod.Patch, path, body)).Text.Should().Be("""{"status":"Flows started","details":[{"flow_id":"a","status":"running"}],"dry_run":true}""");

        (await StatusAsync("a")).Should().Be("stopped");
    }

    [Fact]
    public async Task Status_is_told_of_all_and_of_one()
    {
        await AddAsync("b");
        await PostAsync("/flows?initial_state=running", """[{"flow_id":"a"}]""", 201);

        var all = (await GetAsync("/flows/status")).AsObject();

        all.Select(entry => entry.Key).Should().Equal("a", "b");
        all["a"]!.AsObject().Select(member => member.Key).Should().Equal("flow_id", "status", "desired", "version", "state_version", "state_changed_at", "open_runs");
        JsonNode.DeepEquals(all["b"], await GetAsync("/flows/status/b")).Should().BeTrue();
        (await GetAsync("/flows/status/none", 404))["error"]!.GetValue<string>().Should().Be("There is no flow 'none'.");
    }

    [Fact]
    public async Task Status_tells_the_version_at_work_beside_the_present_one()
    {
        await PostAsync("/flows", $"[{Chain},{{\"flow_id\":\"record\"}}]", 201);
        (await VersionsAsync()).Should().Be("1 -", "nothing of it may start");
        await CommandAsync("start", "w");
        await CommandAsync("start", "record");
        (await VersionsAsync()).Should().Be("1 1");
        var first = await StartAsync("p.W");

        await PutAsync("/flows/w", """{"project":"p","name":"W","tasks":["A"]}""");
        (await VersionsAsync()).Should().Be("2 1", "the run that is open was started from the first");
        (await GetAsync("/flows/status"))["w"]!["active_version"]!.GetValue<int>().Should().Be(1);

        var second = await StartAsync("p.W");
        (await VersionsAsync()).Should().Be("2 2", "the latest run counts");
        await PostAsync($"/api/workflows/{second}/cancel", "{}", 201);
        (await VersionsAsync()).Should().Be("2 1");
        await PostAsync($"/api/workflows/{first}/cancel", "{}", 201);
        (await VersionsAsync()).Should().Be("2 2", "the next run is started from it");
        await CommandAsync("""{"command":"stop","flow_ids":["w"],"type":1}""");
        (await VersionsAsync()).Should().Be("2 -");
        (await GetAsync("/flows/status/record"))["active_version"].Should().BeNull("only its runner knows");

        async Task<string> VersionsAsync()
        {
            var status = await GetAsync("/flows/status/w");
            return $"{status["version"]} {status["active_version"]?.ToJsonString() ?? "-"}";
        }
    }

    [Fact]
    public async Task Status_that_is_waited_for_is_told_when_it_comes()
    {
        await AddAsync("a");
        var waiting = GetAsync("/flows/status/a?wait_for=running&timeout=30");
        await Task.Delay(300);
        waiting.IsCompleted.Should().BeFalse();

        await CommandAsync("start", "a");

        (await waiting.WaitAsync(TimeSpan.FromSeconds(5)))["status"]!.GetValue<string>().Should().Be("running");
        var watch = Stopwatch.StartNew();
        (await GetAsync("/flows/status/a?wait_for=stopped&timeout=1"))["status"]!.GetValue<string>().Should().Be("running");
        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(0.9)).And.BeLessThan(TimeSpan.FromSeconds(10));
        await GetAsync("/flows/status/a?wait_for=asleep", 400);
        await GetAsync("/flows/status/a?wait_for=stopped&timeout=61", 400);
    }

    [Fact]
    public async Task Soft_stop_lets_runs_finish_and_says_so()
    {
        await AddRunningAsync(Chain);
        var run = await StartAsync("p.W");

        (await CommandAsync("stop", "w"))["details"]![0]!["status"]!.GetValue<string>().Should().Be("stopping");

        (await StatusAsync("w")).Should().Be("stopping");
        (await GetAsync("/flows/status/w"))["open_runs"]!.GetValue<int>().Should().Be(1);
        await CompleteAsync(await ClaimOneAsync("A"), "1");
        await CompleteAsync(await ClaimOneAsync("B"), "2");
        (await StatusesAsync(run)).Should().Be("success: success success");
        (await GetAsync("/flows/status/w?wait_for=stopped&timeout=20"))["status"]!.GetValue<string>().Should().Be("stopped");
        (await EventsAsync("w")).Should().Equal("created - running", "commanded running stopping", "drained stopping stopped");
    }

    [Fact]
    public async Task Soft_stop_waits_a_little_for_runs_that_are_nearly_over()
    {
        await AddRunningAsync("""{"flow_id":"w","project":"p","name":"W","tasks":["A"]}""");
        await StartAsync("p.W");
        var task = await ClaimOneAsync("A");

        var stop = CommandAsync("stop", "w");
        await Task.Delay(300);
        await CompleteAsync(task, "1");

        (await stop)["details"]![0]!["status"]!.GetValue<string>().Should().Be("stopped");
    }

    [Fact]
    public async Task Start_cancels_a_drain()
    {
        await AddRunningAsync(Chain);
        var run = await StartAsync("p.W");
        await CommandAsync("stop", "w");

        (await CommandAsync("start", "w"))["details"]![0]!["status"]!.GetValue<string>().Should().Be("running");

        await CompleteAsync(await ClaimOneAsync("A"), "1");
        await CompleteAsync(await ClaimOneAsync("B"), "1");
        (await StatusesAsync(run)).Should().StartWith("success");
        (await StatusAsync("w")).Should().Be("running");
    }

    [Theory]
    [InlineData("running")]
    [InlineData("paused")]
    [InlineData("stopping")]
    public async Task Hard_stop_cancels_runs(string from)
    {
        await AddRunningAsync(Chain);
        var run = await StartAsync("p.W");
        var task = await ClaimOneAsync("A");
        if (from != "running")
        {
            await CommandAsync(from == "paused" ? "pause" : "stop", "w");
        }

        var told = await CommandAsync("""{"command":"stop","type":1,"flow_ids":["w"]}""");

        told["details"]![0]!["status"]!.GetValue<string>().Should().Be("stopped");
        (await StatusesAsync(run)).Should().Be("canceled: canceled canceled");
        await CompleteAsync(task, "1", 409);
        (await ClaimAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Pause_holds_tasks_that_nobody_has_and_resume_gives_them_free()
    {
        await AddRunningAsync(Chain);
        var run = await StartAsync("p.W");
        var claimed = await ClaimOneAsync("A");
        var other = await StartAsync("p.W");
        await CommandAsync("pause", "w");

        (await ClaimAsync()).Should().BeEmpty();
        await CompleteAsync(claimed, "1");
        (await ClaimAsync()).Should().BeEmpty("its successor is held too");
        (await StatusesAsync(run)).Should().Be("progress: success pending");

        var waiting = ClaimAsync(wait: 20);
        await Task.Delay(200);
        await CommandAsync("resume", "w");
        (await waiting.WaitAsync(TimeSpan.FromSeconds(10))).Select(task => (string?)task!["key"]).Should().NotBeEmpty().And.BeSubsetOf(["A", "B"]);
        (await StatusesAsync(other)).Should().NotStartWith("canceled");
    }

    [Fact]
    public async Task Pause_stops_the_clock_of_tasks_that_wait_to_be_taken_and_resume_starts_it_anew()
    {
        await AddRunningAsync(
            """{"flow_id":"w","project":"p","name":"W","tasks":["A","B"],"task_options":{"A":{"queue_time_limit":2},"B":{"queue_time_limit":2}}}""");
        var begun = await StartAsync("p.W");
        var claimed = await ClaimOneAsync("A");
        var held = await StartAsync("p.W");
        await CommandAsync("pause", "w");
        await CompleteAsync(claimed, "1");
        var started = await StartAsync("p.W");

        await Task.Delay(4000);
        (await StatusesAsync(begun)).Should().Be("progress: success pending", "its second task became ready during the pause");
        (await StatusesAsync(held)).Should().Be("pending: pending pending");
        (await StatusesAsync(started)).Should().Be("pending: pending pending");

        await CommandAsync("resume", "w");
        (await ClaimAsync(2)).Should().HaveCount(2, "they have the whole limit again");
        await EventuallyAsync(async () =>
            string.Join(' ', await StatusesAsync(begun), await StatusesAsync(held), await StatusesAsync(started)).Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Soft_stop_of_a_paused_flow_lets_its_held_tasks_go()
    {
        await AddRunningAsync(Chain);
        await StartAsync("p.W");
        await CommandAsync("pause", "w");
        (await ClaimAsync()).Should().BeEmpty();

        (await CommandAsync("stop", "w"))["details"]![0]!["status"]!.GetValue<string>().Should().Be("stopping");

        await CompleteAsync(await ClaimOneAsync("A"), "1");
        await CompleteAsync(await ClaimOneAsync("B"), "1");
        await EventuallyAsync(async () => await StatusAsync("w") == "stopped");
    }

    [Fact]
    public async Task Deletion_cancels_runs()
    {
        await AddRunningAsync(Chain);
        var run = await StartAsync("p.W");

        (await SendAsync(HttpMethod.Delete, "/flows/w")).Json["canceled_runs"]!.GetValue<int>().Should().Be(1);

        (await StatusesAsync(run)).Should().Be("canceled: canceled canceled");
        (await EventsAsync("w")).Should().Equal("created - running", "deleted running -");
    }

    [Fact]
    public async Task Schedule_is_due_only_while_the_flow_runs()
    {
        const string Hourly = """{"flow_id":"h","project":"p","name":"H","tasks":["A"],"periodic":{"interval":3600}}""";
        await PostAsync("/flows", $"[{Hourly}]", 201);
        (await DueAsync()).Should().BeNull();

        await CommandAsync("start", "h");
        var due = await DueAsync();
        due.Should().BeCloseTo(DateTimeOffset.UtcNow.AddHours(1), TimeSpan.FromMinutes(1));
        await PutAsync("/flows/h", Hourly.Replace("\"A\"", "\"B\"", StringComparison.Ordinal));
        (await DueAsync()).Should().Be(due, "the schedule stays");
        await PutAsync("/flows/h", Hourly.Replace("3600", "7200", StringComparison.Ordinal));
        (await DueAsync()).Should().BeCloseTo(DateTimeOffset.UtcNow.AddHours(2), TimeSpan.FromMinutes(1));
        await CommandAsync("pause", "h");
        (await DueAsync()).Should().BeNull();
        await CommandAsync("resume", "h");
        (await DueAsync()).Should().NotBeNull();
        await CommandAsync("stop", "h");
        (await DueAsync()).Should().BeNull();

        async Task<DateTimeOffset?> DueAsync() => (DateTimeOffset?)(await GetAsync("/flows/status/h"))["next_fire_at"];
    }

    [Fact]
    public async Task Runner_reports_what_it_observes()
    {
        await PostAsync("/flows?initial_state=running", """[{"flow_id":"a"}]""", 201);

        (await ObserveAsync("""{"status":"running"}""")).Should().Be("running running running");
        (await ObserveAsync("""{"status":"failed","detail":"no disk"}""")).Should().Be("failed running failed");
        (await GetAsync("/flows/status/a"))["observed_detail"]!.GetValue<string>().Should().Be("no disk");
        await CommandAsync("pause", "a", 400);
        (await CommandAsync("start", "a"))["details"]![0]!["status"]!.GetValue<string>().Should().Be("running");
        (await GetAsync("/flows/status/a"))["observed"].Should().BeNull("the failure is of before");
        await CommandAsync("stop", "a");
        (await ObserveAsync("""{"status":"stopping"}""")).Should().Be("stopping stopped stopping");
        (await ObserveAsync("""{"status":"stopped"}""")).Should().Be("stopped stopped stopped");
        (await ObserveAsync("""{"status":"stopped"}""")).Should().Be("stopped stopped stopped");
        (await EventsAsync("a")).Should().Equal(
            "created - running", "observed running running", "observed running failed", "commanded failed running", "commanded running stopped",
            "observed stopped stopping", "observed stopping stopped");

        async Task<string> ObserveAsync(string report)
        {
            var answer = await PutAsync("/flows/a/observed", report);
            answer.Status.Should().Be(200, answer.Text);
            return $"{answer.Json["status"]} {answer.Json["desired"]} {answer.Json["observed"]}";
        }
    }

    [Theory]
    [InlineData("a", "{}", 400)]
    [InlineData("a", "[]", 400)]
    [InlineData("a", """{"status":"Running"}""", 400)]
    [InlineData("a", """{"status":1}""", 400)]
    [InlineData("a", """{"status":"running","detail":5}""", 400)]
    [InlineData("w", """{"status":"running"}""", 400)]
    [InlineData("none", """{"status":"running"}""", 404)]
    public async Task Report_that_cannot_be_is_refused(string id, string body, int status)
    {
        await AddAsync("a");
        await PostAsync("/flows", $"[{Chain}]", 201);

        (await PutAsync($"/flows/{id}/observed", body)).Status.Should().Be(status);
    }

    [Fact]
    public async Task Commands_at_the_same_time_wait_for_each_other_and_never_fail()
    {
        await AddAsync("a", "b", "c", "d");
        await AddRunningAsync(Chain);
        string[] orders = ["\"a\",\"b\",\"c\",\"d\",\"w\"", "\"w\",\"d\",\"c\",\"b\",\"a\"", "\"c\",\"a\",\"w\"", "\"b\",\"w\",\"d\""];
        var runs = Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendAsync(HttpMethod.Post, "/api/workflows", """{"project":"p","name":"W","payload":{}}""")));

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(n => SendAsync(
            HttpMethod.Patch,
            "/flows/commands",
            n % 2 == 0 ? $$"""{"command":"start","flow_ids":[{{orders[n % 4]}}]}""" : $$"""{"command":"stop","type":1,"flow_ids":[{{orders[n % 4]}}]}""")));

        answers.Should().OnlyContain(answer => answer.Status == 200);
        (await runs).Should().OnlyContain(answer => answer.Status == 201 || answer.Status == 409);
        var states = (await GetAsync("/flows/status")).AsObject();
        states.Should().OnlyContain(flow => (string?)flow.Value!["status"] == "running" || (string?)flow.Value["status"] == "stopped");
        (await ClaimAsync()).Should().HaveCount(states["w"]!["open_runs"]!.GetValue<int>(), "no run slips past a hard stop half canceled");
        foreach (var id in new[] { "a", "b", "c", "d" })
        {
            (await EventsAsync(id)).Skip(1).Should().OnlyContain(told => told == "commanded stopped running" || told == "commanded running stopped");
        }
    }
}
