namespace FlowProv.Domain.States;

/// <summary>What a task run may do next: the nine rules of contracts/prefect.md 3.3, of which the first that objects decides.</summary>
public static class TaskRunRules
{
    private const int SecondsBetweenSlotRequests = 30;

    /// <summary>Decides an unforced proposal; the caller holds the lock of the run's row.</summary>
    public static Decision Decide(TaskRunFacts facts, RunState proposal, DateTimeOffset now) =>
        BeforeSlots(facts, proposal, now)
        ?? Slots(facts, proposal)
        ?? SharedRules.NotBeforeScheduledTime(facts.Current, proposal, now)
        ?? SharedRules.RetryInsteadOfFailure(facts.Current, proposal, facts.Policy, facts.Clock.RunCount, now, facts.Draw)
        ?? Accept(facts, proposal);

    /// <summary>Whether the limits on its tags matter, so that they are not read and locked for a run that will not start anyway.</summary>
    public static bool AsksForSlots(TaskRunFacts facts, RunState proposal, DateTimeOffset now) =>
        proposal.Type == StateType.Running && BeforeSlots(facts, proposal, now) is null;

    private static Decision? BeforeSlots(TaskRunFacts facts, RunState proposal, DateTimeOffset now) =>
        FromCache(facts.Cached, proposal, now)
        ?? Terminal(facts, proposal)
        ?? FlowMustRun(facts.FlowRunState, proposal)
        ?? SharedRules.OnlyForward(facts.Current?.Type, proposal.Type);

    /// <summary>Rule 1.</summary>
    private static Decision? FromCache(RunState? cached, RunState proposal, DateTimeOffset now) =>
        proposal.Type == StateType.Running
        && HasCacheKey(proposal)
        && proposal.Details.RefreshCache != true
        && cached is not null
        && !(cached.Details.CacheExpiration <= now)
            ? Decision.Reject("The state was found in the cache.", cached with { Name = StateNames.Cached })
            : null;

    /// <summary>Rule 2: only a task run that an earlier attempt of its flow run left unsuccessful runs again.</summary>
    private static Decision? Terminal(TaskRunFacts facts, RunState proposal) =>
        facts.Current?.Type.IsFinal() == true && !RunsAgain(facts, proposal) ? Decision.Abort(SharedRules.Terminated) : null;

    private static bool RunsAgain(TaskRunFacts facts, RunState proposal) =>
        facts.Current?.Type is StateType.Failed or StateType.Crashed or StateType.Cancelled
        && proposal.Type == StateType.Running
        && facts.FlowRunRunCount < facts.FlowRunAttempt;

    /// <summary>Rule 3.</summary>
    private static Decision? FlowMustRun(StateType? flowRun, RunState proposal) => (proposal.Type, flowRun) switch
    {
        (not StateType.Running, _) or (_, StateType.Running) => null,
        (_, StateType.Paused) => Decision.Reject(
            "The flow run is paused; its tasks can run after it resumes.",
            RunState.Propose(StateType.Paused, StateNames.NotReady)),
        _ => Decision.Abort("A task can run only while its flow run is running."),
    };

    /// <summary>Rule 5: to wait for a limit of 0 would be to wait for ever.</summary>
    private static Decision? Slots(TaskRunFacts facts, RunState proposal)
    {
        if (proposal.Type != StateType.Running)
        {
            return null;
        }

        if (facts.Limits.FirstOrDefault(limit => limit.Limit <= 0) is { } closed)
        {
            return Decision.Abort($"The concurrency limit on tag \"{closed.Tag}\" is 0: the task would wait for ever.");
        }

        return facts.Limits.FirstOrDefault(limit => limit.Taken >= limit.Limit) is { } full
            ? Decision.Wait(SecondsBetweenSlotRequests, $"The concurrency limit on tag \"{full.Tag}\" has been reached.")
            : null;
    }

    /// <summary>Rules 6 and 9.</summary>
    private static Decision Accept(TaskRunFacts facts, RunState proposal)
    {
        if (proposal.Type != StateType.Running)
        {
            var cache = proposal.Type == StateType.Completed && HasCacheKey(proposal);
            return Decision.Accept(SharedRules.KeepScheduledTime(facts.Current, proposal)) with { AddCacheEntry = cache };
        }

        var again = RunsAgain(facts, proposal);
        return Decision.Accept(proposal with { Name = NameOfAttempt(facts, again) ?? proposal.Name }) with
        {
            RestartRunCount = again,
            FlowRunRunCount = facts.FlowRunAttempt,
            TakeSlots = facts.Limits.Count > 0,
        };
    }

    private static string? NameOfAttempt(TaskRunFacts facts, bool again) => facts switch
    {
        _ when again => StateNames.Retrying,
        { Clock.RunCount: 0 } => null,
        { Current.Name: StateNames.AwaitingRetry } => StateNames.Retrying,
        _ => StateNames.Rerunning,
    };

    private static bool HasCacheKey(RunState state) => !string.IsNullOrEmpty(state.Details.CacheKey);
}
