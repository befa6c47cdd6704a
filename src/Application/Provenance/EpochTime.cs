using System.Globalization;
using System.Text.Json;

namespace FlowProv.Application.Provenance;

/// <summary>Reads the forms in which producers and callers give times (contracts/flowcept.md 2.6) as epoch seconds, exactly.</summary>
public static class EpochTime
{
    private const decimal LeastMilliseconds = 1e12m;

    /// <summary>Epoch seconds, epoch milliseconds or ISO 8601 text; false for anything else.</summary>
    public static bool TryRead(JsonElement value, out decimal epochSeconds)
    {
        epochSeconds = 0;
        switch (value.ValueKind)
        {
            case JsonValueKind.Number when value.TryGetDecimal(out var number):
                epochSeconds = FromNumber(number);
                return true;
            case JsonValueKind.String:
                return TryRead(value.GetString().AsSpan(), out epochSeconds);
            default:
                return false;
        }
    }

    /// <summary>
    /// ISO 8601: a date, alone or with <c>T</c> or a space and a time of day to the minute, second or up to nine fraction
    /// digits, alone (UTC) or with a zone (<c>Z</c>, <c>+02</c>, <c>+0200</c>, <c>+02:00</c>).
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal epochSeconds)
    {
        epochSeconds = 0;
        var rest = text.Trim();
        if (!TryDate(ref rest, out var date))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            epochSeconds = SecondsOf(date);
            return true;
        }

        if (rest[0] is not ('T' or 't' or ' '))
        {
            return false;
        }

        rest = rest[1..];
        if (!TryTimeOfDay(ref rest, out var seconds) || !TryZone(rest, out var offset))
        {
            return false;
        }

        epochSeconds = SecondsOf(date) + seconds - offset;
        return true;
    }

    /// <summary>Numbers from 1e12 on are milliseconds: as seconds they would be in the year 33658.</summary>
    public static decimal FromNumber(decimal value) => value >= LeastMilliseconds ? value / 1000m : value;

    private static decimal SecondsOf(DateOnly date) => (date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * 86_400m;

    private static bool TryDate(ref ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length < 10 || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            return false;
        }

        text = text[10..];
        return true;
    }

    private static bool TryTimeOfDay(ref ReadOnlySpan<char> text, out decimal seconds)
    {
        seconds = 0;
        if (!TryTwoDigits(ref text, 23, out var hour) || !TrySkip(ref text, ':') || !TryTwoDigits(ref text, 59, out var minute))
        {
            return false;
        }

        seconds = (hour * 3600) + (minute * 60);
        if (!TrySkip(ref text, ':'))
        {
            return true;
        }

        if (!TryTwoDigits(ref text, 59, out var second))
        {
            return false;
        }

        seconds += second;
        return !TrySkip(ref text, '.') || TryFraction(ref text, ref seconds);
    }

    private static bool TryFraction(ref ReadOnlySpan<char> text, ref decimal seconds)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 9)
        {
            return false;
        }

        seconds += new decimal(int.Parse(text[..digits], CultureInfo.InvariantCulture), 0, 0, false, (byte)digits);
        text = text[digits..];
        return true;
    }

    private static bool TryZone(ReadOnlySpan<char> text, out int offsetSeconds)
    {
        offsetSeconds = 0;
        if (text.IsEmpty || text is "Z" or "z")
        {
            return true;
        }

        var negative = text[0] == '-';
        if (!negative && text[0] != '+')
        {
            return false;
        }

        text = text[1..];
        if (!TryTwoDigits(ref text, 23, out var hours))
        {
            return false;
        }

        var minutes = 0;
        if (!text.IsEmpty)
        {
            TrySkip(ref text, ':');
            if (!TryTwoDigits(ref text, 59, out minutes) || !text.IsEmpty)
            {
                return false;
            }
        }

        offsetSeconds = ((hours * 3600) + (minutes * 60)) * (negative ? -1 : 1);
        return true;
    }

    private static bool TryTwoDigits(ref ReadOnlySpan<char> text, int greatest, out int value)
    {
        value = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        value = ((text[0] - '0') * 10) + text[1] - '0';
        text = text[2..];
        return value <= greatest;
    }

    private static bool TrySkip(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }
}
