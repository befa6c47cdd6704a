using FlowProv.Domain.Flows;

namespace FlowProv.UnitTests.Flows;

/// <summary>The table of contracts/director-and-flows.md 4.3.</summary>
public class FlowStateRulesTests
{
    private static readonly FlowState[] Columns = [FlowState.Stopped, FlowState.Running, FlowState.Paused, FlowState.Stopping, FlowState.Failed];

    [Theory]
    [InlineData(FlowCommand.Start, "running running - running running")]
    [InlineData(FlowCommand.SoftStop, "stopped stopped stopped stopping stopped")]
    [InlineData(FlowCommand.HardStop, "stopped stopped stopped stopped stopped")]
    [InlineData(FlowCommand.Pause, "- paused paused - -")]
    [InlineData(FlowCommand.Resume, "- running running - -")]
    public void Command_leads_from_each_state_where_the_table_says(FlowCommand command, string row) =>
        string.Join(' ', Columns.Select(state => FlowStateRules.After(state, command)?.ToString().ToLowerInvariant() ?? "-")).Should().Be(row);

    [Theory]
    [InlineData(FlowState.Running, false, null, FlowState.Running)]
    [InlineData(FlowState.Running, false, FlowState.Stopped, FlowState.Running)]
    [InlineData(FlowState.Running, false, FlowState.Stopping, FlowState.Running)]
    [InlineData(FlowState.Running, false, FlowState.Failed, FlowState.Failed)]
    [InlineData(FlowState.Paused, false, FlowState.Running, FlowState.Paused)]
    [InlineData(FlowState.Stopped, false, FlowState.Running, FlowState.Stopped)]
    [InlineData(FlowState.Stopped, false, FlowState.Stopping, FlowState.Stopping)]
    [InlineData(FlowState.Stopped, false, FlowState.Failed, FlowState.Failed)]
    [InlineData(FlowState.Stopped, true, null, FlowState.Stopping)]
    public void State_is_the_desired_one_unless_it_drains_or_the_runner_says_otherwise(
        FlowState desired, bool draining, FlowState? observed, FlowState state) => FlowStateRules.Of(desired, draining, observed).Should().Be(state);
}
