using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>Build, apply, run, and the agent with its child process (contracts/prefect.md 4.1, without the blocks).</summary>
public class DeploymentSequenceTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Fact]
    public async Task Deployment_is_applied_run_and_picked_up_by_an_agent()
    {
        (await Prefect.GetAsync("/deployments/name/etl/nightly", 404))["detail"]!.ToString().Should().Be("Deployment not found");
        var flowId = await Prefect.CreateFlowAsync("etl");
        var deployment = Id(await Prefect.PostAsync("/deployments/", Deployment(flowId), 201));
        Id(await Prefect.PostAsync("/deployments/", Deployment(flowId))).Should().Be(deployment, "the same name is the same deployment");

        Id(await Prefect.GetAsync("/deployments/name/etl/nightly")).Should().Be(deployment);
        Id(await Prefect.GetAsync($"/flows/{flowId}")).Should().Be(flowId);
        var created = await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", CreateRun, 201);
        var run = $"/flow_runs/{Id(created)}";
        (created["state_type"]!.ToString(), created["work_queue_name"]!.ToString(), created["work_pool_name"]!.ToString())
            .Should().Be(("SCHEDULED", "default", "default-agent-pool"));
        created["parameters"]!.ToJsonString().Should().Be("""{"day":"monday","source":"b.csv"}""");
        created["tags"]!.ToJsonString().Should().Be("""["nightly","by-hand"]""");

        var queue = Id(await Prefect.GetAsync("/work_queues/name/default"));
        (await ListAsync("/flow_runs/filter", Cancelling("CANCELLING", "null"))).Should().BeEmpty();
        (await ListAsync("/flow_runs/filter", Cancelling("CANCELLED", """{"any_":["Cancelling"]}"""))).Should().BeEmpty();
        var before = DateTimeOffset.UtcNow.AddSeconds(10).ToString("O");
        var due = await ListAsync($"/work_queues/{queue}/get_runs", $$"""{"limit":null,"scheduled_before":"{{before}}"}""");
        due.Should().Equal(Id(created));
        (await Prefect.GetAsync($"/work_queues/{queue}"))["last_polled"].Should().NotBeNull();
        (await Prefect.ProposeAsync(run, State("PENDING"))).Should().Be("ACCEPT Pending");
        (await Prefect.ProposeAsync(run, State("PENDING"), 200)).Should().Be("ABORT Pending", "another agent came first");
        (await Prefect.GetAsync($"/deployments/{deployment}"))["entrypoint"]!.ToString().Should().Be("etl.py:etl");
        await Prefect.PatchAsync(run, """{"infrastructure_pid":"host:4711"}""");
        (await ListAsync($"/work_queues/{queue}/get_runs", "{}")).Should().BeEmpty();

        await Prefect.PatchAsync(run, """{"flow_version":"abc","empirical_policy":{"retries":1,"retry_delay":0,"pause_keys":[],"resuming":false}}""");
        (await Prefect.ProposeAsync(run, State("RUNNING"))).Should().Be("ACCEPT Running");
        await Prefect.RunTaskAsync(Id(created), "extract");
        (await Prefect.ProposeAsync(run, State("COMPLETED"))).Should().Be("ACCEPT Completed");
        var ended = await Prefect.GetAsync(run);
        (ended["infrastructure_pid"]!.ToString(), ended["flow_version"]!.ToString(), ended["deployment_id"]!.ToString())
            .Should().Be(("host:4711", "abc", deployment));
        (await StatesAsync(Id(created))).Should().Be("Scheduled Pending Running Completed");
    }

    [Fact]
    public async Task Run_of_a_deployment_is_made_once_for_an_idempotency_key()
    {
        var flowId = await Prefect.CreateFlowAsync("etl");
        var deployment = Id(await Prefect.PostAsync("/deployments/", Deployment(flowId), 201));

        var first = await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", """{"idempotency_key":"k"}""", 201);
        Id(await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", """{"idempotency_key":"k"}""")).Should().Be(Id(first));

        first["state_type"]!.ToString().Should().Be("PENDING");
        var direct = await PostRunAsync(flowId, $"\"deployment_id\":\"{deployment}\"");
        (direct["deployment_id"]!.ToString(), direct["work_queue_name"], direct["work_pool_name"]).Should().Be((deployment, null, null));
    }

    [Fact]
    public async Task Replacing_a_deployment_puts_back_what_it_does_not_name()
    {
        var flowId = await Prefect.CreateFlowAsync("etl");
        var deployment = Id(await Prefect.PostAsync("/deployments/", Deployment(flowId), 201));
        await Prefect.PostAsync($"/deployments/{deployment}/set_schedule_inactive");

        var replaced = await Prefect.PostAsync("/deployments/", $$"""{"name":"nightly","flow_id":"{{flowId}}","work_queue_name":null}""");

        (Id(replaced), replaced["is_schedule_active"]!.GetValue<bool>(), replaced["work_queue_name"]!.ToString()).Should().Be((deployment, true, "default"));
        (replaced["tags"]!.ToJsonString(), replaced["parameters"]!.ToJsonString(), replaced["entrypoint"]).Should().Be(("[]", "{}", null));
    }

    [Fact]
    public async Task Deployment_of_what_is_missing_is_refused()
    {
        var missing = Guid.NewGuid().ToString();
        var conflict = await Prefect.PostAsync("/deployments/", Deployment(missing), 409);
        conflict["detail"]!.ToString().Should().StartWith("Data integrity conflict. ");
        var flowId = await Prefect.CreateFlowAsync("etl");
        await Prefect.PostAsync("/deployments/", $$"""{"name":"n","flow_id":"{{flowId}}","work_pool_name":"none"}""", 404);
        await Prefect.PostAsync($"/deployments/{missing}/create_flow_run", "{}", 404);
        (await CountAsync("/deployments/count")).Should().Be(0);
    }

    [Fact]
    public async Task Deleting_a_deployment_drops_its_scheduled_runs_and_leaves_the_others_without_it()
    {
        var flowId = await Prefect.CreateFlowAsync("etl");
        var deployment = Id(await Prefect.PostAsync("/deployments/", Deployment(flowId), 201));
        var scheduled = Id(await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", CreateRun, 201));
        var pending = Id(await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", "{}", 201));

        await Prefect.DeleteAsync($"/deployments/{deployment}");

        await Prefect.GetAsync($"/flow_runs/{scheduled}", 404);
        (await Prefect.GetAsync($"/flow_runs/{pending}"))["deployment_id"].Should().BeNull();
        await Prefect.GetAsync($"/deployments/{deployment}", 404);
    }

    private static string CreateRun =>
        $$"""{"parameters":{"source":"b.csv"},"state":{{State("SCHEDULED")}},"name":null,"tags":["by-hand","nightly"],"context":{},"idempotency_key":null}""";

    private static string Deployment(string flowId) =>
        $$"""
        {"flow_id":"{{flowId}}","name":"nightly","version":"1","schedule":null,"is_schedule_active":null,"work_queue_name":"default",
        "parameters":{"day":"monday","source":"a.csv"},"description":"Every night","tags":["nightly"],"path":"/srv","entrypoint":"etl.py:etl",
        "infra_overrides":{},"parameter_openapi_schema":{"type":"object","properties":{} },"manifest_path":null,"storage_document_id":null,
        "infrastructure_document_id":null}
        """;

    private static string Cancelling(string type, string name) => new JsonObject
    {
        ["flows"] = null,
        ["flow_runs"] = JsonNode.Parse(
            $$"""
            {"operator":"and_","id":null,"name":null,"tags":null,"deployment_id":null,"flow_version":null,"start_time":null,"expected_start_time":null,
            "next_scheduled_start_time":null,"parent_task_run_id":null,
            "work_queue_name":{"operator":"and_","any_":["default"],"is_null_":null},
            "state":{"operator":"and_","type":{"any_":["{{type}}"]},"name":{{name}} } }
            """),
        ["task_runs"] = null,
        ["deployments"] = null,
        ["work_pools"] = null,
        ["work_pool_queues"] = null,
        ["sort"] = null,
        ["limit"] = null,
        ["offset"] = 0,
    }.ToJsonString();
}
