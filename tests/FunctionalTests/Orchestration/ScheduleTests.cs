using FlowProv.Application.Orchestration.Runs;
using Npgsql;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>contracts/director-and-flows.md 3.3, facts 11 and 12.</summary>
public class ScheduleTests(ApiFixture fixture) : OrchestrationTest(fixture)
{
    [Fact]
    public async Task Two_servers_make_one_run_for_each_due_time()
    {
        await using var second = await SecondServer.StartAsync(Fixture.ConnectionString);
        await AddFlowAsync("""{"flow_id": "p", "project": "p", "name": "P", "tasks": ["A"], "periodic": {"interval": 1, "payload": {"dry_run": false}}}""");

        await EventuallyAsync(async () => await CountAsync("select count(*) from flow_runs") >= 4);

        var run = (await GetAsync("/api/workflows"))[0]!;
        (run["periodic"]!.GetValue<bool>(), run["payload"]!.ToJsonString()).Should().Be((true, """{"dry_run":false}"""));
        (await CountAsync("select count(*) - count(distinct scheduled_for) from flow_runs")).Should().Be(0);
        (await CountAsync("select count(*) from flow_runs where extract(epoch from scheduled_for - (select min(scheduled_for) from flow_runs)) % 1 <> 0"))
            .Should().Be(0, "an interval keeps its phase");
        (await GetAsync("/api/definitions"))[0]!["next_fire_at"]!.GetValue<string>().Should().EndWith("+00:00");
    }

    [Fact]
    public async Task Missed_times_make_one_run()
    {
        await AddFlowAsync("""{"flow_id": "m", "project": "p", "name": "M", "tasks": ["A"], "periodic": {"interval": 60}}""");
        await CountAsync("with moved as (update flow_configurations set next_fire_at = now() - interval '1 hour' returning 1) select count(*) from moved");

        await EventuallyAsync(async () => await CountAsync("select count(*) from flow_runs") == 1);

        await Task.Delay(2500);
        (await CountAsync("select count(*) from flow_runs")).Should().Be(1);
        (await CountAsync("select count(*) from flow_configurations where next_fire_at > now() and next_fire_at <= now() + interval '60 seconds'")).Should().Be(1);
    }

    [Fact]
    public async Task Retention_keeps_the_newest_runs_that_are_over_and_all_that_are_not()
    {
        await using var second = await SecondServer.StartAsync(Fixture.ConnectionString);
        await AddFlowAsync("""{"flow_id": "r", "project": "p", "name": "R", "tasks": ["A"], "retention": {"offset": 2}}""");
        var open = await StartAsync("p.R");
        var held = await ClaimOneAsync();
        var runs = new List<string>();
        for (var n = 0; n < 6; n++)
        {
            runs.Add(await StartAsync("p.R"));
            await CompleteAsync(await ClaimOneAsync(), "1");
        }

        while (await second.SendAsync(new PruneRuns(BatchSize: 1)) > 0)
        {
        }

        (await GetAsync("/api/workflows")).AsArray().Select(run => run!["id"]!.GetValue<string>()).Should().Equal(runs[5], runs[4], open);
        await GetAsync($"/api/v1/workflows/{runs[0]}");
        await CompleteAsync(held, "1");
    }

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = await Fixture.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
