namespace FlowProv.Domain.Flows;

/// <summary>The states of a flow (contracts/director-and-flows.md 4.3). The first three are desired, all are observed.</summary>
public enum FlowState
{
    Stopped,
    Running,
    Paused,

    /// <summary>No new runs; existing ones still finish.</summary>
    Stopping,

    /// <summary>Its external runner reported a failure.</summary>
    Failed,
}
