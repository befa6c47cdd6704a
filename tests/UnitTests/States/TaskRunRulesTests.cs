using FlowProv.Domain.States;

using static FlowProv.UnitTests.States.Samples;

namespace FlowProv.UnitTests.States;

/// <summary>The task rules of contracts/prefect.md 3.3.</summary>
public class TaskRunRulesTests
{
    private static readonly RunState Run = Proposed(StateType.Running);

    [Theory]
    //                                SCHE PEND RUNN COMP FAIL CANC CRAS PAUS CANCELLING
    [InlineData(null, /*           */ "a    a    a    a    a    a    a    a    a")]
    [InlineData(StateType.Scheduled, "X    a    a    a    a    a    a    a    a")]
    [InlineData(StateType.Pending, "X    X    a    a    a    a    a    a    a")]
    [InlineData(StateType.Running, "X    X    X    a    a    a    a    a    a")]
    [InlineData(StateType.Completed, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Failed, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Cancelled, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Crashed, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Paused, "a    a    a    a    a    a    a    a    a")]
    [InlineData(StateType.Cancelling, "X    X    X    a    a    a    a    a    X")]
    public void Proposal_is_answered_as_the_table_says(StateType? from, string row)
    {
        var facts = From(from);

        StateMatrix.Row(to => TaskRunRules.Decide(facts, Proposed(to), Now)).Should().Be(StateMatrix.Squeezed(row));
    }

    [Theory]
    //                                SCHE PEND RUNN COMP FAIL CANC CRAS PAUS CANCELLING
    [InlineData(StateType.Completed, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Failed, "X    X    a    X    X    X    X    X    X")]
    [InlineData(StateType.Cancelled, "X    X    a    X    X    X    X    X    X")]
    [InlineData(StateType.Crashed, "X    X    a    X    X    X    X    X    X")]
    public void Later_attempt_of_the_flow_runs_unsuccessful_tasks_again(StateType from, string row)
    {
        var facts = From(from) with { FlowRunRunCount = 1, FlowRunAttempt = 2, Clock = Ran(4) };

        StateMatrix.Row(to => TaskRunRules.Decide(facts, Proposed(to), Now)).Should().Be(StateMatrix.Squeezed(row));
    }

    [Theory]
    //          NONE SCHE PEND RUNN COMP FAIL CANC CRAS PAUS CANCELLING
    [InlineData("X   X    X    a    X    X    X    X    R    X")]
    public void Task_runs_only_while_its_flow_runs(string row)
    {
        StateType?[] flowRuns = [null, .. StateMatrix.Columns];

        for (var i = 0; i < flowRuns.Length; i++)
        {
            var facts = From(StateType.Pending) with { FlowRunState = flowRuns[i] };
            var start = StateMatrix.Squeezed(row).Split(' ')[i];
            StateMatrix.Row(to => TaskRunRules.Decide(facts, Proposed(to), Now)).Should().Be($"X X {start} a a a a a a");
        }
    }

    [Fact]
    public void Task_of_a_paused_flow_becomes_not_ready()
    {
        var decision = TaskRunRules.Decide(From(StateType.Pending) with { FlowRunState = StateType.Paused }, Run, Now);

        decision.Answer.Should().Be(Answer.Reject);
        decision.Store.Should().Be(RunState.Propose(StateType.Paused, "NotReady"));
        decision.FlowRunRunCount.Should().BeNull();
    }

    [Fact]
    public void Task_of_a_stopped_flow_says_so() =>
        TaskRunRules.Decide(From(StateType.Pending) with { FlowRunState = StateType.Failed }, Run, Now)
            .Should().Be(Decision.Abort("A task can run only while its flow run is running."));

    [Fact]
    public void Task_that_runs_again_for_a_later_attempt_counts_from_the_beginning()
    {
        var facts = From(StateType.Failed) with { FlowRunRunCount = 1, FlowRunAttempt = 2, Clock = Ran(4) };

        var decision = TaskRunRules.Decide(facts, Run, Now);

        decision.Should().Be(Decision.Accept(Run with { Name = "Retrying" }) with { RestartRunCount = true, FlowRunRunCount = 2 });
        Bookkeeping.After(facts.Clock, facts.Policy, facts.Current, Stored(StateType.Running), decision).Clock.RunCount.Should().Be(1);
    }

    [Fact]
    public void Task_created_in_a_final_state_may_run() =>
        TaskRunRules.Decide(From(StateType.Cancelled) with { FlowRunRunCount = 0, FlowRunAttempt = 1 }, Run, Now).Answer
            .Should().Be(Answer.Accept);

    [Fact]
    public void Task_runs_again_only_while_its_flow_runs() =>
        TaskRunRules.Decide(From(StateType.Failed) with { FlowRunAttempt = 2, FlowRunState = StateType.Failed }, Run, Now)
            .Should().Be(Decision.Abort("A task can run only while its flow run is running."));

    [Theory]
    [InlineData(StateType.Pending)]
    [InlineData(StateType.Completed)]
    [InlineData(null)]
    public void Cached_state_is_given_instead_of_running(StateType? from)
    {
        var cached = Stored(StateType.Completed) with { Data = "{\"a\":1}", Message = "done" };

        var decision = TaskRunRules.Decide(From(from) with { Cached = cached, FlowRunState = StateType.Paused }, RunFor("key"), Now);

        decision.Should().Be(Decision.Reject("The state was found in the cache.", cached with { Name = "Cached" }));
    }

    [Theory]
    [InlineData("key", null, null, true)]
    [InlineData("key", false, 0.001, true)]
    [InlineData("key", null, 0.0, false)]
    [InlineData("key", true, null, false)]
    [InlineData("", null, null, false)]
    [InlineData(null, null, null, false)]
    public void Cache_needs_a_key_and_an_unexpired_entry(string? key, bool? refresh, double? expiresIn, bool hit)
    {
        var expires = expiresIn is { } seconds ? Now.AddSeconds(seconds) : (DateTimeOffset?)null;
        var facts = From(StateType.Pending) with { Cached = Stored(StateType.Completed, details: new() { CacheExpiration = expires }) };

        TaskRunRules.Decide(facts, RunFor(key, refresh), Now).Answer.Should().Be(hit ? Answer.Reject : Answer.Accept);
    }

    [Fact]
    public void Unknown_cache_key_runs() =>
        TaskRunRules.Decide(From(StateType.Pending), RunFor("key"), Now).Answer.Should().Be(Answer.Accept);

    [Theory]
    [InlineData(StateType.Completed, "key", true)]
    [InlineData(StateType.Completed, null, false)]
    [InlineData(StateType.Completed, "", false)]
    [InlineData(StateType.Failed, "key", false)]
    public void Completion_with_a_cache_key_is_cached(StateType to, string? key, bool added) =>
        TaskRunRules.Decide(From(StateType.Running), Proposed(to, details: new() { CacheKey = key }), Now).AddCacheEntry.Should().Be(added);

    [Theory]
    [InlineData("", Answer.Accept, null, null)]
    [InlineData("db 2 1", Answer.Accept, null, null)]
    [InlineData("db 2 2", Answer.Wait, 30, "The concurrency limit on tag \"db\" has been reached.")]
    [InlineData("db 2 2, gpu 0 0", Answer.Abort, null,
        "The concurrency limit on tag \"gpu\" is 0: the task would wait for ever.")]
    [InlineData("gpu 4 1, db 2 7", Answer.Wait, 30, "The concurrency limit on tag \"db\" has been reached.")]
    public void Limited_tags_need_free_slots(string limits, Answer answer, int? delay, string? reason)
    {
        var decision = TaskRunRules.Decide(From(StateType.Pending) with { Limits = Limits(limits) }, Run, Now);

        (decision.Answer, decision.DelaySeconds, decision.Reason).Should().Be((answer, delay, reason));
        decision.TakeSlots.Should().Be(answer == Answer.Accept && limits.Length > 0);
    }

    [Fact]
    public void Limits_hold_back_only_the_start() =>
        TaskRunRules.Decide(From(StateType.Running) with { Limits = Limits("db 0 0") }, Proposed(StateType.Completed), Now).Answer
            .Should().Be(Answer.Accept);

    [Fact]
    public void Full_tag_is_told_before_the_scheduled_time_and_no_slot_is_taken_by_an_early_start()
    {
        var early = From(Stored(StateType.Scheduled, details: ScheduledIn(5)));

        TaskRunRules.Decide(early with { Limits = Limits("db 1 1") }, Run, Now).DelaySeconds.Should().Be(30);
        var decision = TaskRunRules.Decide(early with { Limits = Limits("db 1 0") }, Run, Now);
        (decision.DelaySeconds, decision.TakeSlots).Should().Be((5, false));
    }

    [Fact]
    public void Limits_are_asked_for_only_by_a_start_that_the_rules_before_let_through()
    {
        var pending = From(StateType.Pending);

        TaskRunRules.AsksForSlots(pending, Run, Now).Should().BeTrue();
        TaskRunRules.AsksForSlots(pending, Proposed(StateType.Completed), Now).Should().BeFalse();
        TaskRunRules.AsksForSlots(pending with { FlowRunState = StateType.Paused }, Run, Now).Should().BeFalse();
        TaskRunRules.AsksForSlots(pending with { Cached = Stored(StateType.Completed) }, RunFor("key"), Now).Should().BeFalse();
        TaskRunRules.AsksForSlots(From(StateType.Running), Run, Now).Should().BeFalse();
    }

    [Fact]
    public void Pending_keeps_the_scheduled_time() =>
        TaskRunRules.Decide(From(Stored(StateType.Scheduled, details: ScheduledIn(60))), Proposed(StateType.Pending), Now).Store!
            .Details.ScheduledTime.Should().Be(Now.AddSeconds(60));

    [Theory]
    [InlineData(0.45, null)]
    [InlineData(0.7, 1)]
    public void Early_start_waits_whole_seconds(double scheduledIn, int? delay)
    {
        var decision = TaskRunRules.Decide(From(Stored(StateType.Scheduled, "AwaitingRetry", ScheduledIn(scheduledIn))), Run, Now);

        (decision.Answer, decision.DelaySeconds).Should().Be((delay is null ? Answer.Accept : Answer.Wait, delay));
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 20)]
    [InlineData(3, 20)]
    [InlineData(4, null)]
    public void Failure_is_retried_after_the_delay_of_the_attempt(int runCount, int? delay)
    {
        var facts = From(StateType.Running) with { Policy = new() { Retries = 3, RetryDelays = [10, 20] }, Clock = Ran(runCount) };
        var failure = RunState.Propose(StateType.Failed, message: "boom", data: "1", details: new() { CacheKey = "key" });

        var decision = TaskRunRules.Decide(facts, failure, Now);

        decision.Should().Be(delay is { } seconds
            ? Decision.Reject("Retrying", RunState.Propose(StateType.Scheduled, "AwaitingRetry", "boom", "1", ScheduledIn(seconds)))
            : Decision.Accept(failure));
    }

    [Theory]
    [InlineData(10, 0.5, 0, 5)]
    [InlineData(10, 0.5, 0.5, 10)]
    [InlineData(10, 0.5, 1, 15)]
    [InlineData(10, 3.0, 0, 0)]
    [InlineData(10, 3.0, 1, 40)]
    [InlineData(-10, null, 0.5, 0)]
    public void Jitter_lengthens_and_shortens_the_delay(double delay, double? factor, double draw, double seconds)
    {
        var policy = new RunPolicy { Retries = 1, RetryDelays = [delay], RetryJitterFactor = factor };

        TaskRunRules.Decide(From(StateType.Running) with { Policy = policy, Clock = Ran(1), Draw = draw }, Proposed(StateType.Failed), Now)
            .Store!.Details.ScheduledTime.Should().Be(Now.AddSeconds(seconds));
    }

    [Fact]
    public void Endless_delay_ends_with_the_calendar()
    {
        var facts = From(StateType.Running) with { Policy = new() { Retries = 1, RetryDelays = [1e300] }, Clock = Ran(1) };

        TaskRunRules.Decide(facts, Proposed(StateType.Failed), Now).Store!.Details.ScheduledTime!.Value.Year.Should().Be(9999);
    }

    [Theory]
    [InlineData(0, StateType.Pending, null, "Mine")]
    [InlineData(1, StateType.Scheduled, "AwaitingRetry", "Retrying")]
    [InlineData(1, StateType.Scheduled, null, "Rerunning")]
    [InlineData(2, StateType.Paused, "NotReady", "Rerunning")]
    [InlineData(0, StateType.Scheduled, "AwaitingRetry", "Mine")]
    public void Further_attempt_is_named(int runCount, StateType from, string? fromName, string name)
    {
        var facts = From(Stored(from, fromName)) with { Clock = Ran(runCount) };

        var decision = TaskRunRules.Decide(facts, Proposed(StateType.Running, "Mine"), Now);

        decision.Store!.Name.Should().Be(name);
        decision.RestartRunCount.Should().BeFalse();
    }

    [Fact]
    public void Start_sees_the_attempt_of_the_flow_run()
    {
        var facts = From(StateType.Pending) with { FlowRunAttempt = 3 };

        TaskRunRules.Decide(facts, Run, Now).FlowRunRunCount.Should().Be(3);
        TaskRunRules.Decide(facts, Proposed(StateType.Completed), Now).FlowRunRunCount.Should().BeNull();
    }

    private static RunState RunFor(string? key, bool? refresh = null) =>
        Proposed(StateType.Running, details: new() { CacheKey = key, RefreshCache = refresh });

    private static TagLimit[] Limits(string text) =>
    [
        .. text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(limit => limit.Split(' '))
            .Select(words => new TagLimit(words[0], int.Parse(words[1]), int.Parse(words[2]))),
    ];

    private static TaskRunFacts From(StateType? current) => From(current is { } type ? Stored(type) : null);

    private static TaskRunFacts From(RunState? current) =>
        new() { Current = current, FlowRunState = StateType.Running, FlowRunRunCount = 1, FlowRunAttempt = 1 };
}
