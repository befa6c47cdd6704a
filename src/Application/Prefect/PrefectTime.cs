using System.Globalization;

namespace FlowProv.Application.Prefect;

// Contract: contracts/prefect.md 1.1.
/// <summary>Times as they are written: UTC as <c>+00:00</c>, microseconds unless they are zero.</summary>
public static class PrefectTime
{
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMillisecond / 1000;

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(
        time.UtcTicks / TicksPerMicrosecond % 1_000_000 == 0 ? "yyyy-MM-ddTHH:mm:ss+00:00" : "yyyy-MM-ddTHH:mm:ss.ffffff+00:00",
        CultureInfo.InvariantCulture);

    public static string? Write(DateTimeOffset? time) => time is { } known ? Write(known) : null;
}
