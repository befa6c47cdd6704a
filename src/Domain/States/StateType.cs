namespace FlowProv.Domain.States;

// Contract: contracts/prefect.md 3.1.
/// <summary>What a run that a client executes is doing.</summary>
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
    Cancelling,
}

/// <summary>What holds for state types.</summary>
public static class StateTypeRules
{
    /// <summary>Whether a run with such a state is over.</summary>
    public static bool IsFinal(this StateType type) => type is StateType.Completed or StateType.Failed or StateType.Cancelled or StateType.Crashed;

    /// <summary>The name of a state that was given none: its type, capitalised.</summary>
    public static string DefaultName(this StateType type) => type.ToString();
}
