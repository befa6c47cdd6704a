using FlowProv.Domain.States;

using static FlowProv.UnitTests.States.Samples;

namespace FlowProv.UnitTests.States;

/// <summary>The flow rules of contracts/prefect.md 3.3.</summary>
public class FlowRunRulesTests
{
    [Theory]
    //                                SCHE PEND RUNN COMP FAIL CANC CRAS PAUS CANCELLING
    [InlineData(null, /*           */ "a    a    a    a    a    a    a    X    a")]
    [InlineData(StateType.Scheduled, "X    a    a    a    a    a    a    R    a")]
    [InlineData(StateType.Pending, "X    X    a    a    a    a    a    R    a")]
    [InlineData(StateType.Running, "X    X    X    a    a    a    a    a    a")]
    [InlineData(StateType.Completed, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Failed, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Cancelled, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Crashed, "X    X    X    X    X    X    X    X    X")]
    [InlineData(StateType.Paused, "a    R    a    a    a    a    a    R    R")]
    [InlineData(StateType.Cancelling, "R    R    R    R    R    a    R    R    R")]
    public void Proposal_is_answered_as_the_table_says(StateType? from, string row)
    {
        var facts = From(from);

        StateMatrix.Row(to => FlowRunRules.Decide(facts, Proposed(to), Now)).Should().Be(StateMatrix.Squeezed(row));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(StateType.Pending)]
    [InlineData(StateType.Running)]
    [InlineData(StateType.Completed)]
    [InlineData(StateType.Paused)]
    [InlineData(StateType.Cancelling)]
    public void Accepted_state_is_the_proposal_and_a_refusal_stores_nothing(StateType? from)
    {
        foreach (var to in StateMatrix.Columns)
        {
            var proposal = Proposed(to);
            var decision = FlowRunRules.Decide(From(from), proposal, Now);

            decision.Store.Should().Be(decision.Answer == Answer.Accept ? proposal : null);
            decision.StoresState.Should().Be(decision.Answer == Answer.Accept);
            (decision.Reason is null).Should().Be(decision.Answer == Answer.Accept);
        }
    }

    [Fact]
    public void Terminated_run_says_so() =>
        Decide(StateType.Completed, StateType.Running).Reason.Should().Be("This run has already terminated.");

    [Fact]
    public void Manual_retry_needs_a_deployment_and_meets_its_pauses_again()
    {
        var policy = new RunPolicy { Retries = 2, PauseKeys = ["ask"], Resuming = true };
        var retry = Proposed(StateType.Scheduled, StateNames.AwaitingRetry);
        var facts = From(StateType.Cancelled) with { Policy = policy };

        FlowRunRules.Decide(facts, retry, Now).Should().Be(Decision.Abort("A run without a deployment cannot be restarted."));
        var decision = FlowRunRules.Decide(facts with { HasDeployment = true }, retry, Now);
        decision.Answer.Should().Be(Answer.Accept);
        decision.Policy.Should().BeEquivalentTo(new RunPolicy { Retries = 2 });
    }

    [Fact]
    public void Other_schedules_do_not_restart_a_terminated_run()
    {
        var facts = From(StateType.Failed) with { HasDeployment = true };

        FlowRunRules.Decide(facts, Proposed(StateType.Scheduled), Now).Answer.Should().Be(Answer.Abort);
        FlowRunRules.Decide(facts, Proposed(StateType.Pending, StateNames.AwaitingRetry), Now).Answer.Should().Be(Answer.Abort);
    }

    [Fact]
    public void Step_that_does_not_go_forward_names_both_states() =>
        Decide(StateType.Running, StateType.Pending).Reason
            .Should().Be("This run cannot transition to the PENDING state from the RUNNING state.");

    [Fact]
    public void Pause_is_remembered_by_its_key_and_happens_once()
    {
        var pause = Proposed(StateType.Paused, details: new() { PauseKey = "ask" });
        var first = FlowRunRules.Decide(From(StateType.Running) with { Policy = new() { PauseKeys = ["name"] } }, pause, Now);
        var second = FlowRunRules.Decide(From(StateType.Running) with { Policy = first.Policy! }, pause, Now);

        first.Answer.Should().Be(Answer.Accept);
        first.Policy!.PauseKeys.Should().Equal("name", "ask");
        second.Should().Be(Decision.Reject("The run has already had this pause."));
    }

    [Fact]
    public void Pause_without_a_key_changes_no_policy() => Decide(StateType.Running, StateType.Paused).Policy.Should().BeNull();

    [Theory]
    [InlineData(true, false, Answer.Accept, null)]
    [InlineData(true, true, Answer.Abort, "A subflow cannot be paused with the reschedule option.")]
    [InlineData(false, false, Answer.Abort, "A flow without a deployment cannot be paused with the reschedule option.")]
    public void Rescheduled_pause_needs_a_deployment_and_no_parent(bool deployment, bool subflow, Answer answer, string? reason)
    {
        var facts = From(StateType.Running) with { HasDeployment = deployment, IsSubflow = subflow };
        var pause = Proposed(StateType.Paused, details: new() { PauseKey = "ask", PauseReschedule = true });

        var decision = FlowRunRules.Decide(facts, pause, Now);

        (decision.Answer, decision.Reason).Should().Be((answer, reason));
        (decision.Policy is not null).Should().Be(answer == Answer.Accept, "a pause that did not happen is not remembered");
    }

    [Fact]
    public void Refused_way_into_a_pause_says_why()
    {
        Decide(StateType.Pending, StateType.Paused).Reason.Should().Be("Only a running flow can be paused.");
        Decide(null, StateType.Paused).Reason.Should().Be("A run that has no state cannot be paused.");
    }

    [Theory]
    [InlineData(StateType.Running, Answer.Accept)]
    [InlineData(StateType.Scheduled, Answer.Accept)]
    [InlineData(StateType.Cancelled, Answer.Accept)]
    [InlineData(StateType.Pending, Answer.Reject)]
    [InlineData(StateType.Cancelling, Answer.Reject)]
    public void Proposal_out_of_a_pause_raises_the_flag_even_if_refused(StateType to, Answer answer)
    {
        var decision = Decide(StateType.Paused, to);

        decision.Answer.Should().Be(answer);
        decision.Policy!.Resuming.Should().BeTrue();
    }

    [Fact]
    public void Second_pause_in_a_pause_is_refused_before_the_way_out_is_looked_at() =>
        Decide(StateType.Paused, StateType.Paused).Policy.Should().BeNull();

    [Fact]
    public void Rescheduled_pause_cannot_end_without_a_deployment()
    {
        var facts = From(Stored(StateType.Paused, details: new() { PauseReschedule = true }));
        var resume = Proposed(StateType.Scheduled, StateNames.Resuming);

        FlowRunRules.Decide(facts, resume, Now).Reason.Should().Be("A paused run without a deployment cannot be rescheduled.");
        FlowRunRules.Decide(facts with { HasDeployment = true }, resume, Now).Answer.Should().Be(Answer.Accept);
    }

    [Theory]
    [InlineData(-0.001, true)]
    [InlineData(0, false)]
    [InlineData(5, false)]
    public void Pause_past_its_timeout_fails_the_run(double timeoutIn, bool fails)
    {
        var current = Stored(StateType.Paused, details: new() { PauseTimeout = Now.AddSeconds(timeoutIn) });

        var decision = FlowRunRules.Decide(From(current), Proposed(StateType.Running), Now);

        decision.Answer.Should().Be(fails ? Answer.Reject : Answer.Accept);
        var failure = RunState.Propose(StateType.Failed, message: "The flow run was paused and not resumed in time.");
        decision.Store.Should().Be(fails ? failure : Proposed(StateType.Running));
        FlowRunRules.ExpiredPause(current, Now).Should().Be(fails ? decision.Store : null);
    }

    [Fact]
    public void Run_that_left_its_pause_does_not_time_out() =>
        FlowRunRules.ExpiredPause(Stored(StateType.Running, details: new() { PauseTimeout = Now.AddSeconds(-1) }), Now).Should().BeNull();

    [Fact]
    public void Pending_keeps_the_scheduled_time_unless_it_has_its_own()
    {
        var facts = From(Stored(StateType.Scheduled, details: ScheduledIn(60)));

        FlowRunRules.Decide(facts, Proposed(StateType.Pending), Now).Store!.Details.ScheduledTime.Should().Be(Now.AddSeconds(60));
        FlowRunRules.Decide(facts, Proposed(StateType.Pending, details: ScheduledIn(5)), Now).Store!.Details.ScheduledTime
            .Should().Be(Now.AddSeconds(5));
        FlowRunRules.Decide(facts, Proposed(StateType.Completed), Now).Store!.Details.ScheduledTime.Should().BeNull();
    }

    [Theory]
    [InlineData(-10, null)]
    [InlineData(0.45, null)]
    [InlineData(0.5, null)]
    [InlineData(0.7, 1)]
    [InlineData(1.4, 1)]
    [InlineData(59.6, 60)]
    [InlineData(200_000_000_000, int.MaxValue)]
    public void Early_start_waits_whole_seconds(double scheduledIn, int? delay)
    {
        foreach (var from in new[] { StateType.Scheduled, StateType.Pending })
        {
            var decision = FlowRunRules.Decide(From(Stored(from, details: ScheduledIn(scheduledIn))), Proposed(StateType.Running), Now);

            decision.Answer.Should().Be(delay is null ? Answer.Accept : Answer.Wait);
            decision.DelaySeconds.Should().Be(delay);
            decision.StoresState.Should().Be(delay is null);
        }
    }

    [Fact]
    public void Scheduled_time_delays_only_the_start() =>
        FlowRunRules.Decide(From(Stored(StateType.Pending, details: ScheduledIn(60))), Proposed(StateType.Completed), Now).Answer
            .Should().Be(Answer.Accept);

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 2, true)]
    public void Failure_with_retries_left_waits_for_the_next_attempt(int retries, int runCount, bool retried)
    {
        var policy = new RunPolicy { Retries = retries, RetryDelays = [2.5], PauseKeys = ["ask"], Resuming = true };
        var failure = RunState.Propose(StateType.Failed, message: "boom", data: "{\"a\":1}");

        var decision = FlowRunRules.Decide(From(StateType.Running) with { Policy = policy, Clock = Ran(runCount) }, failure, Now);

        var retry = RunState.Propose(StateType.Scheduled, "AwaitingRetry", "boom", "{\"a\":1}", ScheduledIn(2.5));
        decision.Store.Should().Be(retried ? retry : failure);
        decision.Answer.Should().Be(retried ? Answer.Reject : Answer.Accept);
        decision.Reason.Should().Be(retried ? "Retrying" : null);
        decision.Policy.Should().BeEquivalentTo(retried ? policy with { PauseKeys = [], Resuming = false } : null);
    }

    [Theory]
    [InlineData(StateType.Running, StateType.Crashed)]
    [InlineData(StateType.Pending, StateType.Failed)]
    public void Other_ends_are_not_retried(StateType from, StateType to) =>
        FlowRunRules.Decide(From(from) with { Policy = new() { Retries = 3 }, Clock = Ran(1) }, Proposed(to), Now).Answer
            .Should().Be(Answer.Accept);

    private static Decision Decide(StateType? from, StateType to) => FlowRunRules.Decide(From(from), Proposed(to), Now);

    private static FlowRunFacts From(StateType? current) => From(current is { } type ? Stored(type) : null);

    private static FlowRunFacts From(RunState? current) => new() { Current = current };
}
