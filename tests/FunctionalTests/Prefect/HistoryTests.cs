using System.Globalization;
using System.Text.Json.Nodes;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>Counts, charts and graphs (contracts/prefect.md 1.3 and 2.4).</summary>
public class HistoryTests(ApiFixture fixture) : PrefectTest(fixture)
{
    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public async Task Runs_at_the_ends_of_time_are_read_by_everybody(string time)
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var run = Id(await Prefect.PostAsync(
            "/flow_runs/", $$"""{"flow_id":"{{flowId}}","state":{"type":"SCHEDULED","state_details":{"scheduled_time":"{{time}}"} } }""", 201));

        (await Prefect.PostAsync("/flow_runs/lateness")).Should().NotBeNull();
        await Prefect.PostAsync("/ui/flow_runs/history");
        (await Prefect.GetAsync($"/flow_runs/{run}"))["expected_start_time"]!.ToString().Should().StartWith(time[..19]);
        foreach (var (start, end) in new[] { ("0001-01-01", "0001-01-05"), ("9999-12-30", "9999-12-31T23:59:59.9999999Z") })
        {
            await Prefect.PostAsync("/flow_runs/history", $$"""{"history_start":"{{start}}","history_end":"{{end}}","history_interval_seconds":3600}""");
            await ListAsync("/flow_runs/filter", $$"""{"flow_runs":{"expected_start_time":{"after_":"{{start}}","before_":"{{end}}"} } }""");
        }
    }

    [Fact]
    public async Task Run_belongs_to_the_bucket_that_begins_at_or_before_it()
    {
        await SeedAsync("00:00", "00:59:59.999999", "01:00", "02:30", "02:59:59.999999", "03:00");

        var buckets = await HistoryAsync("2023-01-01T00:00:00", "2023-01-01T02:10:00", 3600);

        buckets.Select(bucket => bucket["interval_start"]!.ToString()).Should().Equal(
            "2023-01-01T00:00:00+00:00", "2023-01-01T01:00:00+00:00", "2023-01-01T02:00:00+00:00");
        buckets.Select(bucket => bucket["interval_end"]!.ToString()).Last().Should().Be("2023-01-01T03:00:00+00:00");
        buckets.Select(Runs).Should().Equal([2, 1, 2], "the last bucket reaches past the end and counts its whole width");
    }

    [Fact]
    public async Task Buckets_begin_before_the_end()
    {
        (await HistoryAsync("2023-01-01T00:00:00", "2023-01-01T02:00:00", 3600)).Should().HaveCount(2);
        (await HistoryAsync("2023-01-01T00:00:00", "2023-01-01T02:00:00.000001", 3600)).Should().HaveCount(3);
        (await HistoryAsync("2023-01-01T00:00:00", "2023-01-01T00:00:00", 3600)).Should().BeEmpty();
        (await HistoryAsync("2023-01-02T00:00:00", "2023-01-01T00:00:00", 3600)).Should().BeEmpty();
        (await HistoryAsync("2023-01-01T00:00:00+02:00", "2023-01-01T00:00:00+01:00", 1800)).Select(bucket => bucket["interval_start"]!.ToString())
            .Should().Equal("2022-12-31T22:00:00+00:00", "2022-12-31T22:30:00+00:00");
        var many = await HistoryAsync("2023-01-01T00:00:00", "2033-01-01T00:00:00", 1);
        many.Should().HaveCount(500);
        many[0]["interval_start"]!.ToString().Should().Be("2023-01-01T00:00:00+00:00", "the earliest are given");
        many.Should().OnlyContain(bucket => bucket["states"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task Groups_are_by_type_and_name_with_their_sums()
    {
        await SeedAsync("00:10", "00:20", "00:30", "00:40");
        await ExecuteAsync(
            """
            update flow_runs set reported_type = 'COMPLETED', reported_name = 'Completed',
                total_run_time = 7.5, started_at = expected_start_at + interval '3 seconds'
            where run_name in ('run-0', 'run-1');
            update flow_runs set reported_type = 'COMPLETED', reported_name = 'Cached',
                total_run_time = 2, started_at = expected_start_at - interval '3 seconds'
            where run_name = 'run-2';
            """);

        var states = (await HistoryAsync("2023-01-01", "2023-01-02", 86400)).Single()["states"]!.AsArray().ToDictionary(
            group => $"{group!["state_type"]}/{group["state_name"]}", group => group!);

        states.Keys.Should().BeEquivalentTo("COMPLETED/Completed", "COMPLETED/Cached", "PENDING/Pending");
        Sums(states["COMPLETED/Completed"]).Should().Be((2, 15, 6));
        Sums(states["COMPLETED/Cached"]).Should().Be((1, 2, 0), "a run that began early is not late");
        var (runs, time, lateness) = Sums(states["PENDING/Pending"]);
        (runs, time).Should().Be((1, 0));
        lateness.Should().BeApproximately((DateTimeOffset.UtcNow - new DateTimeOffset(2023, 1, 1, 0, 40, 0, TimeSpan.Zero)).TotalSeconds, 60);

        (await Prefect.PostAsync("/flow_runs/lateness", """{"flow_runs":{"state":{"type":{"any_":["COMPLETED"]}}}}""")).GetValue<double>().Should().Be(2);
        (await Prefect.PostAsync("/flow_runs/lateness", """{"flow_runs":{"name":{"any_":["none"]}}}""")).Should().BeNull();

        static (int Runs, double Time, double Lateness) Sums(JsonNode group) => (
            group["count_runs"]!.GetValue<int>(), group["sum_estimated_run_time"]!.GetValue<double>(), group["sum_estimated_lateness"]!.GetValue<double>());
    }

    [Fact]
    public async Task Task_runs_have_a_chart_too_and_filters_apply()
    {
        var run = await RunAsync("RUNNING");
        await Prefect.RunTaskAsync(run, "one");
        await Prefect.CreateTaskRunAsync(run, "two");
        var (start, end) = (DateTimeOffset.UtcNow.AddHours(-1).ToString("O"), DateTimeOffset.UtcNow.AddHours(1).ToString("O"));
        var body = $$"""{"history_start":"{{start}}","history_end":"{{end}}","history_interval_seconds":7200""";

        (await Prefect.PostAsync("/task_runs/history", body + "}"))[0]!["states"]!.AsArray().Select(group => $"{group!["state_name"]} {group["count_runs"]}")
            .Should().BeEquivalentTo("Completed 1", "Pending 1");
        var filtered = await Prefect.PostAsync("/task_runs/history", body + ""","task_runs":{"name":{"like_":"TWO"}}}""");
        filtered[0]!["states"]!.AsArray().Select(group => group!["state_name"]!.ToString()).Should().Equal("Pending");
        (await CountAsync("/task_runs/count", """{"task_runs":{"name":{"like_":"o"}},"limit":1,"offset":5}""")).Should().Be(2, "a count has no pages");
        (await CountAsync("/flow_runs/count", """{"task_runs":{"state":{"name":{"any_":["Completed"]}}}}""")).Should().Be(1);
        (await CountAsync("/flows/count", """{"task_runs":{"name":{"any_":["none"]}}}""")).Should().Be(0);
        (await CountAsync("/flow_runs/count", "")).Should().Be(1);
    }

    [Fact]
    public async Task Dashboard_has_a_point_for_each_run()
    {
        await SeedAsync("00:10", "00:20");
        await ExecuteAsync("update flow_runs set started_at = expected_start_at + interval '90 seconds', total_run_time = 4 where run_name = 'run-1'");

        var points = (await Prefect.PostAsync("/ui/flow_runs/history", """{"sort":"NAME_ASC","limit":1000}""")).AsArray();

        points.Select(point => point!["timestamp"]!.ToString()).Should().Equal("2023-01-01T00:10:00+00:00", "2023-01-01T00:21:30+00:00");
        (points[1]!["duration"]!.GetValue<double>(), points[1]!["lateness"]!.GetValue<double>()).Should().Be((4, 90));
        points[0]!["lateness"]!.GetValue<double>().Should().BeGreaterThan(1e7);
    }

    [Fact]
    public async Task Graph_has_every_task_run_and_each_dependency_once()
    {
        var run = await RunAsync("RUNNING");
        var tasks = new List<string>();
        for (var n = 0; n < 207; n++)
        {
            var before = n == 0 ? "[]" : $$"""[{"input_type":"task_run","id":"{{tasks[n - 1]}}"}]""";
            var inputs = $$"""{"a":{{before}},"b":{{before}},"c":[{"input_type":"parameter","name":"p"},{"input_type":"constant","type":"int"}]}""";
            tasks.Add(Id(await Prefect.CreateTaskRunAsync(run, "t", $"{n}", inputs)));
        }

        var graph = (await Prefect.GetAsync($"/flow_runs/{run}/graph")).AsArray();

        Keys(graph[0]!).Should().Equal(
            "id", "name", "upstream_dependencies", "state", "expected_start_time", "start_time", "end_time", "total_run_time", "estimated_run_time", "untrackable_result");
        graph.Select(node => Id(node!)).Should().BeEquivalentTo(tasks);
        graph.ToDictionary(node => Id(node!), node => node!["upstream_dependencies"]!.ToJsonString())[tasks[206]]
            .Should().Be($$"""[{"input_type":"task_run","id":"{{tasks[205]}}"}]""");
        (await Prefect.GetAsync($"/flow_runs/{await RunAsync()}/graph")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Later_graph_has_edges_in_both_directions_and_subflows_as_flow_runs()
    {
        var run = await RunAsync("RUNNING");
        var first = await Prefect.RunTaskAsync(run, "first");
        var dummy = Id(await Prefect.CreateTaskRunAsync(run, "sub", "0", $$"""{"a":[{"input_type":"task_run","id":"{{first}}"}]}"""));
        var child = Id(await PostRunAsync(await Prefect.CreateFlowAsync("child"), $$"""
            "name":"inner","parent_task_run_id":"{{dummy}}"
            """));
        await Prefect.SetStateAsync($"/flow_runs/{child}", State("RUNNING"));
        await Prefect.CreateTaskRunAsync(run, "never-began", "0");

        var graph = await Prefect.GetAsync($"/flow_runs/{run}/graph-v2");

        graph["root_node_ids"]!.AsArray().Select(id => id!.ToString()).Should().Equal(first);
        var nodes = graph["nodes"]!.AsArray().ToDictionary(pair => pair![0]!.ToString(), pair => pair![1]!);
        nodes.Keys.Should().BeEquivalentTo([first, child]);
        (nodes[child]["kind"]!.ToString(), nodes[child]["label"]!.ToString(), nodes[child]["parents"]!.ToJsonString())
            .Should().Be(("flow-run", "child / inner", $$"""[{"id":"{{first}}"}]"""));
        nodes[first]["children"]!.ToJsonString().Should().Be($$"""[{"id":"{{child}}"}]""");
        await Prefect.GetAsync($"/flow_runs/{Guid.NewGuid()}/graph-v2", 404);
        await Prefect.GetAsync($"/flow_runs/{run}/graph-v2?since=yesterday", 422);
    }

    private async Task<JsonNode[]> HistoryAsync(string start, string end, int seconds) =>
    [
        .. (await Prefect.PostAsync(
            "/flow_runs/history", $$"""{"history_start":"{{start}}","history_end":"{{end}}","history_interval_seconds":{{seconds}} }""")).AsArray().Select(bucket => bucket!),
    ];

    private static int Runs(JsonNode bucket) => bucket["states"]!.AsArray().Sum(group => group!["count_runs"]!.GetValue<int>());

    /// <summary>Pending runs of the first day of 2023.</summary>
    private async Task SeedAsync(params string[] times)
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        for (var n = 0; n < times.Length; n++)
        {
            var id = Id(await PostRunAsync(flowId, $"\"name\":\"run-{n}\""));
            await ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"update flow_runs set expected_start_at = '2023-01-01T{times[n]}Z' where id = '{id}'"));
        }
    }
}
