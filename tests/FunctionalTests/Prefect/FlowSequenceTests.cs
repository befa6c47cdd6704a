namespace FlowProv.FunctionalTests.Prefect;

/// <summary>What the client sends when it runs flows (contracts/prefect.md 4.1), and what it must be told.</summary>
public class FlowSequenceTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Fact]
    public async Task Flow_of_three_tasks_runs_to_its_end()
    {
        var flowId = await Prefect.CreateFlowAsync("etl");
        var created = await Prefect.CreateFlowRunAsync(flowId, "brave-otter", """{"source":"a.csv"}""");
        var run = $"/flow_runs/{Id(created)}";
        (created["state"]!["type"]!.ToString(), created["run_count"]!.GetValue<int>()).Should().Be(("PENDING", 0));
        (await Prefect.ProposeAsync(run, State("RUNNING"))).Should().Be("ACCEPT Running");
        (await Prefect.GetAsync(run))["start_time"].Should().NotBeNull();

        var extract = await Prefect.RunTaskAsync(Id(created), "extract");
        var transform = await Prefect.RunTaskAsync(
            Id(created), "transform", inputs: $$"""{"rows":[{"input_type":"task_run","id":"{{extract}}"}]}""");
        await Prefect.RunTaskAsync(Id(created), "load", inputs: $$"""{"rows":[{"input_type":"task_run","id":"{{transform}}"}]}""");
        var done = await Prefect.SetStateAsync(run, State("COMPLETED", data: """{"type":"unpersisted"}""", message: "\"All states completed.\""));
        (await Prefect.SendAsync(HttpMethod.Post, "/api/logs/", Logs(Id(created), extract))).Should().Match<PrefectAnswer>(
            answer => answer.Status == 201 && answer.Text.Length == 0);

        (done["status"]!.ToString(), done["details"]!.ToJsonString()).Should().Be(("ACCEPT", """{"type":"accept_details"}"""));
        done["state"]!["message"]!.ToString().Should().Be("All states completed.");
        done["state"]!["data"]!["type"]!.ToString().Should().Be("unpersisted");
        var ended = await Prefect.GetAsync(run);
        (ended["state_type"]!.ToString(), ended["name"]!.ToString(), ended["run_count"]!.GetValue<int>()).Should().Be(("COMPLETED", "brave-otter", 1));
        (Time(ended["end_time"]) - Time(ended["start_time"])).TotalSeconds.Should().BeApproximately(ended["total_run_time"]!.GetValue<double>(), 0.0005);
        (await StatesAsync(Id(created))).Should().Be("Pending Running Completed");
        (await ListAsync("/task_runs/filter", $$"""{"flow_runs":{"id":{"any_":["{{Id(created)}}"]} },"sort":"NAME_ASC"}""", "name"))
            .Should().Equal("extract-0", "load-0", "transform-0");
        (await ListAsync("/logs/filter", $$"""{"logs":{"task_run_id":{"any_":["{{extract}}"]} } }""", "message")).Should().Equal("Finished in state Completed()");
    }

    [Fact]
    public async Task Failed_task_is_tried_again_after_its_delay()
    {
        var flowRun = await RunAsync("RUNNING");
        var task = $"/task_runs/{Id(await Prefect.CreateTaskRunAsync(flowRun, "flaky", policy: """{"retries":2,"retry_delay":2}"""))}";
        await Prefect.ProposeAsync(task, State("RUNNING"));

        var refused = await Prefect.SetStateAsync(
            task, State("FAILED", message: "\"boom\"", data: """{"type":"reference","storage_key":"k"}"""));

        (refused["status"]!.ToString(), refused["details"]!["type"]!.ToString(), refused["details"]!["reason"]!.ToString())
            .Should().Be(("REJECT", "reject_details", "Retrying"));
        var retry = refused["state"]!;
        (retry["type"]!.ToString(), retry["name"]!.ToString(), retry["message"]!.ToString()).Should().Be(("SCHEDULED", "AwaitingRetry", "boom"));
        retry["data"]!["storage_key"]!.ToString().Should().Be("k");
        (Time(retry["state_details"]!["scheduled_time"]) - Time(retry["timestamp"])).TotalSeconds.Should().BeApproximately(2, 0.01);
        var waits = await Prefect.SetStateAsync(task, State("RUNNING"), 200);
        (waits["status"]!.ToString(), waits["details"]!["type"]!.ToString(), waits["details"]!["delay_seconds"]!.GetValue<int>())
            .Should().Be(("WAIT", "wait_details", 2));
        waits["state"]!["data"].Should().BeNull("what is echoed with nothing stored has no data");

        // Half a second early is in time.
        await Task.Delay(TimeSpan.FromSeconds(1.6));
        (await Prefect.ProposeAsync(task, State("RUNNING"))).Should().Be("ACCEPT Retrying");
        (await Prefect.ProposeAsync(task, State("COMPLETED"))).Should().Be("ACCEPT Completed");
        var ended = await Prefect.GetAsync(task);
        (ended["run_count"]!.GetValue<int>(), ended["flow_run_run_count"]!.GetValue<int>()).Should().Be((2, 1));
        (await TaskStatesAsync(Id(ended))).Should().Be("Pending Running AwaitingRetry Retrying Completed");
    }

    [Fact]
    public async Task Task_without_retries_left_fails()
    {
        var flowRun = await RunAsync("RUNNING");
        var task = $"/task_runs/{Id(await Prefect.CreateTaskRunAsync(flowRun, "flaky", policy: """{"retries":1}"""))}";
        await Prefect.ProposeAsync(task, State("RUNNING"));
        (await Prefect.ProposeAsync(task, State("FAILED"))).Should().Be("REJECT AwaitingRetry");
        await Prefect.ProposeAsync(task, State("RUNNING"));

        (await Prefect.ProposeAsync(task, State("FAILED"))).Should().Be("ACCEPT Failed");
        (await Prefect.ProposeAsync(task, State("RUNNING"), 200)).Should().Be("ABORT Failed");
    }

    [Fact]
    public async Task Flow_that_is_retried_posts_its_tasks_again_and_runs_those_that_failed()
    {
        var flowRun = await RunAsync(retries: 1);
        await Prefect.ProposeAsync($"/flow_runs/{flowRun}", State("RUNNING"));
        var done = await Prefect.RunTaskAsync(flowRun, "first");
        var failing = Id(await Prefect.CreateTaskRunAsync(flowRun, "second"));
        await Prefect.ProposeAsync($"/task_runs/{failing}", State("RUNNING"));
        await Prefect.ProposeAsync($"/task_runs/{failing}", State("FAILED"));

        (await Prefect.ProposeAsync($"/flow_runs/{flowRun}", State("FAILED"))).Should().Be("REJECT AwaitingRetry");
        (await Prefect.ProposeAsync($"/flow_runs/{flowRun}", State("RUNNING"))).Should().Be("ACCEPT Running");

        Id(await Prefect.CreateTaskRunAsync(flowRun, "first", status: 200)).Should().Be(done);
        (await Prefect.ProposeAsync($"/task_runs/{done}", State("RUNNING"), 200)).Should().Be("ABORT Completed");
        Id(await Prefect.CreateTaskRunAsync(flowRun, "second", status: 200)).Should().Be(failing);
        (await Prefect.ProposeAsync($"/task_runs/{failing}", State("RUNNING"))).Should().Be("ACCEPT Retrying");
        var again = await Prefect.GetAsync($"/task_runs/{failing}");
        (again["run_count"]!.GetValue<int>(), again["flow_run_run_count"]!.GetValue<int>(), again["end_time"]).Should().Be((1, 2, null));
        await Prefect.ProposeAsync($"/task_runs/{failing}", State("COMPLETED"));
        (await Prefect.ProposeAsync($"/flow_runs/{flowRun}", State("COMPLETED"))).Should().Be("ACCEPT Completed");
        (await Prefect.GetAsync($"/flow_runs/{flowRun}"))["run_count"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task Subflow_takes_its_task_run_through_its_states()
    {
        var parent = await RunAsync("RUNNING");
        var dummy = Id(await Prefect.CreateTaskRunAsync(parent, "child"));
        var childFlow = await Prefect.CreateFlowAsync("child");
        var child = Id(await Prefect.CreateFlowRunAsync(childFlow, parentTaskRunId: dummy));
        await Prefect.ProposeAsync($"/flow_runs/{child}", State("RUNNING"));
        (await Prefect.GetAsync($"/task_runs/{dummy}"))["state_type"]!.ToString().Should().Be("RUNNING");
        await Prefect.ProposeAsync($"/flow_runs/{child}", State("COMPLETED"));

        var mirrored = await Prefect.GetAsync($"/task_runs/{dummy}");
        var details = mirrored["state"]!["state_details"]!;
        (mirrored["state_type"]!.ToString(), mirrored["run_count"]!.GetValue<int>()).Should().Be(("COMPLETED", 1));
        details["child_flow_run_id"]!.ToString().Should().Be(child);
        (details["flow_run_id"]!.ToString(), details["task_run_id"]!.ToString()).Should().Be((parent, dummy));
        (await TaskStatesAsync(dummy)).Should().Be("Pending Pending Running Completed");
        (await ListAsync("/flow_runs/filter", """{"flow_runs":{"parent_task_run_id":{"is_null_":false}}}""")).Should().Equal(child);
        (await ListAsync("/task_runs/filter", """{"task_runs":{"subflow_runs":{"exists_":true}}}""")).Should().Equal(dummy);
    }

    [Fact]
    public async Task Cached_task_is_answered_with_its_first_state()
    {
        var flowRun = await RunAsync("RUNNING");
        await CompleteAsync(flowRun, "0", """{"cache_key":"k"}""", """{"type":"reference","storage_key":"first"}""");

        var second = Id(await Prefect.CreateTaskRunAsync(flowRun, "cached", "1"));
        var hit = await Prefect.SetStateAsync($"/task_runs/{second}", State("RUNNING", details: """{"cache_key":"k"}"""));
        (hit["status"]!.ToString(), hit["state"]!["type"]!.ToString(), hit["state"]!["name"]!.ToString()).Should().Be(("REJECT", "COMPLETED", "Cached"));
        hit["state"]!["data"]!["storage_key"]!.ToString().Should().Be("first");
        hit["state"]!["state_details"]!["task_run_id"]!.ToString().Should().Be(second);
        (await Prefect.GetAsync($"/task_runs/{second}"))["run_count"]!.GetValue<int>().Should().Be(0);

        var third = Id(await Prefect.CreateTaskRunAsync(flowRun, "cached", "2"));
        (await Prefect.ProposeAsync($"/task_runs/{third}", State("RUNNING", details: """{"cache_key":"k","refresh_cache":true}""")))
            .Should().Be("ACCEPT Running");
        var other = Id(await Prefect.CreateTaskRunAsync(flowRun, "cached", "3"));
        (await Prefect.ProposeAsync($"/task_runs/{other}", State("RUNNING", details: """{"cache_key":"other"}"""))).Should().Be("ACCEPT Running");
    }

    [Theory]
    [InlineData("2020-01-01T00:00:00+00:00", "ACCEPT Running")]
    [InlineData("2120-01-01T00:00:00+02:00", "REJECT Cached")]
    public async Task Cached_state_is_good_until_it_expires(string expiration, string answer)
    {
        var flowRun = await RunAsync("RUNNING");
        await CompleteAsync(flowRun, "0", $$"""{"cache_key":"k","cache_expiration":"{{expiration}}"}""", "null");

        var second = Id(await Prefect.CreateTaskRunAsync(flowRun, "cached", "1"));
        (await Prefect.ProposeAsync($"/task_runs/{second}", State("RUNNING", details: """{"cache_key":"k"}"""))).Should().Be(answer);
    }

    [Fact]
    public async Task Cached_state_outlives_nothing_that_was_forced_or_deleted()
    {
        var flowRun = await RunAsync("RUNNING");
        var forced = Id(await Prefect.CreateTaskRunAsync(flowRun, "cached", "0"));
        await Prefect.ProposeAsync($"/task_runs/{forced}", State("COMPLETED", details: """{"cache_key":"forced"}"""), force: true);
        await CompleteAsync(flowRun, "1", """{"cache_key":"gone"}""", "null");
        await Prefect.DeleteAsync($"/task_runs/{(await ListAsync("/task_runs/filter", """{"task_runs":{"name":{"any_":["cached-1"]}}}""")).Single()}");

        foreach (var (key, n) in new[] { ("forced", 2), ("gone", 3) })
        {
            var next = Id(await Prefect.CreateTaskRunAsync(flowRun, "cached", $"{n}"));
            (await Prefect.ProposeAsync($"/task_runs/{next}", State("RUNNING", details: $$"""{"cache_key":"{{key}}"}"""))).Should().Be("ACCEPT Running");
        }
    }

    private async Task CompleteAsync(string flowRun, string dynamicKey, string details, string data)
    {
        var id = Id(await Prefect.CreateTaskRunAsync(flowRun, "cached", dynamicKey));
        (await Prefect.ProposeAsync($"/task_runs/{id}", State("RUNNING", details: details))).Should().Be("ACCEPT Running");
        (await Prefect.ProposeAsync($"/task_runs/{id}", State("COMPLETED", details: details, data: data))).Should().Be("ACCEPT Completed");
    }

    private static string Logs(string flowRun, string taskRun) =>
        $$"""
        [{"name":"prefect.flow_runs","level":20,"message":"Created task run 'extract-0'","timestamp":"2023-01-20T10:00:00.000001+00:00",
        "flow_run_id":"{{flowRun}}","task_run_id":null},
        {"name":"prefect.task_runs","level":20,"message":"Finished in state Completed()","timestamp":"2023-01-20T10:00:01+00:00",
        "flow_run_id":"{{flowRun}}","task_run_id":"{{taskRun}}"}]
        """;
}
