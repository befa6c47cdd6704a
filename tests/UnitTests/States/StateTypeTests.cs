using FlowProv.Domain.States;

namespace FlowProv.UnitTests.States;

/// <summary>The types of contracts/prefect.md 3.1.</summary>
public class StateTypeTests
{
    [Theory]
    [InlineData(StateType.Scheduled, "SCHEDULED", "Scheduled", false, false)]
    [InlineData(StateType.Pending, "PENDING", "Pending", false, false)]
    [InlineData(StateType.Running, "RUNNING", "Running", false, true)]
    [InlineData(StateType.Completed, "COMPLETED", "Completed", true, false)]
    [InlineData(StateType.Failed, "FAILED", "Failed", true, false)]
    [InlineData(StateType.Cancelled, "CANCELLED", "Cancelled", true, false)]
    [InlineData(StateType.Crashed, "CRASHED", "Crashed", true, false)]
    [InlineData(StateType.Paused, "PAUSED", "Paused", false, false)]
    [InlineData(StateType.Cancelling, "CANCELLING", "Cancelling", false, true)]
    public void Type_has_its_words_and_properties(StateType type, string wire, string name, bool final, bool holdsSlots)
    {
        (type.WireName(), type.DefaultName()).Should().Be((wire, name));
        (type.IsFinal(), type.HoldsSlots()).Should().Be((final, holdsSlots));
        RunState.Propose(type).Name.Should().Be(name);
    }
}
