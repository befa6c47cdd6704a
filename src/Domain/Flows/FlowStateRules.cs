namespace FlowProv.Domain.Flows;

/// <summary>The state machine of contracts/director-and-flows.md 4.3.</summary>
public static class FlowStateRules
{
    /// <summary>
    /// The state that a command leads to; the same state where it changes nothing; null where it is illegal. Soft stop of a flow with work
    /// left leads to <see cref="FlowState.Stopping"/>, which the caller decides, since only it knows of the work.
    /// </summary>
    public static FlowState? After(FlowState state, FlowCommand command) => (command, state) switch
    {
        // "Start all" after a deployment must not undo a deliberate pause.
        (FlowCommand.Start, FlowState.Paused) => null,
        (FlowCommand.Start, _) => FlowState.Running,
        (FlowCommand.SoftStop, FlowState.Stopping) => FlowState.Stopping,
        (FlowCommand.SoftStop or FlowCommand.HardStop, _) => FlowState.Stopped,
        (FlowCommand.Pause, FlowState.Running or FlowState.Paused) => FlowState.Paused,
        (FlowCommand.Resume, FlowState.Running or FlowState.Paused) => FlowState.Running,
        _ => null,
    };

    /// <summary>
    /// The state that a flow is in, which its status shows and commands start from: the desired one, unless a soft stop has not come to its end
    /// or the external runner reports that it still stops or has failed.
    /// </summary>
    public static FlowState Of(FlowState desired, bool draining, FlowState? observed) => (desired, observed) switch
    {
        _ when draining => FlowState.Stopping,
        (_, FlowState.Failed) => FlowState.Failed,
        (FlowState.Stopped, FlowState.Stopping) => FlowState.Stopping,
        _ => desired,
    };
}
