namespace FlowProv.FunctionalTests.Prefect;

/// <summary>How values come in and go out (contracts/prefect.md 1.1).</summary>
public class ValueTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Theory]
    [InlineData("2120-05-01T12:00:00+00:00", "2120-05-01T12:00:00+00:00")]
    [InlineData("2120-05-01T12:00:00.25Z", "2120-05-01T12:00:00.250000+00:00")]
    [InlineData("2120-05-01T12:00:00.000001", "2120-05-01T12:00:00.000001+00:00")]
    [InlineData("2120-05-01 12:00", "2120-05-01T12:00:00+00:00")]
    [InlineData("2120-05-01T12:00:00+02:00", "2120-05-01T10:00:00+00:00")]
    [InlineData("2120-05-01T12:00:00-05:30", "2120-05-01T17:30:00+00:00")]
    [InlineData("2120-05-01", "2120-05-01T00:00:00+00:00")]
    public async Task Times_go_out_in_utc(string sent, string told)
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var created = await PostRunAsync(flowId, $"\"state\":{State("SCHEDULED", details: $$"""{"scheduled_time":"{{sent}}"}""")}");
        foreach (var run in new[] { created, await Prefect.GetAsync($"/flow_runs/{Id(created)}") })
        {
            run["expected_start_time"]!.ToString().Should().Be(told);
            run["next_scheduled_start_time"]!.ToString().Should().Be(told);
            Time(run["state"]!["state_details"]!["scheduled_time"]).Should().Be(Time(told));
        }

        (await ListAsync("/flow_runs/filter", $$"""{"flow_runs":{"expected_start_time":{"before_":"{{sent}}","after_":"{{sent}}"} } }""")).Should().HaveCount(1);
    }

    [Fact]
    public async Task Parameters_come_back_as_they_were()
    {
        const string parameters =
            """
            {"z":1180591620717411303424,"a":{"nested":[1,2.5,null,true,{"deep":"ü€\"\\\n"}]},"e":1E+300,"f":0.1,"n":-0.0,"empty":{},"s":"2023-01-01"}
            """;
        var flowId = await Prefect.CreateFlowAsync("f");
        var created = await PostRunAsync(flowId, $"\"parameters\":{parameters},\"context\":{parameters},\"tags\":[\"b\",\"a\",\"b\",1,true]");
        foreach (var run in new[] { created, await Prefect.GetAsync($"/flow_runs/{Id(created)}") })
        {
            foreach (var kept in new[] { run["parameters"]!, run["context"]! })
            {
                kept["z"]!.ToJsonString().Should().Be("1180591620717411303424");
                kept["a"]!["nested"]![1]!.GetValue<double>().Should().Be(2.5);
                kept["a"]!["nested"]![4]!["deep"]!.ToString().Should().Be("ü€\"\\\n");
                kept["e"]!.GetValue<double>().Should().Be(1e300);
                kept["empty"]!.ToJsonString().Should().Be("{}");
            }

            run["tags"]!.ToJsonString().Should().Be("""["b","a","b","1","True"]""");
        }
    }

    [Fact]
    public async Task Data_of_a_state_is_kept_as_it_is()
    {
        var run = await RunAsync("RUNNING");
        const string data = """{"type":"literal","value":[1180591620717411303424,{"a":null}]}""";
        await Prefect.SetStateAsync($"/flow_runs/{run}", State("COMPLETED", data: data));
        (await Prefect.GetAsync($"/flow_runs/{run}"))["state"]!["data"]!.ToJsonString().Should().Be(data);
        var created = await PostRunAsync(await Prefect.CreateFlowAsync("g"), $"\"state\":{State("COMPLETED", data: data)}");
        (created["start_time"], created["end_time"]).Should().Be((null, null), "it never ran");
        await Prefect.DeleteAsync($"/flow_runs/{run}");
        await Prefect.GetAsync($"/flow_runs/{run}", 404);
    }

    [Fact]
    public async Task Scalars_are_read_with_lenience()
    {
        (await Prefect.PostAsync("/flows/", """{"name":123,"tags":[1]}""", 201))["name"]!.ToString().Should().Be("123");
        await Prefect.CreateFlowAsync("b");
        (await ListAsync("/flows/filter", """{"limit":1.5}""", "name")).Should().Equal("123");
        (await ListAsync("/flows/filter", """{"limit":"1","offset":"1","unknown":5,"work_pools":{"x":1},"flows":null,"sort":null}""", "name")).Should().Equal("b");
        (await ListAsync("/flows/filter", """{"limit":0}""")).Should().BeEmpty();
        (await ListAsync("/flows/filter", """{"limit":null,"offset":null}""")).Should().HaveCount(2);
    }

    [Fact]
    public async Task Patch_replaces_what_it_names()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var run = Id(await PostRunAsync(flowId, "\"name\":\"mine\",\"parameters\":{\"a\":1},\"tags\":[\"t\"],\"flow_version\":\"1\""));
        var path = $"/flow_runs/{run}";
        await Prefect.PatchAsync(path, "{}");
        (await Prefect.GetAsync(path))["name"]!.ToString().Should().Be("mine");
        await Prefect.PatchAsync(path, """{"name":"yours","parameters":{"b":2},"tags":[],"flow_version":null}""");
        var patched = await Prefect.GetAsync(path);
        (patched["name"]!.ToString(), patched["parameters"]!.ToJsonString(), patched["tags"]!.ToJsonString(), patched["flow_version"])
            .Should().Be(("yours", """{"b":2}""", "[]", null));
        foreach (var name in new[] { "null", "\"\"" })
        {
            await Prefect.PatchAsync(path, $$"""{"name":{{name}} }""");
            (await Prefect.GetAsync(path))["name"]!.ToString().Should().MatchRegex("^[a-z]+-[a-z]+$");
        }

        foreach (var wrong in new[] { """{"tags":null}""", """{"parameters":null}""", """{"empirical_policy":null}""", """{"state_type":"FAILED"}""" })
        {
            (await Prefect.SendAsync(HttpMethod.Patch, "/api" + path, wrong)).Expect(422);
        }

        await Prefect.PatchAsync($"/flows/{flowId}", """{"tags":["x","x"]}""");
        (await Prefect.GetAsync($"/flows/{flowId}"))["tags"]!.ToJsonString().Should().Be("""["x","x"]""");
        (await Prefect.SendAsync(HttpMethod.Patch, $"/api/flows/{flowId}", """{"name":"g"}""")).Expect(422);
    }

    [Fact]
    public async Task Task_runs_name_is_all_that_changes()
    {
        var path = $"/task_runs/{Id(await Prefect.CreateTaskRunAsync(await RunAsync(), "t"))}";
        await Prefect.PatchAsync(path, """{"name":"other"}""");
        (await Prefect.GetAsync(path))["name"]!.ToString().Should().Be("other");
        (await Prefect.SendAsync(HttpMethod.Patch, "/api" + path, """{"tags":[]}""")).Expect(422);
        await Prefect.DeleteAsync(path);
        await Prefect.GetAsync(path, 404);
    }

    [Fact]
    public async Task Existing_flow_is_returned_unchanged()
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var again = await Prefect.PostAsync("/flows/", """{"name":"f","tags":["new"]}""");
        (Id(again), again["tags"]!.ToJsonString()).Should().Be((flowId, "[]"));
        await Prefect.CreateFlowAsync("");
        (await Prefect.PostAsync("/flow_runs/", $$"""{"flow_id":"{{flowId}}","idempotency_key":"k","name":"one"}""", 201))["name"]!.ToString().Should().Be("one");
        (await Prefect.PostAsync("/flow_runs/", $$"""{"flow_id":"{{flowId}}","idempotency_key":"k","name":"two"}"""))["name"]!.ToString().Should().Be("one");
    }

    [Theory]
    [InlineData("\"PT30S\"", 30)]
    [InlineData("30", 30)]
    [InlineData("\"P1DT1H\"", 90000)]
    [InlineData("2.5", 2.5)]
    public async Task Durations_are_numbers_or_iso(string sent, double seconds)
    {
        var body = $$"""{"history_start":"2023-01-01","history_end":"2023-01-02T02:00:00","history_interval_seconds":{{sent}} }""";
        var first = (await Prefect.PostAsync("/flow_runs/history", body))[0]!;
        (Time(first["interval_end"]) - Time(first["interval_start"])).TotalSeconds.Should().Be(seconds);
    }
}
