using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>The members of every body in their order, and the values that stand where nothing was said (contracts/prefect.md 1.2 to 1.6).</summary>
public class BodyShapeTests(ApiFixture fixture) : PrefectTest(fixture)
{
    private const string StateKeys = "id type name timestamp message data state_details";

    private const string DetailKeys =
        "flow_run_id task_run_id child_flow_run_id scheduled_time cache_key cache_expiration untrackable_result pause_timeout pause_reschedule pause_key refresh_cache";

    [Fact]
    public async Task Flow_has_its_members_in_order()
    {
        var created = await Prefect.PostAsync("/flows/", """{"name":"f","tags":["b","a","b"]}""", 201);
        Expect(created, "id created updated name tags");
        created["tags"]!.ToJsonString().Should().Be("""["b","a","b"]""");
        (await ReadsAsync("/flows", Id(created))).Should().OnlyContain(read => read == created.ToJsonString());
        (await Prefect.GetAsync("/flows/name/f")).ToJsonString().Should().Be(created.ToJsonString());
    }

    [Fact]
    public async Task Flow_run_has_its_members_in_order()
    {
        var created = await PostRunAsync(await Prefect.CreateFlowAsync("f"));
        Expect(
            created,
            """
            id created updated name flow_id state_id deployment_id work_queue_name flow_version parameters idempotency_key context empirical_policy tags
            parent_task_run_id state_type state_name run_count expected_start_time next_scheduled_start_time start_time end_time total_run_time
            estimated_run_time estimated_start_time_delta auto_scheduled infrastructure_document_id infrastructure_pid created_by work_pool_name state
            """);
        Expect(created["state"]!, StateKeys);
        Expect(created["state"]!["state_details"]!, DetailKeys);
        created["state_id"]!.ToString().Should().Be(Id(created["state"]!));
        created["name"]!.ToString().Should().MatchRegex("^[a-z]+-[a-z]+$");
        created["empirical_policy"]!.ToJsonString().Should().Be(
            """{"max_retries":0,"retry_delay_seconds":0.0,"retries":null,"retry_delay":null,"pause_keys":[],"resuming":false}""");
        (created["parameters"]!.ToJsonString(), created["context"]!.ToJsonString(), created["tags"]!.ToJsonString()).Should().Be(("{}", "{}", "[]"));
        (created["state_type"]!.ToString(), created["run_count"]!.GetValue<int>(), created["start_time"], created["created_by"]).Should().Be(("PENDING", 0, null, null));
        created["expected_start_time"]!.ToString().Should().Be(created["state"]!["timestamp"]!.ToString());
        (await ReadsAsync("/flow_runs", Id(created))).Should().AllSatisfy(read => Same(read, created, "estimated_start_time_delta"));
    }

    [Fact]
    public async Task Task_run_has_its_members_in_order()
    {
        var run = await RunAsync();
        var created = await Prefect.PostAsync("/task_runs/", $$"""{"flow_run_id":"{{run}}","task_key":"k","dynamic_key":7}""", 201);
        Expect(
            created,
            """
            id created updated name flow_run_id task_key dynamic_key cache_key cache_expiration task_version empirical_policy tags state_id task_inputs
            state_type state_name run_count flow_run_run_count expected_start_time next_scheduled_start_time start_time end_time total_run_time
            estimated_run_time estimated_start_time_delta state
            """);
        Expect(created["state"]!, StateKeys);
        Expect(created["state"]!["state_details"]!, DetailKeys);
        (created["dynamic_key"]!.ToString(), created["flow_run_run_count"]!.GetValue<int>(), created["task_inputs"]!.ToJsonString()).Should().Be(("7", 0, "{}"));
        Keys(created["empirical_policy"]!).Should().Equal("max_retries", "retry_delay_seconds", "retries", "retry_delay", "retry_jitter_factor");
        (await ReadsAsync("/task_runs", Id(created))).Should().AllSatisfy(read => Same(read, created, "estimated_start_time_delta"));
    }

    [Fact]
    public async Task Deployment_has_its_members_in_order()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var created = await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flowId}}","name":"d"}""", 201);
        Expect(
            created,
            """
            id created updated name version description flow_id schedule is_schedule_active infra_overrides parameters tags work_queue_name
            parameter_openapi_schema path entrypoint manifest_path storage_document_id infrastructure_document_id created_by updated_by work_pool_name
            """);
        (await ReadsAsync("/deployments", Id(created))).Should().OnlyContain(read => read == created.ToJsonString());
    }

    [Fact]
    public async Task Log_has_its_members_in_order()
    {
        var run = Guid.NewGuid();
        await Prefect.PostAsync("/logs/", $$"""[{"name":"n","level":20,"message":"m","timestamp":"2023-01-01","flow_run_id":"{{run}}"}]""", 201);
        var log = (await Prefect.PostAsync("/logs/filter")).AsArray().Should().ContainSingle().Subject!;
        Expect(log, "id created updated name level message timestamp flow_run_id task_run_id");
        (log["timestamp"]!.ToString(), log["flow_run_id"]!.ToString(), log["task_run_id"]).Should().Be(("2023-01-01T00:00:00+00:00", run.ToString(), null));
        (await Prefect.GetAsync($"/logs/{Id(log)}")).ToJsonString().Should().Be(log.ToJsonString());
        await Prefect.DeleteAsync($"/logs/{Id(log)}");
        await Prefect.GetAsync($"/logs/{Id(log)}", 404);
    }

    [Fact]
    public async Task State_is_found_by_its_id()
    {
        var run = await RunAsync("RUNNING");
        var task = Id(await Prefect.CreateTaskRunAsync(run, "t"));
        foreach (var (path, list) in new[] { ("/flow_run_states", $"?flow_run_id={run}"), ("/task_run_states", $"?task_run_id={task}") })
        {
            foreach (var state in (await Prefect.GetAsync($"{path}/{list}")).AsArray())
            {
                Expect(state!, StateKeys);
                Expect(state!["state_details"]!, DetailKeys);
                (await Prefect.GetAsync($"{path}/{Id(state!)}")).ToJsonString().Should().Be(state!.ToJsonString());
            }
        }
    }

    [Fact]
    public async Task Answers_to_proposals_and_charts_have_their_members_in_order()
    {
        var run = await RunAsync();
        var accepted = await Prefect.SetStateAsync($"/flow_runs/{run}", State("RUNNING"));
        Expect(accepted, "state status details");
        Expect(accepted["state"]!, StateKeys);
        var aborted = await Prefect.SetStateAsync($"/flow_runs/{run}", State("PENDING"), 200);
        Expect(aborted["details"]!, "type reason");
        Id(aborted["state"]!).Should().Be(Id(accepted["state"]!), "the current state is returned");

        var bucket = (await Prefect.PostAsync("/flow_runs/history", """{"history_start":"2020-01-01","history_end":"2120-01-01","history_interval_seconds":3153600000}"""))[0]!;
        Expect(bucket, "interval_start interval_end states");
        Expect(bucket["states"]![0]!, "state_type state_name count_runs sum_estimated_run_time sum_estimated_lateness");
        Expect((await Prefect.PostAsync("/ui/flow_runs/history"))[0]!, "id state_type timestamp duration lateness");
        Expect(await Prefect.PostAsync("/flow_runs/paginate"), "results count limit pages page");
    }

    private static void Expect(JsonNode body, string keys) => Keys(body).Should().Equal(keys.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Same(string read, JsonNode created, string moving)
    {
        var (one, other) = (JsonNode.Parse(read)!.AsObject(), created.DeepClone().AsObject());
        one.Remove(moving);
        other.Remove(moving);
        one.ToJsonString().Should().Be(other.ToJsonString());
    }

    /// <summary>The same row by GET, in both lists, and below the version segment.</summary>
    private async Task<string[]> ReadsAsync(string path, string id) =>
    [
        (await Prefect.GetAsync($"{path}/{id}")).ToJsonString(),
        (await Prefect.GetAsync($"{path}/{id.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal)}")).ToJsonString(),
        (await Prefect.GetAsync($"/v1{path}/{id}")).ToJsonString(),
        (await Prefect.GetAsync($"{path}/?limit=5")).AsArray().Single()!.ToJsonString(),
        (await Prefect.PostAsync($"{path}/filter", "")).AsArray().Single()!.ToJsonString(),
        (await Prefect.PostAsync($"/v1{path}/filter")).AsArray().Single()!.ToJsonString(),
    ];
}
