using FlowProv.Domain.States;

namespace FlowProv.UnitTests.States;

/// <summary>States as they are proposed and as they are stored.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Guid FlowRun = Guid.Parse("0190a000-0000-7000-8000-000000000001");

    public static RunState Proposed(StateType type, string? name = null, StateDetails? details = null) =>
        RunState.Propose(type, name, details: details);

    public static RunState Stored(StateType type, string? name = null, StateDetails? details = null) =>
        Bookkeeping.Stamp(Proposed(type, name, details), null, Now.AddMinutes(-1), FlowRun, null);

    public static StateDetails ScheduledIn(double seconds) => new() { ScheduledTime = Now.AddSeconds(seconds) };

    public static RunClock Ran(int times) => RunClock.Zero with { RunCount = times };
}
