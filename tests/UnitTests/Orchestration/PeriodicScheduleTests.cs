using System.Globalization;
using FlowProv.Application.Orchestration.Schedules;
using static FlowProv.UnitTests.Orchestration.Definitions;

namespace FlowProv.UnitTests.Orchestration;

public sealed class PeriodicScheduleTests
{
    [Theory]
    [InlineData("0 0 13 * 5", "2026-01-01T00:00", "2026-02-13T00:00|2026-03-13T00:00|2026-11-13T00:00")]
    [InlineData("*/15 * * * *", "2026-01-01T00:00", "2026-01-01T00:15|2026-01-01T00:30")]
    [InlineData("30 9 * * mon-fri", "2026-01-02T10:00", "2026-01-05T09:30|2026-01-06T09:30")]
    [InlineData("30 9 * * Sunday,3", "2026-01-01T00:00", "2026-01-04T09:30|2026-01-07T09:30")]
    [InlineData("0 0 * * fri-mon", "2026-01-06T00:00", "2026-01-09T00:00|2026-01-10T00:00|2026-01-11T00:00|2026-01-12T00:00|2026-01-16T00:00")]
    [InlineData("0 22-4/2 * * *", "2026-01-01T00:00", "2026-01-01T02:00|2026-01-01T04:00|2026-01-01T22:00")]
    [InlineData("0 0 */10 * *", "2026-01-01T00:00", "2026-01-11T00:00|2026-01-21T00:00|2026-01-31T00:00|2026-02-01T00:00")]
    [InlineData("0 0 * * */2", "2026-01-03T00:00", "2026-01-04T00:00|2026-01-06T00:00|2026-01-08T00:00|2026-01-10T00:00")]
    [InlineData("0 0 29 2 *", "2026-01-01T00:00", "2028-02-29T00:00")]
    [InlineData("1-10/3,5 0 1 1,12 *", "2026-01-01T00:04", "2026-01-01T00:05|2026-01-01T00:07|2026-01-01T00:10|2026-12-01T00:01")]
    public void Crontabs_mean_what_celery_means(string crontab, string after, string times)
    {
        var schedule = Schedule($$"""{"crontab":"{{crontab}}"}""");
        var now = Time(after);
        foreach (var time in times.Split('|'))
        {
            now = schedule.Next(now)!.Value;
            now.Should().Be(Time(time));
        }
    }

    [Theory]
    [InlineData("* * * *")]
    [InlineData("* * * * * *")]
    [InlineData("@daily")]
    [InlineData("* * * * 7")]
    [InlineData("* * L * *")]
    [InlineData("* * 15W * *")]
    [InlineData("* * ? * *")]
    [InlineData("* * * * 5#1")]
    [InlineData("* * * * 5L")]
    [InlineData("60 * * * *")]
    [InlineData("* 24 * * *")]
    [InlineData("* * 0 * *")]
    [InlineData("* * 32 * *")]
    [InlineData("* * * 13 *")]
    [InlineData("* * * jan *")]
    [InlineData("mon * * * *")]
    [InlineData("*/0 * * * *")]
    [InlineData("5/10 * * * *")]
    [InlineData("1,,2 * * * *")]
    [InlineData("-1 * * * *")]
    [InlineData("1-2-3 * * * *")]
    [InlineData("*-5 * * * *")]
    [InlineData("99999999999999999999 * * * *")]
    [InlineData("0 0 30 2 *")]
    [InlineData("H * * * *")]
    public void Other_crontabs_are_errors(string crontab) =>
        Errors(With("[]", $$""" "periodic":{"crontab":"{{crontab}}"} """)).Should().ContainSingle().Which.Should().StartWith("periodic.crontab: ");

    [Fact]
    public void The_old_form_has_the_weekday_first()
    {
        Schedule("""{"schedule":"0 0 5 13 *"}""").Crontab!.Text.Should().Be("0 0 13 * 5");
        Schedule("""{"schedule":90.5}""").Interval.Should().Be(TimeSpan.FromSeconds(90.5));
    }

    [Fact]
    public void An_interval_fires_one_interval_later()
    {
        var schedule = Schedule("""{"interval":1.5}""");
        schedule.Next(Time("2026-01-01T00:00")).Should().Be(Time("2026-01-01T00:00").AddSeconds(1.5));
        schedule.Payload.Should().Be("{}");
    }

    [Theory]
    [InlineData("""{"interval":0.5}""")]
    [InlineData("""{"schedule":0.1}""")]
    public void Shorter_intervals_that_were_stored_before_are_a_second(string periodic) => Schedule(periodic).Interval.Should().Be(TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData("00:00", "00:00", "00:10")]
    [InlineData("00:00", "00:03", "00:10")]
    [InlineData("00:00", "00:10", "00:20")]
    [InlineData("00:00", "05:07", "05:10")]
    [InlineData("00:20", "00:03", "00:30")]
    public void Missed_intervals_run_once_and_keep_their_phase(string due, string now, string next) =>
        Schedule("""{"interval":600}""").NextDue(Time($"2026-01-01T{due}"), Time($"2026-01-01T{now}")).Should().Be(Time($"2026-01-01T{next}"));

    [Theory]
    [InlineData("00:00", "00:00", "01:00")]
    [InlineData("00:00", "05:30", "06:00")]
    [InlineData("02:00", "01:30", "03:00")]
    public void Missed_times_of_a_crontab_run_once(string due, string now, string next) =>
        Schedule("""{"crontab":"0 * * * *"}""").NextDue(Time($"2026-01-01T{due}"), Time($"2026-01-01T{now}")).Should().Be(Time($"2026-01-01T{next}"));

    private static PeriodicSchedule Schedule(string periodic) => Parse(With("[]", $"\"periodic\":{periodic}")).Periodic!;

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse($"{text}Z", CultureInfo.InvariantCulture);
}
