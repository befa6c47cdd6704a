namespace FlowProv.Domain.States;

// Contract: contracts/prefect.md 3.2.
/// <summary>What the server says to a proposed state.</summary>
public enum Answer
{
    /// <summary>It is stored.</summary>
    Accept,

    /// <summary>Another state is stored, or the present one stays.</summary>
    Reject,

    /// <summary>The client must stop.</summary>
    Abort,

    /// <summary>Nothing is stored; try again later.</summary>
    Wait,
}

/// <summary>The verdict of the rules.</summary>
/// <param name="Answer">What the client is told.</param>
/// <param name="Store">The state to be stored; null for none.</param>
/// <param name="Reason">Why it was not accepted.</param>
/// <param name="DelaySeconds">When to try again.</param>
public sealed record Decision(Answer Answer, RunState? Store, string? Reason = null, int? DelaySeconds = null)
{
    /// <summary>The policy where it changes, even if no state is stored.</summary>
    public RunPolicy? Policy { get; init; }

    /// <summary>Task runs: the state may be stored only with a slot of each limit on its tags.</summary>
    public bool SlotWanted { get; init; }

    /// <summary>Task runs: attempts are counted anew.</summary>
    public bool RestartRunCount { get; init; }

    public static Decision Accept(RunState state) => new(Answer.Accept, state);

    /// <summary>The present state stays.</summary>
    public static Decision Reject(string reason) => new(Answer.Reject, null, reason);

    /// <summary>Another state is stored in the place of the proposed one.</summary>
    public static Decision Reject(RunState instead, string reason) => new(Answer.Reject, instead, reason);

    public static Decision Abort(string reason) => new(Answer.Abort, null, reason);

    public static Decision Wait(int seconds, string reason) => new(Answer.Wait, null, reason, seconds);
}
