using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Sweeps;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>Pauses, cancellation and what the sweeps do (contracts/prefect.md 1.6, 3.3 and 3.4).</summary>
public class PauseAndCancelTests(ApiFixture fixture) : PrefectTest(fixture)
{
    private static string In(double seconds) => DateTimeOffset.UtcNow.AddSeconds(seconds).ToString("O");

    [Fact]
    public async Task Paused_run_holds_its_tasks_and_goes_on_when_resumed()
    {
        var run = await RunAsync("RUNNING");
        var pause = State("PAUSED", details: $$"""{"pause_timeout":"{{In(300)}}","pause_key":"once"}""");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", pause)).Should().Be("ACCEPT Paused");
        var task = Id(await Prefect.CreateTaskRunAsync(run, "t"));
        (await Prefect.ProposeAsync($"/task_runs/{task}", State("RUNNING"))).Should().Be("REJECT NotReady");

        var resumed = await Prefect.PostAsync($"/flow_runs/{run}/resume", "", 201);

        (resumed["status"]!.ToString(), resumed["state"]!["type"]!.ToString()).Should().Be(("ACCEPT", "RUNNING"));
        (await Prefect.ProposeAsync($"/flow_runs/{run}", pause, 200)).Should().Be("REJECT Running", "this pause was used");
        (await Prefect.ProposeAsync($"/task_runs/{task}", State("RUNNING"))).Should().Be("ACCEPT Running");
        (await Prefect.GetAsync($"/flow_runs/{run}"))["run_count"]!.GetValue<int>().Should().Be(2);
        (await Prefect.PostAsync($"/flow_runs/{run}/resume", ""))["status"]!.ToString().Should().Be("ABORT");
    }

    [Fact]
    public async Task Rescheduled_pause_is_resumed_by_an_agent()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var deployment = Id(await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flowId}}","name":"d"}""", 201));
        var run = Id(await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", "{}", 201));
        await Prefect.ProposeAsync($"/flow_runs/{run}", State("RUNNING"));
        var pause = State("PAUSED", details: $$"""{"pause_timeout":"{{In(300)}}","pause_reschedule":true}""");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", pause)).Should().Be("ACCEPT Paused");

        var resumed = await Prefect.PostAsync($"/flow_runs/{run}/resume", "", 201);

        (resumed["state"]!["type"]!.ToString(), resumed["state"]!["name"]!.ToString()).Should().Be(("SCHEDULED", "Resuming"));
        (await Prefect.GetAsync($"/flow_runs/{run}"))["empirical_policy"]!["resuming"]!.GetValue<bool>().Should().BeTrue();
        await Prefect.ProposeAsync($"/flow_runs/{run}", State("PENDING"));
        await Prefect.ProposeAsync($"/flow_runs/{run}", State("RUNNING"));
        var running = await Prefect.GetAsync($"/flow_runs/{run}");
        (running["run_count"]!.GetValue<int>(), running["empirical_policy"]!["resuming"]!.GetValue<bool>()).Should().Be((1, false));
    }

    [Fact]
    public async Task Rescheduled_pause_needs_a_deployment()
    {
        var run = await RunAsync("RUNNING");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("PAUSED", details: """{"pause_reschedule":true}"""), 200)).Should().Be("ABORT Running");
        (await Prefect.ProposeAsync($"/flow_runs/{await RunAsync()}", State("PAUSED"), 200)).Should().Be("REJECT Pending");
    }

    [Fact]
    public async Task Pause_that_timed_out_fails_on_resume_or_by_itself()
    {
        var (asked, forgotten) = (await RunAsync("RUNNING"), await RunAsync("RUNNING"));
        var pause = State("PAUSED", details: $$"""{"pause_timeout":"{{In(-1)}}"}""");
        await Prefect.SetStateAsync($"/flow_runs/{asked}", pause);
        (await Prefect.PostAsync($"/flow_runs/{asked}/resume", "", 201))["status"]!.ToString().Should().Be("REJECT");
        await Prefect.SetStateAsync($"/flow_runs/{forgotten}", pause);

        await SweepUntilAsync(Neglect.PausedTooLong, async () => await TypeAsync(forgotten) == "FAILED");

        (await TypeAsync(asked)).Should().Be("FAILED");
        (await StatesAsync(forgotten)).Should().Be("Pending Running Paused Failed");
    }

    [Fact]
    public async Task Run_past_its_time_is_late_and_only_then()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var late = Id(await PostRunAsync(flowId, $"\"state\":{State("SCHEDULED", details: $$"""{"scheduled_time":"{{In(-6)}}"}""")}"));
        var soon = Id(await PostRunAsync(flowId, $"\"state\":{State("SCHEDULED", details: $$"""{"scheduled_time":"{{In(60)}}"}""")}"));
        var retry = Id(await PostRunAsync(flowId, $"\"state\":{State("SCHEDULED", "AwaitingRetry", $$"""{"scheduled_time":"{{In(-60)}}"}""")}"));

        await SweepUntilAsync(Neglect.Late, async () => (await Prefect.GetAsync($"/flow_runs/{late}"))["state_name"]!.ToString() == "Late");

        var run = await Prefect.GetAsync($"/flow_runs/{late}");
        run["state_type"]!.ToString().Should().Be("SCHEDULED");
        run["next_scheduled_start_time"]!.ToString().Should().Be(run["expected_start_time"]!.ToString());
        run["estimated_start_time_delta"]!.GetValue<double>().Should().BeGreaterThan(5.9);
        (await StatesAsync(soon)).Should().Be("Scheduled");
        (await StatesAsync(retry)).Should().Be("AwaitingRetry");
    }

    [Fact]
    public async Task Cancelled_run_takes_its_tasks_and_subflows_with_it()
    {
        var run = await RunAsync("RUNNING");
        var done = await Prefect.RunTaskAsync(run, "done");
        var running = Id(await Prefect.CreateTaskRunAsync(run, "running"));
        await Prefect.ProposeAsync($"/task_runs/{running}", State("RUNNING"));
        var dummy = Id(await Prefect.CreateTaskRunAsync(run, "child"));
        var child = Id(await Prefect.CreateFlowRunAsync(await Prefect.CreateFlowAsync("child"), parentTaskRunId: dummy));
        await Prefect.ProposeAsync($"/flow_runs/{child}", State("RUNNING"));

        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("CANCELLING"))).Should().Be("ACCEPT Cancelling");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("RUNNING"), 200)).Should().Be("REJECT Cancelling");
        (await TypeAsync(child)).Should().Be("RUNNING");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("CANCELLED"))).Should().Be("ACCEPT Cancelled");
        await SweepUntilAsync(Neglect.Abandoned, async () =>
        {
            await Fixture.SendAsync(new SweepTaskRuns(100));
            return await TypeAsync(child) == "CANCELLED" && await CountAsync("/task_runs/count", """{"task_runs":{"state":{"type":{"any_":["RUNNING"]}}}}""") == 0;
        });

        (await TaskStatesAsync(running)).Should().Be("Pending Running Cancelled");
        (await TaskStatesAsync(done)).Should().Be("Pending Running Completed");
        (await Prefect.GetAsync($"/task_runs/{dummy}"))["state_type"]!.ToString().Should().Be("CANCELLED");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("RUNNING"), 200)).Should().Be("ABORT Cancelled");
    }

    private async Task<string> TypeAsync(string run) => (await Prefect.GetAsync($"/flow_runs/{run}"))["state_type"]!.ToString();

    // The host sweeps as well, and rows that it works on are passed over.
    private Task SweepUntilAsync(Neglect neglect, Func<Task<bool>> condition) => EventuallyAsync(async () =>
    {
        await Fixture.SendAsync(new SweepFlowRuns(neglect, 100));
        return await condition();
    });
}
