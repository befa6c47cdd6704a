using FlowProv.Domain.States;

using static FlowProv.UnitTests.States.Samples;

namespace FlowProv.UnitTests.States;

/// <summary>What is computed when a run is read (contracts/prefect.md 2.4 and 3.4).</summary>
public class RunClockTests
{
    [Theory]
    [InlineData(StateType.Running, 65)]
    [InlineData(StateType.Paused, 5)]
    [InlineData(null, 5)]
    public void Run_time_goes_on_while_it_runs(StateType? type, double seconds) =>
        (RunClock.Zero with { TotalRunTime = 5 }).EstimatedRunTime(type, Now.AddMinutes(-1), Now).Should().Be(seconds);

    [Fact]
    public void State_of_this_very_moment_takes_no_time_away() =>
        (RunClock.Zero with { TotalRunTime = 5 }).EstimatedRunTime(StateType.Running, Now.AddMinutes(1), Now).Should().Be(5);

    [Theory]
    [InlineData(-30, -20.0, StateType.Completed, 10)]
    [InlineData(-30, -40.0, StateType.Running, 0)]
    [InlineData(-30, null, StateType.Scheduled, 30)]
    [InlineData(-30, null, null, 30)]
    [InlineData(-30, null, StateType.Failed, 0)]
    [InlineData(30, null, StateType.Scheduled, 0)]
    public void Delay_is_late_start_or_overdue_time(double expected, double? started, StateType? current, double delay)
    {
        var start = started is { } seconds ? Now.AddSeconds(seconds) : (DateTimeOffset?)null;

        var clock = RunClock.Zero with { ExpectedStartTime = Now.AddSeconds(expected), StartTime = start };

        clock.StartDelay(current, Now).Should().Be(delay);
    }

    [Fact]
    public void Run_without_a_state_has_no_delay() => RunClock.Zero.StartDelay(null, Now).Should().Be(0);
}
