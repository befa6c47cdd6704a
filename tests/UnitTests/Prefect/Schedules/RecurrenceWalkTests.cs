using System.Globalization;
using System.Text.Json;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Deployments.Schedules;
using FlowProv.Domain.Shared;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace FlowProv.UnitTests.Prefect.Schedules;

/// <summary>Recurrence rules are followed from near the time that is asked for.</summary>
public sealed class RecurrenceWalkTests
{
    private static readonly string[] Frequencies = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

    private static readonly string[] Parts =
    [
        "", ";BYDAY=MO,WE,SU", ";BYHOUR=3,17", ";BYMINUTE=0,30", ";BYSECOND=5,10", ";BYMONTHDAY=1,15,-1", ";BYMONTH=3,4,11", ";BYDAY=TU;WKST=SU",
        ";BYHOUR=9,10;BYMINUTE=0,20;BYSETPOS=1,-1", ";UNTIL=20230412T120000", ";BYYEARDAY=100,101", ";BYHOUR=1;BYMINUTE=1;BYSECOND=1",
    ];

    public static TheoryData<string> Rules() =>
    [
        .. from frequency in Frequencies
           from interval in new[] { 1, 7 }
           from part in Parts
           where part != ";BYYEARDAY=100,101" || frequency is not ("DAILY" or "WEEKLY" or "MONTHLY")
           select $"FREQ={frequency};INTERVAL={interval}{part}",
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_walk_from_near_gives_the_times_of_the_plain_walk(string rule)
    {
        var origin = new DateTime(2023, 3, 29, 22, 15, 5, DateTimeKind.Unspecified);
        var span = TimeSpan.FromDays(rule.Contains("SECONDLY", StringComparison.Ordinal) ? 1 : 20);
        foreach (var from in new[] { origin.AddDays(1), origin.AddDays(11).AddSeconds(1234) })
        {
            RecurrenceWalk.From(new RecurrenceRule(rule), origin, from).TakeWhile(time => time < from + span).Take(20)
                .Should().Equal(Plain(rule, origin, from, from + span));
        }
    }

    [Theory]
    [InlineData("DTSTART:00010101T000000\\nRRULE:FREQ=SECONDLY", 3)]
    [InlineData("FREQ=MINUTELY", 3)]
    [InlineData("FREQ=HOURLY;INTERVAL=2147483647", 3)]
    [InlineData("FREQ=SECONDLY;COUNT=5", 0)]
    [InlineData("FREQ=DAILY;COUNT=100000", 3)]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 0)]
    [InlineData("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", 0)]
    [InlineData("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", 0)]
    [InlineData("DTSTART:00010101T000000\\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=100000", 3)]
    [InlineData("DTSTART:99991231T235958\\nRRULE:FREQ=SECONDLY", 2)]
    [InlineData("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19;BYSETPOS=366", 0)]
    public async Task Any_rule_answers(string rule, int times)
    {
        // Not how fast, but that it comes to an end.
        var walk = Task.Run(() => Read(rule, "Europe/Berlin").Schedule!.From(Time("2026-10-24T12:00")).Take(3).Count());
        (await walk.WaitAsync(TimeSpan.FromMinutes(1))).Should().BeLessThanOrEqualTo(times);
    }

    [Theory]
    [InlineData("FREQ=HOURLY", "2026-10-24T22:30", "2026-10-24T23:00|2026-10-25T01:00|2026-10-25T02:00")]
    [InlineData("FREQ=HOURLY", "2026-03-28T23:30", "2026-03-29T00:00|2026-03-29T01:00|2026-03-29T02:00")]
    [InlineData("DTSTART:20200101T023000\\nFREQ=DAILY", "2026-03-28T12:00", "2026-03-29T01:30|2026-03-30T00:30")]
    [InlineData("DTSTART:20200101T023000\\nFREQ=DAILY", "2026-03-29T01:10", "2026-03-29T01:30|2026-03-30T00:30")]
    [InlineData("DTSTART:20200101T023000Z\\nFREQ=DAILY", "2026-03-28T12:00", "2026-03-29T01:30|2026-03-30T00:30")]
    [InlineData("DTSTART;TZID=Asia/Tokyo:20200101T023000\\nFREQ=DAILY", "2026-03-28T12:00", "2026-03-29T01:30|2026-03-30T00:30")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=MO\\nRRULE:FREQ=WEEKLY;BYDAY=WE,MO", "2026-05-31T12:00", "2026-05-31T22:00|2026-06-02T22:00|2026-06-07T22:00")]
    [InlineData("FREQ=DAILY\\nEXDATE:20260701T000000,20260702T000000Z", "2026-06-29T12:00", "2026-06-29T22:00|2026-07-02T22:00")]
    [InlineData("FREQ=YEARLY\\nRDATE;VALUE=DATE-TIME:20260701T120000", "2026-06-29T12:00", "2026-07-01T10:00|2026-12-31T23:00")]
    [InlineData("RDATE:20260701T120000", "2026-07-01T10:00", "2026-07-01T10:00")]
    [InlineData("FREQ=DAILY;UNTIL=20260701T215959Z", "2026-06-30T12:00", "2026-06-30T22:00")]
    [InlineData("FREQ=DAILY;UNTIL=20260702T000000", "2026-06-30T12:00", "2026-06-30T22:00|2026-07-01T22:00")]
    [InlineData("FREQ=DAILY;UNTIL=20260702", "2026-06-30T12:00", "2026-06-30T22:00|2026-07-01T22:00")]
    public void Rules_run_on_the_wall_clock(string rule, string after, string times)
    {
        var expected = times.Split('|').Select(Time).ToArray();

        Read(rule, "Europe/Berlin").Schedule!.From(Time(after)).Take(rule.Contains("UNTIL", StringComparison.Ordinal) ? 5 : expected.Length)
            .Should().Equal(expected);
    }

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=99999999999")]
    [InlineData("FREQ=DAILY;COUNT=100001")]
    [InlineData("FREQ=MINUTELY;BYHOUR=5;COUNT=10")]
    [InlineData("FREQ=DAILY;BYSETPOS=999999999999")]
    [InlineData("FREQ=DAILY;BYHOUR=1,1")]
    [InlineData("FREQ=YEARLY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5,6,7,8;BYSECOND=1,2,3,4,5,6,7,8")]
    [InlineData("FREQ=DAILY;UNTIL=zz")]
    [InlineData("FREQ=99")]
    [InlineData("RRULE:")]
    [InlineData("EXDATE:zz\\nFREQ=DAILY")]
    [InlineData("RDATE:")]
    [InlineData("EXDATE:20260701T120000")]
    [InlineData("RRULE:FREQ=DAILY\\nEXRULE:FREQ=WEEKLY")]
    [InlineData("FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY FREQ=DAILY")]
    [InlineData("DTSTART:20200230T000000\\nFREQ=DAILY")]
    public void What_cannot_be_followed_is_refused(string rule) => Read(rule, "UTC").Errors.Should().ContainSingle().Which.Message.Should().StartWith("Invalid RRule string");

    private static List<DateTime> Plain(string rule, DateTime origin, DateTime from, DateTime end)
    {
        var times = new List<DateTime>();
        try
        {
            times.AddRange(new CalendarEvent { Start = new CalDateTime(origin, CalDateTime.UtcTzId), RecurrenceRule = new RecurrenceRule(rule) }
                .GetOccurrences(new CalDateTime(from, CalDateTime.UtcTzId), new EvaluationOptions { MaxUnmatchedIncrementsLimit = 100_000 })
                .Select(occurrence => occurrence.Period.StartTime.Value)
                .TakeWhile(time => time < end).Take(20));
        }
        catch (EvaluationException)
        {
            // There are no more.
        }

        return times;
    }

    private static (DeploymentSchedule? Schedule, IReadOnlyList<ErrorDetail> Errors) Read(string rule, string zone)
    {
        var errors = new BodyErrors();
        var schedule = DeploymentSchedule.Read(
            new BodyObject(JsonElement.Parse($$"""{"rrule":"{{rule}}","timezone":"{{zone}}"}"""), ["schedule"], errors));
        return (schedule, errors.Details);
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
