using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.FunctionalTests.Orchestration;

namespace FlowProv.FunctionalTests.Prefect;

/// <summary>Runs that schedules make ahead (contracts/prefect.md 1.6).</summary>
public class DeploymentScheduleTests(ApiFixture fixture) : PrefectTest(fixture)
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Interval_of_ten_minutes_makes_an_hour_of_runs_and_a_second_time_none()
    {
        var deployment = await DeployAsync("""{"interval":600,"anchor_date":"2023-01-01T00:01:00+00:00","timezone":"UTC"}""");
        await ScheduleAsync(deployment);
        await ScheduleAsync(deployment);

        var runs = (await Prefect.PostAsync("/flow_runs/filter", """{"sort":"EXPECTED_START_TIME_ASC"}""")).AsArray();

        runs.Should().HaveCount(7);
        var times = runs.Select(run => Time(run!["expected_start_time"])).ToArray();
        times.Should().OnlyContain(time => time > DateTimeOffset.UtcNow.AddMinutes(-1) && time.Minute % 10 == 1 && time.Second == 0);
        times.Zip(times.Skip(1), (one, next) => next - one).Should().OnlyContain(step => step == TimeSpan.FromMinutes(10));
        var first = runs[0]!;
        (first["state_name"]!.ToString(), first["auto_scheduled"]!.GetValue<bool>(), first["tags"]!.ToJsonString())
            .Should().Be(("Scheduled", true, """["t","auto-scheduled"]"""));
        first["idempotency_key"]!.ToString().Should().StartWith($"scheduled {deployment} {times[0]:yyyy-MM-ddTHH:mm:ss}");
        first["next_scheduled_start_time"]!.ToString().Should().Be(first["expected_start_time"]!.ToString());
    }

    [Theory]
    [InlineData("""{"cron":"0 0 1 * 1"}""", "2023-05-01", "2023-05-08", "2023-05-15", "2023-05-22", "2023-05-29", "2023-06-01", "2023-06-05")]
    [InlineData("""{"cron":"0 0 1 * 1","day_or":false}""", "2023-05-01", "2024-01-01")]
    [InlineData("""{"cron":"30 6 * * *","timezone":"Europe/Berlin"}""", "2023-03-25T05:30", "2023-03-26T04:30", "2023-03-27T04:30")]
    [InlineData("""{"interval":86400,"anchor_date":"2023-01-01T09:00:00-05:00","timezone":"America/New_York"}""",
        "2023-03-11T14:00", "2023-03-12T13:00", "2023-03-13T13:00")]
    [InlineData("""{"interval":21600,"anchor_date":"2023-01-01T00:00:00+00:00","timezone":"America/New_York"}""",
        "2023-03-12T06:00", "2023-03-12T12:00", "2023-03-12T18:00")]
    [InlineData("""{"rrule":"FREQ=WEEKLY;BYDAY=MO,FR"}""", "2023-05-01", "2023-05-05", "2023-05-08")]
    [InlineData("""{"rrule":"DTSTART:20230106T090000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1","timezone":"Europe/Berlin"}""",
        "2023-03-31T07:00", "2023-04-30T07:00", "2023-05-31T07:00")]
    [InlineData("""{"rrule":"DTSTART:20230501T000000\nFREQ=DAILY;COUNT=2"}""", "2023-05-01", "2023-05-02")]
    public async Task Schedule_makes_a_run_for_each_time_from_the_start_on(string schedule, params string[] times)
    {
        var deployment = await DeployAsync(schedule, active: true);
        var expected = times.Select(time => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)).ToArray();
        await ExecuteAsync("delete from flow_runs");

        foreach (var _ in new[] { "once", "and again" })
        {
            await Prefect.PostAsync(
                $"/deployments/{deployment}/schedule",
                $$"""{"start_time":"{{expected[0]:O}}","end_time":"{{expected[^1]:O}}","min_time":1,"min_runs":{{times.Length}},"max_runs":100}""");
        }

        var made = (await Prefect.PostAsync("/flow_runs/filter", """{"sort":"EXPECTED_START_TIME_ASC","flow_runs":{"expected_start_time":{"before_":"2025-01-01"}}}"""))
            .AsArray().Select(run => Time(run!["expected_start_time"]));
        made.Should().Equal(expected);
    }

    [Theory]
    [InlineData("""{"rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}""", "{}", 0)]
    [InlineData("""{"rrule":"DTSTART:00010101T000000\nRRULE:FREQ=SECONDLY"}""", """{"max_runs":2}""", 2)]
    [InlineData("""{"rrule":"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"}""", "{}", 0)]
    [InlineData("""{"interval":3600}""", """{"max_runs":2,"min_time":900000000000}""", 2)]
    [InlineData("""{"interval":3600}""", """{"max_runs":2,"min_time":-900000000000}""", 2)]
    public async Task Schedule_that_is_odd_makes_what_it_can(string schedule, string body, int runs)
    {
        var deployment = await DeployAsync(schedule);

        (await Prefect.PostAsync($"/deployments/{deployment}/schedule", body)).Should().BeNull();

        (await CountAsync("/flow_runs/count")).Should().Be(runs);
    }

    [Theory]
    [InlineData("""{"interval":86400,"timezone":"America/New_York"}""")]
    [InlineData("""{"interval":3600,"anchor_date":"0001-01-01T00:00:00Z"}""")]
    [InlineData("""{"cron":"0 * * * *","timezone":"America/New_York"}""")]
    [InlineData("""{"rrule":"FREQ=HOURLY","timezone":"America/New_York"}""")]
    [InlineData("""{"rrule":"DTSTART:00010101T000000\nFREQ=HOURLY","timezone":"Asia/Tokyo"}""")]
    public async Task Schedule_answers_at_both_ends_of_time(string schedule)
    {
        var deployment = await DeployAsync(schedule);
        foreach (var time in new[] { "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z", "9999-12-31T23:59:59.999999Z" })
        {
            await Prefect.PostAsync($"/deployments/{deployment}/schedule", $$"""{"start_time":"{{time}}"}""");
        }

        await Prefect.PostAsync("/flow_runs/filter");
    }

    [Fact]
    public async Task Servers_that_schedule_at_once_make_each_run_once()
    {
        var deployment = await DeployAsync("""{"interval":60}""");
        await using var second = await SecondServer.StartAsync(Fixture.ConnectionString);

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(n =>
            n % 2 == 0 ? Fixture.SendAsync(new ScheduleRuns(Guid.Parse(deployment))) : second.SendAsync(new ScheduleRuns(Guid.Parse(deployment)))));

        var keys = await ListAsync("/flow_runs/filter", "{}", "idempotency_key");
        keys.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(60).And.HaveCountLessThanOrEqualTo(62);
        made.Sum().Should().BeLessThanOrEqualTo(keys.Length);
    }

    [Fact]
    public async Task Stopped_schedule_takes_its_runs_back_and_makes_none()
    {
        var deployment = await DeployAsync("""{"cron":"0 * * * *"}""");
        await ScheduleAsync(deployment);
        var other = Id(await Prefect.PostAsync($"/deployments/{deployment}/create_flow_run", $$"""{"state":{{State("SCHEDULED")}} }""", 201));

        (await Prefect.PostAsync($"/deployments/{deployment}/set_schedule_inactive")).Should().BeNull();
        await ScheduleAsync(deployment);

        (await ListAsync("/flow_runs/filter", "{}")).Should().Equal(other);
        (await Prefect.GetAsync($"/deployments/{deployment}"))["is_schedule_active"]!.GetValue<bool>().Should().BeFalse();
        await Prefect.PostAsync($"/deployments/{deployment}/set_schedule_active");
        await ScheduleAsync(deployment);
        (await CountAsync("/flow_runs/count")).Should().Be(4);
    }

    [Fact]
    public async Task Changed_schedule_replaces_the_runs_that_were_made_ahead()
    {
        var deployment = await DeployAsync("""{"cron":"0 * * * *"}""");
        await ScheduleAsync(deployment);

        await Prefect.PatchAsync($"/deployments/{deployment}", """{"schedule":{"cron":"30 * * * *"}}""");
        await ScheduleAsync(deployment);

        (await Prefect.PostAsync("/flow_runs/filter")).AsArray().Select(run => Time(run!["expected_start_time"]).Minute).Should().Equal(30, 30, 30);
    }

    [Theory]
    [InlineData("""{"interval":"PT1H","anchor_date":"2020-01-01T00:00:00+02:00"}""", """{"interval":3600.0,"anchor_date":"2019-12-31T22:00:00+00:00","timezone":"UTC"}""")]
    [InlineData("""{"interval":90,"anchor_date":null,"timezone":null}""", """{"interval":90.0,"anchor_date":"2020-01-01T00:00:00+00:00","timezone":"UTC"}""")]
    [InlineData("""{"interval":1,"interval":0.5}""", """{"interval":0.5,"anchor_date":"2020-01-01T00:00:00+00:00","timezone":"UTC"}""")]
    [InlineData("""{"cron":"0 0 * * *","day_or":false}""", """{"cron":"0 0 * * *","timezone":"UTC","day_or":false}""")]
    [InlineData("""{"timezone":"Asia/Tokyo","cron":"0 0 * * *"}""", """{"cron":"0 0 * * *","timezone":"Asia/Tokyo","day_or":true}""")]
    [InlineData("""{"rrule":"FREQ=DAILY"}""", """{"rrule":"FREQ=DAILY","timezone":"UTC"}""")]
    public async Task Schedule_goes_out_in_seconds_and_utc_and_with_its_defaults(string told, string expected)
    {
        var deployment = await DeployAsync(told);
        var created = (await Prefect.GetAsync($"/deployments/{deployment}"))["schedule"]!.ToJsonString(Unescaped);
        await Prefect.PatchAsync($"/deployments/{deployment}", $$"""{"schedule":{{told}} }""");

        var listed = (await Prefect.PostAsync("/deployments/filter"))[0]!["schedule"]!.ToJsonString(Unescaped);

        (created, listed).Should().Be((expected, expected));
    }

    [Theory]
    [InlineData("""{"interval":0}""")]
    [InlineData("""{"interval":-5}""")]
    [InlineData("""{"cron":"nonsense"}""")]
    [InlineData("""{"cron":"H * * * *"}""")]
    [InlineData("""{"rrule":"FREQ=NEVER"}""")]
    [InlineData("""{"rrule":"FREQ=DAILY;COUNT=99999999999"}""")]
    [InlineData("""{"rrule":"FREQ=DAILY;BYSETPOS=999999999999"}""")]
    [InlineData("""{"rrule":"FREQ=DAILY;UNTIL=zz"}""")]
    [InlineData("""{"cron":"0 0 * * *","timezone":"Mars/Olympus"}""")]
    [InlineData("""{"cron":"0 0 * * *","interval":5}""")]
    [InlineData("{}")]
    [InlineData("5")]
    public async Task Schedule_that_means_nothing_is_refused(string schedule)
    {
        var flowId = await Prefect.CreateFlowAsync("f");
        var refused = await Prefect.PostAsync("/deployments/", $$"""{"flow_id":"{{flowId}}","name":"d","schedule":{{schedule}} }""", 422);
        refused["exception_detail"]![0]!["loc"]!.AsArray().Select(part => part!.ToString()).Should().StartWith(["body", "schedule"]);
        (await CountAsync("/deployments/count")).Should().Be(0);
    }

    private async Task<string> DeployAsync(string schedule, bool active = true)
    {
        var flowId = await Prefect.CreateFlowAsync("scheduled");
        var body = $$"""{"flow_id":"{{flowId}}","name":"d","tags":["t"],"schedule":{{schedule}},"is_schedule_active":{{(active ? "true" : "false")}} }""";
        return Id(await Prefect.PostAsync("/deployments/", body, 201));
    }

    private async Task ScheduleAsync(string deployment) => (await Prefect.PostAsync($"/deployments/{deployment}/schedule", "")).Should().BeNull();
}
