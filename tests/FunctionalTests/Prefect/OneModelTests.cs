using FlowProv.Application.Prefect.Sweeps;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>One model for all families: Director's runs, flow configurations and provenance (issue 4, section 2).</summary>
public class OneModelTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Fact]
    public async Task Directors_run_is_a_flow_run()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL", """{"day":"monday"}""");
        foreach (var key in new[] { "EXTRACT", "TRANSFORM" })
        {
            await CompleteAsync(await ClaimOneAsync(key), "1");
        }

        var row = (await Prefect.PostAsync("/flow_runs/filter", """{"flows":{"name":{"any_":["example.ETL"]}}}""")).AsArray().Should().ContainSingle().Subject!;
        (Id(row), row["state_type"]!.ToString(), row["parameters"]!.ToJsonString()).Should().Be((run, "RUNNING", """{"day":"monday"}"""));
        await CompleteAsync(await ClaimOneAsync("LOAD"), "1");

        (await ListAsync("/flow_runs/filter", """{"flow_runs":{"state":{"type":{"any_":["COMPLETED"]}}}}""")).Should().Equal(run);
        (await ListAsync("/task_runs/filter", """{"task_runs":{"state":{"name":{"any_":["Completed"]}}},"sort":"NAME_ASC"}""", "state_type"))
            .Should().Equal("COMPLETED", "COMPLETED", "COMPLETED");
        var ended = await Prefect.GetAsync($"/flow_runs/{run}");
        ended["total_run_time"]!.GetValue<double>().Should().BeGreaterThan(0);
        (await Prefect.GetAsync($"/flow_runs/{run}/graph")).AsArray().Select(node => node!["upstream_dependencies"]!.AsArray().Count).Should().Equal(0, 1, 1);
        (await Prefect.GetAsync($"/flows/{ended["flow_id"]}"))["name"]!.ToString().Should().Be("example.ETL");

        var states = (await Prefect.GetAsync($"/flow_run_states/?flow_run_id={run}")).AsArray();
        states.Select(state => state!["type"]!.ToString()).Should().Equal("PENDING", "RUNNING", "COMPLETED");
        Id(states[2]!).Should().Be(ended["state_id"]!.ToString());
        foreach (var state in states)
        {
            (await Prefect.GetAsync($"/flow_run_states/{Id(state!)}")).ToJsonString().Should().Be(state!.ToJsonString());
        }

        var task = (await ListAsync("/task_runs/filter", "{}"))[0];
        var taskState = (await Prefect.GetAsync($"/task_run_states/?task_run_id={task}")).AsArray()[^1]!;
        taskState["type"]!.ToString().Should().Be("COMPLETED");
        (await Prefect.GetAsync($"/task_run_states/{Id(taskState)}")).ToJsonString().Should().Be(taskState.ToJsonString());
    }

    [Fact]
    public async Task Directors_run_can_only_be_cancelled()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("COMPLETED"), 200)).Should().Be("ABORT Pending");
        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("FAILED"), 200, force: true)).Should().Be("ABORT Pending");
        var task = (await ListAsync("/task_runs/filter", """{"limit":1}""")).Single();
        (await Prefect.ProposeAsync($"/task_runs/{task}", State("RUNNING"), 200)).Should().Be("ABORT Pending");
        var kept = await Prefect.SetStateAsync($"/task_runs/{task}", State("RUNNING"), 200, force: true);
        kept["state"]!.ToJsonString().Should().Be((await Prefect.GetAsync($"/task_runs/{task}"))["state"]!.ToJsonString());

        (await Prefect.ProposeAsync($"/flow_runs/{run}", State("CANCELLED"))).Should().Be("ACCEPT Cancelled");

        (await StatusesAsync(run)).Should().Be("canceled: canceled canceled canceled");
        (await Prefect.GetAsync($"/flow_runs/{run}"))["state_type"]!.ToString().Should().Be("CANCELLED");
        var ended = await Prefect.SetStateAsync($"/flow_runs/{run}", State("CANCELLED"), 200);
        ended["status"]!.ToString().Should().Be("ABORT");
        ended["state"]!.ToJsonString().Should().Be((await Prefect.GetAsync($"/flow_runs/{run}"))["state"]!.ToJsonString());
    }

    [Fact]
    public async Task Clients_change_neither_tasks_nor_parameters_of_directors_run()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL", """{"day":"monday"}""");
        var task = (await ListAsync("/task_runs/filter", """{"limit":1}""")).Single();
        (await Prefect.SendAsync(HttpMethod.Delete, $"/api/task_runs/{task}")).Expect(409);
        await Prefect.PostAsync("/task_runs/", $$"""{"flow_run_id":"{{run}}","task_key":"k","dynamic_key":"0"}""", 409);
        (await Prefect.SendAsync(HttpMethod.Patch, $"/api/flow_runs/{run}", """{"parameters":{}}""")).Expect(409);
        var flowId = (await Prefect.GetAsync($"/flow_runs/{run}"))["flow_id"];
        (await Prefect.SendAsync(HttpMethod.Put, $"/api/flow_runs/{run}", $$"""{"flow_id":"{{flowId}}"}""")).Expect(409);

        await Prefect.PatchAsync($"/flow_runs/{run}", """{"name":"renamed"}""");
        foreach (var key in new[] { "EXTRACT", "TRANSFORM", "LOAD" })
        {
            await CompleteAsync(await ClaimOneAsync(key), "1");
        }

        (await StatusesAsync(run)).Should().Be("success: success success success");
        (await Prefect.GetAsync($"/flow_runs/{run}"))["parameters"]!.ToJsonString().Should().Be("""{"day":"monday"}""");
    }

    [Fact]
    public async Task New_parameters_and_name_are_provenance()
    {
        var run = await RunAsync();
        await Prefect.PatchAsync($"/flow_runs/{run}", """{"parameters":{"b":2},"name":"renamed"}""");
        var document = await GetAsync($"/api/v1/workflows/{run}");
        document["used"]!["b"]!.GetValue<int>().Should().Be(2);
        document["custom_metadata"]!["run_name"]!.ToString().Should().Be("renamed");
    }

    [Fact]
    public async Task Flow_run_of_a_name_with_a_project_is_among_directors_workflows()
    {
        await AddFlowAsync("""{"flow_id":"e","project":"example","name":"OTHER","tasks":["A"]}""");
        var run = await RunAsync("RUNNING", await Prefect.CreateFlowAsync("example.OTHER", 201));
        await Prefect.RunTaskAsync(run, "extract");

        var listed = (await GetAsync("/api/workflows")).AsArray().Should().ContainSingle().Subject!;
        (listed["id"]!.ToString(), listed["fullname"]!.ToString(), listed["project"]!.ToString(), listed["status"]!.ToString())
            .Should().Be((run, "example.OTHER", "example", "progress"));
        await Prefect.ProposeAsync($"/flow_runs/{run}", State("COMPLETED"));
        (await StatusesAsync(run)).Should().Be("success: success");
        (await GetAsync($"/api/workflows/{run}?extended=true"))["tasks"]![0]!["queue"].Should().BeNull();
    }

    [Fact]
    public async Task Flow_run_is_among_directors_workflows_when_its_definition_comes_later_and_stays_when_it_goes()
    {
        var flowId = await Prefect.CreateFlowAsync("example.OTHER");
        var (run, _) = (await RunAsync(flow: flowId), await RunAsync(flow: await Prefect.CreateFlowAsync("example.ANOTHER")));
        await RunAsync();
        (await GetAsync("/api/workflows")).AsArray().Should().BeEmpty();
        await GetAsync($"/api/workflows/{run}", 404);

        await AddFlowAsync("""{"flow_id":"e","project":"example","name":"OTHER","tasks":["A"]}""");
        await EventuallyListedAsync(run);

        (await Prefect.SendAsync(HttpMethod.Delete, "/flows/e")).Status.Should().BeInRange(200, 204);
        var between = await RunAsync(flow: flowId);
        await EventuallyListedAsync(run);
        (await Prefect.SendAsync(HttpMethod.Post, "/flows/e/versions/1/rollback")).Expect(201);
        await EventuallyListedAsync(run, between);
        var listed = (await GetAsync("/api/workflows?project=example&name=OTHER")).AsArray()[0]!;
        (listed["project"]!.ToString(), listed["name"]!.ToString(), listed["fullname"]!.ToString()).Should().Be(("example", "OTHER", "example.OTHER"));
    }

    [Fact]
    public async Task Engine_leaves_runs_of_clients_alone_but_director_can_cancel_them()
    {
        await AddFlowAsync("""{"flow_id":"e","project":"example","name":"OTHER","tasks":["A"]}""");
        var flowId = await Prefect.CreateFlowAsync("example.OTHER");
        var (unlisted, waiting, running) = (await RunAsync(), await RunAsync(flow: flowId), await RunAsync("RUNNING", flowId));
        await Prefect.CreateTaskRunAsync(running, "t");
        (await ClaimAsync()).Should().BeEmpty();
        await GetAsync("/api/v1/queues");

        await PostAsync($"/api/workflows/{waiting}/cancel", "", 201);
        await PostAsync($"/api/workflows/{running}/cancel", "", 201);

        (await Prefect.GetAsync($"/flow_runs/{waiting}"))["state_type"]!.ToString().Should().Be("CANCELLED");
        (await Prefect.GetAsync($"/flow_runs/{running}"))["state_type"]!.ToString().Should().Be("CANCELLING");
        await PostAsync($"/api/workflows/{unlisted}/cancel", "", 404);
        (await StatesAsync(unlisted)).Should().Be("Pending");
        await PostAsync($"/api/workflows/{waiting}/cancel", "", 201);
        (await StatesAsync(waiting)).Should().Be("Pending Cancelled");
    }

    [Fact]
    public async Task Deployment_is_a_flow_configuration()
    {
        var (deployment, scheduled) = await DeployAsync();
        var listed = (await GetAsync("/flows")).AsArray().Should().ContainSingle().Subject!;
        (listed["flow_id"]!.ToString(), listed["deployment"]!.ToString()).Should().Be((deployment, "f/d"));
        (await StatusAsync(deployment)).Should().Be("running");
        (await GetAsync("/flows/status")).ToJsonString().Should().Contain(deployment);

        await CommandAsync("pause", deployment);
        (await IsActiveAsync(deployment), await CountAsync("/flow_runs/count")).Should().Be((false, 1L));
        await Prefect.GetAsync($"/flow_runs/{scheduled}", 404);
        await CommandAsync("resume", deployment);
        (await IsActiveAsync(deployment)).Should().BeTrue();
        await CommandAsync("stop", deployment);
        (await IsActiveAsync(deployment)).Should().BeFalse();
        await CommandAsync("start", deployment);
        (await IsActiveAsync(deployment)).Should().BeTrue();
        await Prefect.PostAsync($"/deployments/{deployment}/set_schedule_active");
        (await StatusAsync(deployment)).Should().Be("running");
        await Prefect.PostAsync($"/deployments/{deployment}/set_schedule_inactive");
        (await StatusAsync(deployment)).Should().Be("stopped");
    }

    [Fact]
    public async Task Hard_stop_of_a_deployment_cancels_its_runs()
    {
        var (deployment, _) = await DeployAsync();
        var pending = (await ListAsync("/flow_runs/filter", """{"flow_runs":{"state":{"type":{"any_":["PENDING"]}}}}""")).Single();
        var running = Id(await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", "{}", 201));
        await Prefect.ProposeAsync($"/flow_runs/{running}", State("RUNNING"));

        await CommandAsync("stop", deployment, type: 1);

        (await Prefect.GetAsync($"/flow_runs/{pending}"))["state_type"]!.ToString().Should().Be("CANCELLED");
        (await Prefect.GetAsync($"/flow_runs/{running}"))["state_type"]!.ToString().Should().Be("CANCELLING");
        (await IsActiveAsync(deployment), await CountAsync("/flow_runs/count")).Should().Be((false, 2L));
    }

    [Fact]
    public async Task Configuration_of_a_deployment_is_changed_by_its_own_routes_and_deleted_by_both()
    {
        var (deployment, _) = await DeployAsync();
        (await Prefect.SendAsync(HttpMethod.Put, $"/flows/{deployment}", $$"""{"flow_id":"{{deployment}}"}""")).Status.Should().Be(409);

        (await Prefect.SendAsync(HttpMethod.Delete, $"/flows/{deployment}")).Status.Should().BeInRange(200, 204);
        await Prefect.GetAsync($"/deployments/{deployment}", 404);

        var flowId = (await ListAsync("/flows/filter", "{}")).Single();
        var other = Id(await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flowId}}","name":"d"}""", 201));
        await Prefect.DeleteAsync($"/deployments/{other}");
        (await GetAsync("/flows")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Flow_run_has_provenance()
    {
        var run = Id(await Prefect.CreateFlowRunAsync(await Prefect.CreateFlowAsync("etl"), "brave-otter", """{"source":"a.csv"}"""));
        await Prefect.ProposeAsync($"/flow_runs/{run}", State("RUNNING"));
        var extract = await Prefect.RunTaskAsync(run, "extract");
        var load = Id(await Prefect.CreateTaskRunAsync(run, "load", inputs: $$"""{"rows":[{"input_type":"task_run","id":"{{extract}}"}],"to":[{"input_type":"parameter","name":"p"}]}"""));
        await Prefect.ProposeAsync($"/task_runs/{load}", State("RUNNING"));
        await Prefect.ProposeAsync($"/task_runs/{load}", State("FAILED", message: "\"disk full\""));
        await Prefect.ProposeAsync($"/flow_runs/{run}", State("FAILED"));

        var workflow = await GetAsync($"/api/v1/workflows/{run}");
        (workflow["name"]!.ToString(), workflow["status"]!.ToString(), workflow["used"]!.ToJsonString()).Should().Be(("etl", "ERROR", """{"source":"a.csv"}"""));
        var tasks = (await GetAsync($"/api/v1/tasks/by_workflow/{run}"))["items"]!.AsArray().ToDictionary(task => task!["task_id"]!.ToString(), task => task!);
        (tasks[extract]["activity_id"]!.ToString(), tasks[extract]["status"]!.ToString()).Should().Be(("extract", "FINISHED"));
        (tasks[load]["status"]!.ToString(), tasks[load]["stderr"]!.ToString(), tasks[load]["dependencies"]!.ToJsonString())
            .Should().Be(("ERROR", "disk full", $"""["{extract}"]"""));
        var card = (await Prefect.SendAsync(HttpMethod.Post, $"/api/v1/workflows/{run}/reports/provenance-card/download")).Text;
        card.Should().StartWith("# Workflow Provenance Card: etl\n").And.Contain("**extract**").And.Contain("**load**");
    }

    [Fact]
    public async Task Deleted_run_of_the_engine_is_cancelled_before()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL");
        var task = await ClaimOneAsync("EXTRACT");

        await Prefect.DeleteAsync($"/flow_runs/{run}");

        await Prefect.GetAsync($"/flow_runs/{run}", 404);
        await CompleteAsync(task, "1", 409);
        await CancelledAsync(run);
        (await Prefect.SendAsync(HttpMethod.Delete, $"/api/flow_runs/{run}")).Expect(404);
    }

    [Fact]
    public async Task Runs_of_the_engine_are_cancelled_when_their_flow_is_deleted()
    {
        await AddFlowAsync(Etl);
        var run = await StartAsync("example.ETL");
        await ClaimOneAsync("EXTRACT");

        await Prefect.DeleteAsync($"/flows/{(await Prefect.GetAsync($"/flow_runs/{run}"))["flow_id"]}");

        await EventuallyAsync(async () => await CountAsync("/flow_runs/count") == 0);
        await CancelledAsync(run);
    }

    [Fact]
    public async Task Deleted_flow_is_gone_at_once_and_its_runs_follow()
    {
        var flowId = await Prefect.CreateFlowAsync("large");
        await PostRunAsync(flowId);
        var other = await RunAsync();
        await ExecuteAsync(
            """
            create temporary table copied as
                select flow_runs.* from flow_runs join flows on flows.id = named_flow_id where flows.name = 'large';
            alter table copied drop column start_at, drop column state_type, drop column state_name;
            do $$
            declare columns text := (
                select string_agg(quote_ident(attname), ', ') from pg_attribute
                where attrelid = 'copied'::regclass and attnum > 0 and not attisdropped);
            begin
                for n in 1..999 loop
                    update copied set id = gen_random_uuid();
                    execute format('insert into flow_runs (%s) select %s from copied', columns, columns);
                end loop;
            end $$;
            """);
        (await CountAsync("/flow_runs/count")).Should().Be(1001);

        var started = DateTimeOffset.UtcNow;
        await Prefect.DeleteAsync($"/flows/{flowId}");
        (DateTimeOffset.UtcNow - started).Should().BeLessThan(TimeSpan.FromSeconds(2));

        await Prefect.GetAsync($"/flows/{flowId}", 404);
        await EventuallyAsync(async () => await CountAsync("/flow_runs/count") == 1);
        (await ListAsync("/flow_runs/filter", "{}")).Should().Equal(other);
        await Prefect.CreateFlowAsync("large");
    }

    // The host looks for them as well, and rows that it works on are passed over.
    private Task EventuallyListedAsync(params string[] runs) => EventuallyAsync(async () =>
    {
        await Fixture.SendAsync(new AdoptRuns(1));
        return (await GetAsync("/api/workflows")).AsArray().Select(run => run!["id"]!.ToString()).Order().SequenceEqual(runs.Order());
    });

    private async Task<(string Deployment, string Scheduled)> DeployAsync()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var deployment = Id(await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flowId}}","name":"d","schedule":{"cron":"0 0 * * *"} }""", 201));
        await Prefect.PostAsync($"/deployments/{deployment}/schedule", "");
        var scheduled = (await ListAsync("/flow_runs/filter", "{}"))[0];
        await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", "{}", 201);
        return (deployment, scheduled);
    }

    /// <summary>The documents of a run of three tasks, whether the run is still there or not.</summary>
    private async Task CancelledAsync(string run)
    {
        (await GetAsync($"/api/v1/workflows/{run}"))["status"]!.GetValue<string>().Should().Be("CANCELLED");
        (await GetAsync($"/api/v1/tasks/by_workflow/{run}"))["items"]!.AsArray().Select(task => task!["status"]!.GetValue<string>())
            .Should().Equal("CANCELLED", "CANCELLED", "CANCELLED");
    }

    private async Task<bool> IsActiveAsync(string deployment) => (await Prefect.GetAsync($"/deployments/{deployment}"))["is_schedule_active"]!.GetValue<bool>();

    private async Task<string> StatusAsync(string id) => (await GetAsync($"/flows/status/{id}"))["status"]!.GetValue<string>();

    private async Task CommandAsync(string command, string id, int type = 0) =>
        (await Prefect.SendAsync(HttpMethod.Patch, "/flows/commands", $$"""{"command":"{{command}}","type":{{type}},"flow_ids":["{{id}}"]}""")).Expect(200);
}
