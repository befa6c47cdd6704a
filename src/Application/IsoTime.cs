using System.Globalization;

namespace FlowProv.Application;

// Contract: contracts/prefect.md 1.1, contracts/director-and-flows.md 1.
/// <summary>Times as Python's isoformat writes them, which Director and Prefect do: UTC as <c>+00:00</c>, microseconds unless they are zero.</summary>
public static class IsoTime
{
    /// <summary>As long as a text gets.</summary>
    public const int MaxLength = 32;

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Format(time.UtcTicks), CultureInfo.InvariantCulture);

    public static string? Write(DateTimeOffset? time) => time is { } known ? Write(known) : null;

    /// <summary>The same of a time in UTC, without a string; returns the length.</summary>
    public static int Write(DateTime utc, Span<byte> text)
    {
        utc.TryFormat(text, out var length, Format(utc.Ticks), CultureInfo.InvariantCulture);
        return length;
    }

    private static string Format(long ticks) =>
        ticks % TimeSpan.TicksPerSecond < TimeSpan.TicksPerMicrosecond ? "yyyy-MM-ddTHH:mm:ss+00:00" : "yyyy-MM-ddTHH:mm:ss.ffffff+00:00";
}
