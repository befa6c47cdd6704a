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
    public async Task Work_queue_is_made_in_the_agents_pool_and_then_replaced()
    {
        var id = Guid.NewGuid();
        var made = await PutAsync($"/work_queues/{id}", """{"name":"q","priority":7,"concurrency_limit":2,"is_paused":true,"description":"d","filter":{"tags":["t"]} }""", 201);
        (Id(made), made["priority"]!.ToString(), made["is_paused"]!.ToString()).Should().Be(($"{id}", "7", "true"));
        Id(await Prefect.GetAsync("/work_queues/name/q")).Should().Be($"{id}");
        await Prefect.PostAsync($"/work_queues/{id}/get_runs");

        var replaced = await PutAsync($"/work_queues/{id}", """{"name":"renamed"}""", 200);
        string?[] members = [.. new[] { "name", "priority", "concurrency_limit", "is_paused", "description", "filter" }.Select(member => replaced[member]?.ToJsonString())];
        members.Should().Equal("\"renamed\"", "2", null, "false", null, null);
        replaced["created"]!.ToString().Should().Be(made["created"]!.ToString());
        replaced["last_polled"].Should().NotBeNull("an agent's visit is no member of the body");

        await Prefect.PostAsync("/work_queues/", """{"name":"other"}""", 201);
        await PutAsync($"/work_queues/{id}", """{"name":"other"}""", 409);
        await PutAsync($"/work_queues/{Guid.NewGuid()}", """{"name":"other"}""", 409);
        await PutAsync($"/work_queues/{Guid.NewGuid()}", """{"priority":1}""", 422);
        await PutAsync($"/work_queues/{id}", """{"name":"renamed","id":"x"}""", 422);
        (await ListAsync("/work_queues/filter", "{}", "name")).Should().BeEquivalentTo("default", "renamed", "other");
    }

    [Fact]
    public async Task Work_pool_is_made_with_its_default_queue_and_then_replaced()
    {
        var made = await PutAsync("/work_pools/p", """{"type":"process","concurrency_limit":3,"is_paused":true,"description":"d","base_job_template":{"a":1} }""", 201);
        (made["name"]!.ToString(), made["type"]!.ToString()).Should().Be(("p", "process"));
        var first = Id(await Prefect.GetAsync("/work_pools/p/queues/default"));
        made["default_queue_id"]!.ToString().Should().Be(first);
        var second = Id(await Prefect.PostAsync("/work_pools/p/queues", """{"name":"second"}""", 201));

        (await PutAsync("/work_pools/p", $$"""{"name":"p","default_queue_id":"{{second}}"}""", 200))["default_queue_id"]!.ToString().Should().Be(second);
        var replaced = await PutAsync("/work_pools/p", "{}", 200);
        string?[] members = [.. new[] { "id", "type", "description", "base_job_template", "is_paused", "concurrency_limit", "default_queue_id" }
            .Select(member => replaced[member]?.ToJsonString())];
        members.Should().Equal($"\"{Id(made)}\"", "\"prefect-agent\"", null, "{}", "false", null, $"\"{first}\"");
        (await ListAsync("/work_pools/p/queues/filter", "{}", "name")).Should().BeEquivalentTo("default", "second");
    }

    [Fact]
    public async Task Work_pool_that_cannot_be_put_is_not_made()
    {
        await PutAsync("/work_pools/p", """{"name":"other"}""", 409);
        await PutAsync("/work_pools/p", $$"""{"default_queue_id":"{{Guid.NewGuid()}}"}""", 409);
        await PutAsync("/work_pools/p", """{"concurrency_limit":-1}""", 422);
        await PutAsync("/work_pools/p", """{"colour":"red"}""", 422);
        await PutAsync("/work_pools/a%26b", "{}", 422);
        await PutAsync("/work_pools/prefect-mine", "{}", 403);
        (await ListAsync("/work_pools/filter", "{}", "name")).Should().BeEmpty();
    }

    [Fact]
    public async Task Default_queue_of_a_pool_is_one_of_its_own()
    {
        await PutAsync("/work_pools/a", "{}", 201);
        await PutAsync("/work_pools/b", "{}", 201);
        var foreign = Id(await Prefect.GetAsync("/work_pools/b/queues/default"));
        await PutAsync("/work_pools/a", $$"""{"default_queue_id":"{{foreign}}"}""", 409);
        (await Prefect.SendAsync(HttpMethod.Patch, "/api/work_pools/a", $$"""{"default_queue_id":"{{foreign}}"}""")).Expect(409);
    }

    [Fact]
    public async Task Queue_of_a_pool_is_made_and_then_replaced()
    {
        await PutAsync("/work_pools/p/queues/q", "{}", 404);
        await PutAsync("/work_pools/p", "{}", 201);
        var made = await PutAsync("/work_pools/p/queues/q", """{"name":"q","priority":5,"description":"d"}""", 201);
        var replaced = await PutAsync("/work_pools/p/queues/q", "{}", 200);
        (Id(replaced), replaced["name"]!.ToString(), replaced["priority"]!.ToString()).Should().Be((Id(made), "q", "2"), "the last place is a new queue's");
        replaced["description"].Should().BeNull();

        await PutAsync("/work_pools/p/queues/q", """{"name":"other"}""", 409);
        await PutAsync("/work_pools/p/queues/a%26b", "{}", 422);
        (await ListAsync("/work_pools/p/queues/filter", "{}", "name")).Should().BeEquivalentTo("default", "q");
    }

    [Fact]
    public async Task Puts_of_one_new_id_at_once_make_one()
    {
        var id = Guid.NewGuid();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Prefect.SendAsync(HttpMethod.Put, $"/api/work_queues/{id}", """{"name":"q"}""")));
        answers.Select(answer => answer.Status).Order().Should().Equal(200, 200, 200, 200, 200, 201);
        answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Prefect.SendAsync(HttpMethod.Put, "/api/work_pools/p", "{}")));
        answers.Select(answer => answer.Status).Order().Should().Equal(200, 200, 200, 200, 200, 201);
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
