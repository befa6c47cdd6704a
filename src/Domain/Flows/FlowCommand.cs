namespace FlowProv.Domain.Flows;

/// <summary>What a flow can be told.</summary>
public enum FlowCommand
{
    Start,

    /// <summary>Stop type 0: existing runs finish.</summary>
    SoftStop,

    /// <summary>Stop type 1: existing runs are canceled.</summary>
    HardStop,
    Pause,
    Resume,
}
