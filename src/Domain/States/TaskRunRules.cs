namespace FlowProv.Domain.States;

// Contract: contracts/prefect.md 3.3.
/// <summary>What the rules look at of a task run.</summary>
/// <param name="Current">Its state; null for none.</param>
/// <param name="Policy">Its policy.</param>
/// <param name="Clock">Its times and counts.</param>
/// <param name="FlowRunRunCount">The attempt of the flow run that it last ran in; 0 for none.</param>
/// <param name="FlowRunState">What its flow run is doing.</param>
/// <param name="FlowRunAttempt">The flow run's present attempt.</param>
/// <param name="Cached">The completed state that is stored under the proposal's cache key.</param>
public sealed record TaskRunFacts(
    RunState? Current, RunPolicy Policy, RunClock Clock, int FlowRunRunCount, StateType FlowRunState, int FlowRunAttempt, RunState? Cached);

/// <summary>The rules of task runs in their order; the first that changes a proposal ends the chain.</summary>
public static class TaskRunRules
{
    private const int SlotWaitSeconds = 30;

    /// <summary>
    /// Decides on a proposal that is not forced. Where a slot is wanted, the caller takes it before it stores the state; where it gets none,
    /// <see cref="WithoutSlot"/> is the verdict.
    /// </summary>
    public static Decision Decide(TaskRunFacts facts, RunState proposal, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(proposal);
        var isRerun = IsRerun(facts, proposal);
        var next = SharedRules.WithScheduledTime(facts.Current, Renamed(facts, proposal, isRerun));
        return Cached(facts, proposal, now)
            ?? Terminated(facts, isRerun)
            ?? FlowNotRunning(facts, proposal, now)
            ?? SharedRules.OnlyForward(facts.Current?.Type, proposal.Type)
            ?? SharedRules.WaitForSchedule(facts.Current, next, now)
            ?? SharedRules.Retry(facts.Current, next, facts.Policy, facts.Clock, now)
            ?? Decision.Accept(next) with { SlotWanted = next.Type == StateType.Running, RestartRunCount = isRerun };
    }

    /// <summary>The verdict where a limit has no slot left.</summary>
    /// <param name="limit">How many slots the limit has.</param>
    public static Decision WithoutSlot(int limit) => limit == 0
        ? Decision.Abort("The concurrency limit on a tag is 0; the task run would deadlock if it waited.")
        : Decision.Wait(SlotWaitSeconds, "Concurrency limit reached on a tag");

    private static Decision? Cached(TaskRunFacts facts, RunState proposal, DateTimeOffset now) =>
        proposal is { Type: StateType.Running, Details: { CacheKey: not null, RefreshCache: not true } } && facts.Cached is { } cached
            ? Decision.Reject(
                RunState.Create(StateType.Completed, "Cached", now, CachedDetails(cached, proposal), cached.Message, cached.Data), "Retrieved state from cache")
            : null;

    private static StateDetails CachedDetails(RunState cached, RunState proposal) =>
        cached.Details with { FlowRunId = proposal.Details.FlowRunId, TaskRunId = proposal.Details.TaskRunId };

    /// <summary>A later attempt of the flow run runs its failed tasks again.</summary>
    private static bool IsRerun(TaskRunFacts facts, RunState proposal) =>
        facts.Current?.Type is StateType.Failed or StateType.Crashed or StateType.Cancelled && proposal.Type == StateType.Running
        && facts.FlowRunAttempt > facts.FlowRunRunCount;

    private static Decision? Terminated(TaskRunFacts facts, bool isRerun) =>
        facts.Current?.Type.IsFinal() == true && !isRerun ? Decision.Abort("This run has already terminated.") : null;

    private static Decision? FlowNotRunning(TaskRunFacts facts, RunState proposal, DateTimeOffset now) => (proposal.Type, facts.FlowRunState) switch
    {
        (not StateType.Running, _) or (_, StateType.Running) => null,
        (_, StateType.Paused) => Decision.Reject(
            RunState.Create(StateType.Paused, "NotReady", now, proposal.Details), "The flow is paused, new tasks can execute after resuming flow run."),
        _ => Decision.Abort($"The enclosing flow must be running to begin task execution; it is {SharedRules.Word(facts.FlowRunState)}."),
    };

    /// <summary>What a further attempt is called.</summary>
    private static RunState Renamed(TaskRunFacts facts, RunState proposal, bool isRerun) => (proposal.Type, facts.Current) switch
    {
        (not StateType.Running, _) => proposal,
        _ when isRerun => proposal with { Name = "Retrying" },
        _ when facts.Clock.RunCount == 0 => proposal,
        (_, { Name: "AwaitingRetry" }) => proposal with { Name = "Retrying" },
        _ => proposal with { Name = "Rerunning" },
    };
}
