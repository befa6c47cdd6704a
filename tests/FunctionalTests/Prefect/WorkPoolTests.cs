using System.Globalization;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>What workers ask of a pool and its queues (contracts/prefect.md 1.6 and 2.2).</summary>
public class WorkPoolTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Fact]
    public async Task Pool_gives_a_worker_the_runs_of_its_queues()
    {
        var (first, later, other) = await PoolAsync();
        (await TakeAsync("{}")).Should().BeEquivalentTo(first, later, other);
        (await TakeAsync("""{"work_queue_names":["one"]}""")).Should().Equal(first, later);
        (await TakeAsync("""{"work_pool_queue_names":["two"]}""")).Should().Equal([other], "2.7 names them so");
        (await TakeAsync($$"""{"work_queue_names":["one"],"scheduled_before":"{{In(1)}}"}""")).Should().Equal(first);
        (await TakeAsync($$"""{"scheduled_after":"{{In(1)}}"}""")).Should().Equal(later);
        (await TakeAsync("""{"work_queue_names":["one","two"],"limit":1}""")).Should().ContainSingle();
        (await TakeAsync("""{"limit":0}""")).Should().BeEmpty();

        var given = (await Prefect.PostAsync("/work_pools/p/get_scheduled_flow_runs", """{"work_queue_names":["two"]}"""))[0]!;
        Keys(given).Should().Equal("work_pool_id", "work_queue_id", "flow_run");
        var queue = await Prefect.GetAsync("/work_pools/p/queues/two");
        (given["work_pool_id"]!.ToString(), given["work_queue_id"]!.ToString()).Should().Be((queue["work_pool_id"]!.ToString(), Id(queue)));
        queue["last_polled"].Should().NotBeNull();

        (await Prefect.SendAsync(HttpMethod.Patch, "/api/work_pools/p/queues/one", """{"is_paused":true}""")).Expect(204);
        (await TakeAsync("{}")).Should().Equal(other);
    }

    [Theory]
    [InlineData("p", """{"work_queue_names":["one","nope"]}""", 404)]
    [InlineData("nope", "{}", 404)]
    [InlineData("p", """{"work_queue_names":"one"}""", 422)]
    [InlineData("p", """{"work_pool_queue_names":"one"}""", 422)]
    [InlineData("p", """{"scheduled_before":"soon"}""", 422)]
    [InlineData("p", """{"limit":201}""", 422)]
    public async Task Wrong_question_of_a_worker_is_refused(string pool, string body, int status)
    {
        await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201);
        await Prefect.PostAsync("/work_pools/p/queues", """{"name":"one"}""", 201);
        await Prefect.PostAsync($"/work_pools/{pool}/get_scheduled_flow_runs", body, status);
    }

    [Theory]
    [InlineData("{}", "default=1 a=2 b=3 c=4")]
    [InlineData("""{"priority":2}""", "default=1 c=2 a=3 b=4")]
    [InlineData("""{"priority":1}""", "c=1 default=2 a=3 b=4")]
    [InlineData("""{"priority":4}""", "default=1 a=2 b=3 c=4")]
    [InlineData("""{"priority":9}""", "default=1 a=2 b=3 c=9")]
    public async Task Each_queue_of_a_pool_has_a_priority_of_its_own(string change, string priorities)
    {
        await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201);
        var flow = await Prefect.CreateFlowAsync("f");
        await Prefect.PostAsync("/work_pools/p/queues", """{"name":"b"}""", 201);
        await Prefect.PostAsync("/work_pools/p/queues", """{"name":"a","priority":2}""", 201);
        await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flow}}","name":"d","work_pool_name":"p","work_queue_name":"c"}""", 201);

        await Prefect.PatchAsync("/work_pools/p/queues/c", change);

        var queues = (await Prefect.PostAsync("/work_pools/p/queues/filter")).AsArray();
        string.Join(' ', queues.Select(queue => $"{queue!["name"]}={queue["priority"]}")).Should().Be(priorities);
    }

    [Theory]
    [InlineData("POST", "/work_pools/")]
    [InlineData("POST", "/work_pools/p/queues")]
    [InlineData("PUT", "/work_pools/p/queues/q")]
    [InlineData("POST", "/work_queues/")]
    [InlineData("PUT", "/work_queues/$")]
    [InlineData("PATCH", "/work_queues/$")]
    [InlineData("PATCH", "/work_pools/p/queues/default")]
    public async Task Empty_name_is_refused(string method, string path)
    {
        var queue = (await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201))["default_queue_id"]!.ToString();
        var refused = (await Prefect.SendAsync(
            HttpMethod.Parse(method), "/api" + path.Replace("$", queue, StringComparison.Ordinal), """{"name":""}""")).Expect(422);
        refused["exception_detail"]![0]!["type"]!.ToString().Should().Be("value_error.any_str.min_length");
        (await ListAsync("/work_queues/filter", "{}", "name")).Should().Equal("default");
    }

    [Fact]
    public async Task Pool_keeps_its_default_queue()
    {
        var first = (await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201))["default_queue_id"]!.ToString();
        foreach (var path in new[] { "/work_pools/p/queues/default", $"/work_queues/{first}" })
        {
            (await Prefect.SendAsync(HttpMethod.Delete, "/api" + path)).Expect(409)["detail"]!.ToString()
                .Should().Be("Data integrity conflict. Can't delete a pool's default queue.");
        }

        (await Prefect.GetAsync("/work_pools/p"))["default_queue_id"]!.ToString().Should().Be(first);
        var second = Id(await Prefect.PostAsync("/work_pools/p/queues", """{"name":"q"}""", 201));
        await Prefect.PatchAsync("/work_pools/p", $$"""{"default_queue_id":"{{second}}"}""");
        await Prefect.DeleteAsync($"/work_queues/{first}");
        await Prefect.DeleteAsync("/work_pools/p");
    }

    [Fact]
    public async Task Deployment_without_a_queue_goes_to_the_default_of_its_pool()
    {
        var flow = await Prefect.CreateFlowAsync("f");
        var first = (await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201))["default_queue_id"]!.ToString();
        await Prefect.PatchAsync($"/work_queues/{first}", """{"name":"renamed"}""");
        (await DeployAsync("p")).Should().Be((first, "renamed"));
        var second = Id(await Prefect.PostAsync("/work_pools/p/queues", """{"name":"q"}""", 201));
        await Prefect.PatchAsync("/work_pools/p", $$"""{"default_queue_id":"{{second}}"}""");
        (await DeployAsync("p")).Should().Be((second, "q"));
        (await ListAsync("/work_pools/p/queues/filter", "{}", "name")).Should().BeEquivalentTo("renamed", "q");

        await Prefect.PostAsync("/work_queues/", """{"name":"agents"}""", 201);
        var pool = await Prefect.GetAsync("/work_pools/default-agent-pool");
        (await DeployAsync("default-agent-pool")).Should().Be((pool["default_queue_id"]!.ToString(), "default"));

        async Task<(string, string)> DeployAsync(string name)
        {
            var deployment = await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flow}}","name":"{{Guid.NewGuid()}}","work_pool_name":"{{name}}"}""", 201);
            var queue = (await Prefect.GetAsync($"/deployments/{Id(deployment)}/work_queue_check"))[0]!;
            return (Id(queue), deployment["work_queue_name"]!.ToString());
        }
    }

    [Fact]
    public async Task Deployment_tells_its_queue()
    {
        var flow = await Prefect.CreateFlowAsync("f");
        await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201);
        var queued = Id(await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flow}}","name":"a","work_pool_name":"p","work_queue_name":"q"}""", 201));
        var free = Id(await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flow}}","name":"b"}""", 201));

        var queue = (await Prefect.GetAsync($"/deployments/{queued}/work_queue_check")).AsArray().Should().ContainSingle().Subject!;
        (Id(queue), queue["name"]!.ToString()).Should().Be((Id(await Prefect.GetAsync("/work_pools/p/queues/q")), "q"));
        (await Prefect.GetAsync($"/deployments/{free}/work_queue_check")).AsArray().Should().BeEmpty();
        (await Prefect.GetAsync($"/deployments/{Guid.NewGuid()}/work_queue_check", 404))["detail"]!.ToString().Should().Be("Deployment not found");
    }

    [Theory]
    [InlineData("{}", "default one two")]
    [InlineData("""{"work_queues":{"name":{"any_":["one"]}}}""", "one")]
    [InlineData("""{"work_queues":{"name":{"startswith_":["T","def"]}}}""", "default two")]
    [InlineData("""{"work_pool_queues":{"name":{"any_":["two"]}}}""", "two")]
    [InlineData("""{"work_pool_queues":{"name":{"any_":["two"]}},"work_queues":{"name":{"any_":["one"]}}}""", "")]
    [InlineData("""{"work_queues":null,"work_pool_queues":null,"more":1}""", "default one two")]
    public async Task Queues_of_a_pool_are_filtered(string body, string names)
    {
        await PoolAsync();
        await Prefect.PostAsync("/work_queues/", """{"name":"two"}""", 201);
        string.Join(' ', (await ListAsync("/work_pools/p/queues/filter", body, "name")).Order(StringComparer.Ordinal)).Should().Be(names);
    }

    [Fact]
    public async Task Queues_and_workers_of_a_pool_are_listed_by_GET()
    {
        await PoolAsync();
        await BeatAsync("first", "second");
        foreach (var (kind, names) in new[] { ("queues", "default one two"), ("workers", "first second") })
        {
            (await NamesAsync(kind, "")).Order(StringComparer.Ordinal).Should().Equal(names.Split(' '));
            (await NamesAsync(kind, "?limit=1&offset=1")).Should().Equal((await NamesAsync(kind, ""))[1]);
            (await NamesAsync(kind, "/")).Should().Equal(await NamesAsync(kind, ""), "the client follows the redirect of the slash rule");
            await Prefect.GetAsync($"/work_pools/p/{kind}?limit=201", 422);
            var refused = await Prefect.GetAsync($"/work_pools/p/{kind}?offset=-1", 422);
            refused["exception_detail"]![0]!["loc"]!.ToJsonString().Should().Be("""["query","offset"]""");
            await Prefect.GetAsync($"/work_pools/nope/{kind}", 404);
        }

        async Task<string[]> NamesAsync(string kind, string query) =>
            [.. (await Prefect.GetAsync($"/work_pools/p/{kind}{query}")).AsArray().Select(item => item!["name"]!.ToString())];
    }

    [Fact]
    public async Task Workers_of_a_pool_are_filtered_by_their_last_heartbeat()
    {
        await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201);
        await BeatAsync("first", "second");
        var workers = (await Prefect.PostAsync("/work_pools/p/workers/filter")).AsArray();
        workers.Select(worker => worker!["name"]!.ToString()).Should().Equal("second", "first");
        Keys(workers[0]!).Should().Equal("id", "created", "updated", "name", "work_pool_id", "last_heartbeat_time");
        var last = workers[0]!["last_heartbeat_time"]!.ToString();
        (await NamesAsync($$"""{"after_":"{{last}}"}""")).Should().Equal("second");
        (await NamesAsync($$"""{"before_":"{{last}}"}""")).Should().Equal("second", "first");
        (await NamesAsync($$"""{"before_":"{{last}}","after_":"{{last}}"}""")).Should().Equal("second");
        (await NamesAsync($$"""{"before_":"{{In(-1)}}"}""")).Should().BeEmpty();
        (await NamesAsync("{}")).Should().HaveCount(2);
        (await ListAsync("/work_pools/p/workers/filter", """{"limit":1,"offset":1,"workers":{"operator":"or_"}}""", "name")).Should().Equal("first");

        Task<string[]> NamesAsync(string operators) => ListAsync("/work_pools/p/workers/filter", $$$"""{"workers":{"last_heartbeat_time":{{{operators}}}}}""", "name");
    }

    [Theory]
    [InlineData("queues", """{"work_queues":{"colour":{}}}""", "body.work_queues.colour")]
    [InlineData("queues", """{"work_pool_queues":{"name":{"like_":"a"}}}""", "body.work_pool_queues.name.like_")]
    [InlineData("queues", """{"work_pool_queues":{"id":{"any_":["x"]}}}""", "body.work_pool_queues.id.any_.0")]
    [InlineData("workers", """{"workers":{"name":{}}}""", "body.workers.name")]
    [InlineData("workers", """{"workers":{"last_heartbeat_time":{"is_null_":true}}}""", "body.workers.last_heartbeat_time.is_null_")]
    [InlineData("workers", """{"workers":{"last_heartbeat_time":{"before_":5}}}""", "body.workers.last_heartbeat_time.before_")]
    [InlineData("workers", """{"workers":{"operator":"xor_"}}""", "body.workers.operator")]
    [InlineData("workers", """{"workers":[]}""", "body.workers")]
    public async Task Wrong_filter_is_told_where(string kind, string body, string location)
    {
        await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201);
        var refused = await Prefect.PostAsync($"/work_pools/p/{kind}/filter", body, 422);
        string.Join('.', refused["exception_detail"]![0]!["loc"]!.AsArray()).Should().Be(location);
        await Prefect.PostAsync($"/work_pools/nope/{kind}/filter", "{}", 404);
    }

    /// <summary>A pool with queues one and two: a run of one that is due, one that is due in an hour, and a run of two that is due.</summary>
    private async Task<(string First, string Later, string Other)> PoolAsync()
    {
        await Prefect.PostAsync("/work_pools/", """{"name":"p"}""", 201);
        var flow = await Prefect.CreateFlowAsync("f");
        var runs = new List<string>();
        foreach (var (queue, hours) in new[] { ("one", -0.1), ("one", 1.5), ("two", -0.1) })
        {
            var deployment = Id(await Prefect.PostAsync(
                "/deployments/", $$"""{"flow_id":"{{flow}}","name":"{{runs.Count}}","work_pool_name":"p","work_queue_name":"{{queue}}"}""", 201));
            var state = State("SCHEDULED", details: $$"""{"scheduled_time":"{{In(hours)}}"}""");
            runs.Add(Id(await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", $$"""{"state":{{state}}}""", 201)));
        }

        return (runs[0], runs[1], runs[2]);
    }

    private async Task BeatAsync(params string[] workers)
    {
        foreach (var name in workers)
        {
            (await Prefect.SendAsync(HttpMethod.Post, "/api/work_pools/p/workers/heartbeat", $$"""{"name":"{{name}}"}""")).Expect(204);
        }
    }

    private async Task<string[]> TakeAsync(string body) =>
        [.. (await Prefect.PostAsync("/work_pools/p/get_scheduled_flow_runs", body)).AsArray().Select(given => Id(given!["flow_run"]!))];

    private static string In(double hours) => DateTimeOffset.UtcNow.AddHours(hours).ToString("O", CultureInfo.InvariantCulture);
}
