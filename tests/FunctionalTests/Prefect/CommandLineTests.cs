using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>What the command line asks (contracts/prefect.md 4.3): every filter key is sent, mostly null.</summary>
public class CommandLineTests(ApiFixture fixture) : PrefectTest(fixture)
{
    private static readonly string[] FlowKeys = ["id", "name", "tags"];
    private static readonly string[] DeploymentKeys = ["id", "name", "is_schedule_active", "tags", "work_queue_name"];
    private static readonly string[] TaskRunKeys = ["id", "name", "tags", "state", "start_time", "subflow_runs"];

    private static readonly string[] FlowRunKeys =
    [
        "id", "name", "tags", "deployment_id", "work_queue_name", "state", "flow_version", "start_time", "expected_start_time",
        "next_scheduled_start_time", "parent_task_run_id",
    ];

    [Fact]
    public async Task Flow_ls_lists_the_newest_first()
    {
        await Prefect.CreateFlowAsync("older");
        await Prefect.CreateFlowAsync("newer");

        (await ListAsync("/flows/filter", Body(("sort", "CREATED_DESC"), ("limit", 15)), "name")).Should().Equal("newer", "older");
        (await ListAsync("/flows/filter", Body(("sort", "CREATED_DESC"), ("limit", 1)), "name")).Should().Equal("newer");
    }

    [Fact]
    public async Task Flow_run_ls_filters_by_the_names_of_states_and_asks_for_the_flows()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var run = await RunAsync("COMPLETED", flowId);
        await RunAsync("FAILED", flowId);

        var body = Body(("flow_runs", Filter(FlowRunKeys, ("state", State("name", "Completed")))), ("sort", "EXPECTED_START_TIME_DESC"), ("limit", 15));
        (await ListAsync("/flow_runs/filter", body)).Should().Equal(run);
        (await ListAsync("/flow_runs/filter", Body(("flow_runs", Filter(FlowRunKeys, ("state", State("name", "COMPLETED"))))))).Should().BeEmpty();
        (await ListAsync("/flow_runs/filter", Body(("flow_runs", Filter(FlowRunKeys, ("state", State("type", "COMPLETED"))))))).Should().Equal(run);
        var ids = new JsonObject { ["any_"] = new JsonArray(flowId) };
        (await ListAsync("/flows/filter", Body(("flows", Filter(FlowKeys, ("id", ids))), ("sort", null)), "name")).Should().Equal("f");
        (await ListAsync(
            "/flow_runs/filter",
            Body(
                ("flows", Filter(FlowKeys)), ("flow_runs", Filter(FlowRunKeys)), ("deployments", null), ("task_runs", null), ("limit", null), ("offset", null)))).Should().HaveCount(2);
        (await ListAsync("/flow_runs/filter", Body(("deployments", Filter(DeploymentKeys))))).Should().BeEmpty("a filter that is there asks for a deployment");
        (await ListAsync("/flow_runs/filter", Body(("task_runs", Filter(TaskRunKeys))))).Should().BeEmpty("a filter that is there asks for a task run");
    }

    [Fact]
    public async Task Flow_run_logs_come_in_pages()
    {
        var run = await RunAsync("RUNNING");
        var lines = Enumerable.Range(0, 250).Select(n => (JsonNode)new JsonObject
        {
            ["name"] = "prefect.flow_runs",
            ["level"] = 20,
            ["message"] = $"line {n}",
            ["timestamp"] = DateTimeOffset.UnixEpoch.AddSeconds(n).ToString("O"),
            ["flow_run_id"] = run,
            ["task_run_id"] = null,
        });
        await Prefect.PostAsync("/logs/", new JsonArray([.. lines]).ToJsonString(), 201);

        await Prefect.GetAsync($"/flow_runs/{run}");
        var first = await ListAsync("/logs/filter", Logs(run, 0), "message");
        var rest = await ListAsync("/logs/filter", Logs(run, 200), "message");

        first.Concat(rest).Should().Equal(Enumerable.Range(0, 250).Select(n => $"line {n}"));
        await Prefect.DeleteAsync($"/flow_runs/{run}");
        (await ListAsync("/logs/filter", Logs(run, 200))).Should().HaveCount(50, "logs stay");
    }

    [Fact]
    public async Task Flow_run_is_inspected_cancelled_and_deleted()
    {
        var run = await RunAsync("RUNNING");
        (await Prefect.GetAsync($"/flow_runs/{run}"))["state"]!["type"]!.ToString().Should().Be("RUNNING");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("CANCELLING"))).Should().Be("ACCEPT Cancelling");
        await Prefect.DeleteAsync($"/flow_runs/{run}");
        (await Prefect.GetAsync($"/flow_runs/{run}", 404))["detail"]!.ToString().Should().Be("Flow run not found");
        (await Prefect.GetAsync($"/flow_run_states/?flow_run_id={run}")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Deployments_and_queues_are_listed()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flowId}}","name":"d","work_queue_name":"q"}""", 201);

        (await ListAsync("/deployments/filter", Body(("flows", null), ("deployments", null), ("limit", 200), ("offset", 0), ("sort", null)), "name")).Should().Equal("d");
        (await ListAsync("/deployments/filter", Body(("flows", Filter(FlowKeys, ("name", new JsonObject { ["any_"] = new JsonArray("other") })))))).Should().BeEmpty();
        (await Prefect.GetAsync("/deployments/name/f/d"))["name"]!.ToString().Should().Be("d");
        (await ListAsync("/work_queues/filter", Body(("work_queues", null), ("limit", 200), ("offset", 0)), "name")).Should().Contain("q");
    }

    private static JsonObject Filter(string[] keys, params (string Key, JsonNode? Value)[] values)
    {
        var filter = new JsonObject { ["operator"] = "and_" };
        foreach (var key in keys)
        {
            filter[key] = null;
        }

        foreach (var (key, value) in values)
        {
            filter[key] = value;
        }

        return filter;
    }

    private static JsonObject State(string by, string value)
    {
        var state = new JsonObject { ["operator"] = "and_", ["type"] = null, ["name"] = null };
        state[by] = new JsonObject { ["any_"] = new JsonArray(value) };
        return state;
    }

    private static string Body(params (string Key, JsonNode? Value)[] members) =>
        new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Value))).ToJsonString();

    private static string Logs(string run, int offset) =>
        $$"""
        {"logs":{"operator":"and_","level":null,"timestamp":null,"flow_run_id":{"any_":["{{run}}"]},"task_run_id":null},
        "limit":200,"offset":{{offset}},"sort":"TIMESTAMP_ASC"}
        """;
}
