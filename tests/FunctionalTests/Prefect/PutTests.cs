using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>The seed's PUT: create with an id of the caller's, or replace.</summary>
public sealed class PutTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Fact]
    public async Task Flow_is_made_and_then_replaced()
    {
        var id = Guid.NewGuid();
        var made = await PutAsync($"/flows/{id}", """{"name":"a","tags":["x"]}""", 201);
        Id(made).Should().Be($"{id}");
        var replaced = await PutAsync($"/flows/{id}", """{"name":"b"}""", 200);
        (replaced["name"]!.ToString(), replaced["tags"]!.ToJsonString()).Should().Be(("b", "[]"));
        replaced["created"]!.ToString().Should().Be(made["created"]!.ToString());

        await PutAsync($"/flows/{Guid.NewGuid()}", """{"name":"b"}""", 409);
        await PutAsync($"/flows/{id}", "{}", 422);
        (await Prefect.GetAsync($"/flows/{id}"))["name"]!.ToString().Should().Be("b");
    }

    [Fact]
    public async Task Flow_run_is_made_and_then_changed_but_for_its_state()
    {
        var (flow, id) = (await Prefect.CreateFlowAsync("f"), Guid.NewGuid());
        await PutAsync($"/flow_runs/{id}", $$"""{"flow_id":"{{flow}}","name":"a","state":{"type":"RUNNING"},"idempotency_key":"k"}""", 201);
        var changed = await PutAsync($"/flow_runs/{id}", $$"""{"flow_id":"{{flow}}","name":"b","parameters":{"x":1},"tags":["t"]}""", 200);
        (changed["name"]!.ToString(), changed["state_type"]!.ToString(), changed["parameters"]!.ToJsonString()).Should().Be(("b", "RUNNING", """{"x":1}"""));
        await PutAsync($"/flow_runs/{Guid.NewGuid()}", $$"""{"flow_id":"{{flow}}","idempotency_key":"k"}""", 409);
        await PutAsync($"/flow_runs/{Guid.NewGuid()}", $$"""{"flow_id":"{{Guid.NewGuid()}}"}""", 409);
    }

    [Fact]
    public async Task Task_run_is_made_and_then_renamed()
    {
        var (run, id) = (await RunAsync("RUNNING"), Guid.NewGuid());
        var body = $$"""{"flow_run_id":"{{run}}","task_key":"t","dynamic_key":"0","name":"NAME"}""";
        await PutAsync($"/task_runs/{id}", body.Replace("NAME", "a", StringComparison.Ordinal), 201);
        (await PutAsync($"/task_runs/{id}", body.Replace("NAME", "b", StringComparison.Ordinal), 200))["name"]!.ToString().Should().Be("b");
        await PutAsync($"/task_runs/{Guid.NewGuid()}", body, 409);
    }

    [Fact]
    public async Task Run_whose_provenance_was_told_before_keeps_it()
    {
        var (flow, run, task) = (await Prefect.CreateFlowAsync("f"), Guid.NewGuid(), Guid.NewGuid());
        await PostAsync("/api/v1/workflows", $$"""{"workflow_id":"{{run}}","utc_timestamp":1,"custom_metadata":{"told":"before"} }""", 201);
        await PostAsync("/api/v1/tasks", $$"""{"task_id":"{{task}}","used":{"x":1} }""", 201);

        await PutAsync($"/flow_runs/{run}", $$"""{"flow_id":"{{flow}}","name":"a","state":{"type":"RUNNING"} }""", 201);
        await PutAsync($"/task_runs/{task}", $$"""{"flow_run_id":"{{run}}","task_key":"t","dynamic_key":"0","state":{"type":"RUNNING"} }""", 201);

        var metadata = (await GetAsync($"/api/v1/workflows/{run}"))["custom_metadata"]!;
        (metadata["told"]!.ToString(), metadata["run_name"]!.ToString()).Should().Be(("before", "a"));
        var told = await GetAsync($"/api/v1/tasks/{task}");
        (told["used"]!.ToJsonString(), told["activity_id"]!.ToString(), told["status"]!.ToString()).Should().Be(("""{"x":1}""", "t", "RUNNING"));
        (await Prefect.GetAsync($"/flow_run_states/?flow_run_id={run}")).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Deployment_is_made_and_then_replaced()
    {
        var (flow, id) = (await Prefect.CreateFlowAsync("f"), Guid.NewGuid());
        await PutAsync($"/deployments/{id}", $$"""{"flow_id":"{{flow}}","name":"d","tags":["x"]}""", 201);
        (await PutAsync($"/deployments/{id}", $$"""{"flow_id":"{{flow}}","name":"d"}""", 200))["tags"]!.ToJsonString().Should().Be("[]");
        await PutAsync($"/deployments/{Guid.NewGuid()}", $$"""{"flow_id":"{{flow}}","name":"d"}""", 409);
        await PutAsync($"/deployments/{id}", $$"""{"flow_id":"{{flow}}","name":"other"}""", 409);
    }

    [Fact]
    public async Task Numbered_pages_tell_the_number_of_all()
    {
        foreach (var name in new[] { "a", "b", "c" })
        {
            await Prefect.CreateFlowAsync(name);
        }

        var page = await Prefect.PostAsync("/flows/paginate", """{"limit":2,"page":2,"sort":"NAME_ASC"}""");
        page["results"]!.AsArray().Select(flow => flow!["name"]!.ToString()).Should().Equal("c");
        (page["count"]!.ToString(), page["pages"]!.ToString(), page["page"]!.ToString(), page["limit"]!.ToString()).Should().Be(("3", "2", "2", "2"));
    }

    private async Task<JsonNode> PutAsync(string path, string body, int status) =>
        (await Prefect.SendAsync(HttpMethod.Put, "/api" + path, body)).Expect(status);
}
