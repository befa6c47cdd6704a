namespace FlowProv.Domain.States;

/// <summary>What the rules say to a proposed state, and what the caller has to store.</summary>
/// <param name="Answer">The status of the response.</param>
/// <param name="Store">The state to store: the proposal or its substitute, not stamped yet; null stores no state.</param>
/// <param name="Reason">Why it was not accepted.</param>
/// <param name="DelaySeconds">After how many seconds to ask again.</param>
public sealed record Decision(Answer Answer, RunState? Store, string? Reason = null, int? DelaySeconds = null)
{
    /// <summary>Whether the response shows a new state: 201; otherwise it is 200 with the current state, without its data.</summary>
    public bool StoresState => Store is not null;

    /// <summary>The run's policy after this; null leaves it to the bookkeeping. A refusal can have one, too.</summary>
    public RunPolicy? Policy { get; init; }

    /// <summary>Whether the run counts its attempts from the beginning: its flow run made a new one.</summary>
    public bool RestartRunCount { get; init; }

    /// <summary>The attempt of the flow run that the task run has seen now; null where it saw none.</summary>
    public int? FlowRunRunCount { get; init; }

    /// <summary>Whether the task run takes a slot under each of <see cref="TaskRunFacts.Limits"/>.</summary>
    public bool TakeSlots { get; init; }

    /// <summary>Whether the stored state becomes the cached one of its cache key.</summary>
    public bool AddCacheEntry { get; init; }

    /// <summary>The proposal is stored; so is a forced one, which meets no rule.</summary>
    public static Decision Accept(RunState proposal) => new(Answer.Accept, proposal);

    public static Decision Reject(string reason, RunState? substitute = null) => new(Answer.Reject, substitute, reason);

    public static Decision Abort(string reason) => new(Answer.Abort, null, reason);

    public static Decision Wait(int seconds, string reason) => new(Answer.Wait, null, reason, seconds);
}
