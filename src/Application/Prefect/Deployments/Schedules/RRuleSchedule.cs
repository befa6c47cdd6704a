using FlowProv.Application.Prefect.Bodies;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace FlowProv.Application.Prefect.Deployments.Schedules;

/// <summary>A recurrence rule of RFC 5545 in a time zone, with or without a start (<c>DTSTART:...</c> on a line of its own).</summary>
internal sealed class RRuleSchedule(CalendarEvent recurring, TimeZoneInfo zone) : DeploymentSchedule
{
    private const int MaxLength = 6500;

    public override IEnumerable<DateTimeOffset> After(DateTimeOffset start) => recurring
        .GetOccurrences(new CalDateTime(TimeZoneInfo.ConvertTime(start, zone).DateTime, zone.Id))
        .Select(occurrence => new DateTimeOffset(occurrence.Period.StartTime.AsUtc, TimeSpan.Zero))
        .Where(time => time > start);

    public static RRuleSchedule? Read(BodyObject schedule, TimeZoneInfo zone)
    {
        var text = schedule.Text("rrule", required: true, maxLength: MaxLength);
        schedule.RefuseUnknown();
        if (text is null)
        {
            return null;
        }

        try
        {
            return new RRuleSchedule(EventOf(text, zone), zone);
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            schedule.Get("rrule")?.Refuse(new BodyError("value_error", $"Invalid RRule string \"{text}\": {failure.Message}"));
            return null;
        }
    }

    private static CalendarEvent EventOf(string text, TimeZoneInfo zone)
    {
        var recurring = new CalendarEvent { Start = new CalDateTime(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), zone.Id) };
        foreach (var line in text.Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("DTSTART", StringComparison.OrdinalIgnoreCase))
            {
                var told = new CalDateTime(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
                recurring.Start = told.IsUtc ? told : new CalDateTime(told.Value, zone.Id);
            }
            else
            {
                recurring.RecurrenceRule = new RecurrenceRule(line.Replace("RRULE:", "", StringComparison.OrdinalIgnoreCase));
            }
        }

        return recurring.RecurrenceRule is not null ? recurring : throw new FormatException("it has no rule");
    }
}
