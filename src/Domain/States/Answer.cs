namespace FlowProv.Domain.States;

/// <summary>The answer to a proposed state (contracts/prefect.md 3.2); upper case on the wire.</summary>
public enum Answer
{
    /// <summary>The proposal is stored.</summary>
    Accept,

    /// <summary>Another state is stored in its place, or the current one stays.</summary>
    Reject,

    /// <summary>The client must stop.</summary>
    Abort,

    /// <summary>The client asks again later.</summary>
    Wait,
}
