namespace FlowProv.Domain.States;

/// <summary>The type of a run's state in Prefect's words (contracts/prefect.md 3.1); upper case on the wire.</summary>
public enum StateType
{
    Scheduled,
    Pending,
    Running,
    Completed,
    Failed,
    Cancelled,
    Crashed,
    Paused,

    /// <summary>Asked to stop; whoever runs it has not said yet that it did.</summary>
    Cancelling,
}

/// <summary>What holds for state types.</summary>
public static class StateTypeRules
{
    /// <summary>A run in a final state has ended.</summary>
    public static bool IsFinal(this StateType type) =>
        type is StateType.Completed or StateType.Failed or StateType.Cancelled or StateType.Crashed;

    /// <summary>Whether a task run keeps its places under the limits of its tags; they are freed by a state that does not.</summary>
    public static bool HoldsSlots(this StateType type) => type is StateType.Running or StateType.Cancelling;

    /// <summary>The name of a state that was given none.</summary>
    public static string DefaultName(this StateType type) => type.ToString();

    /// <summary>The type as clients write it.</summary>
    public static string WireName(this StateType type) => type switch
    {
        StateType.Scheduled => "SCHEDULED",
        StateType.Pending => "PENDING",
        StateType.Running => "RUNNING",
        StateType.Completed => "COMPLETED",
        StateType.Failed => "FAILED",
        StateType.Cancelled => "CANCELLED",
        StateType.Crashed => "CRASHED",
        StateType.Paused => "PAUSED",
        _ => "CANCELLING",
    };
}
