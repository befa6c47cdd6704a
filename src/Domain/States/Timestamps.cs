namespace FlowProv.Domain.States;

/// <summary>Instants as PostgreSQL keeps them: whole microseconds in UTC.</summary>
internal static class Timestamps
{
    private static readonly DateTimeOffset Latest = DateTimeOffset.MaxValue.ToMicroseconds();

    public static DateTimeOffset ToMicroseconds(this DateTimeOffset time) =>
        new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>A delay comes from a client and may be of any size.</summary>
    public static DateTimeOffset AfterSeconds(this DateTimeOffset time, double seconds) =>
        seconds < (Latest - time).TotalSeconds ? time.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)).ToMicroseconds() : Latest;
}
