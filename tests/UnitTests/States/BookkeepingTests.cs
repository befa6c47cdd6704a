using FlowProv.Domain.States;

using static FlowProv.UnitTests.States.Samples;

namespace FlowProv.UnitTests.States;

/// <summary>What a run keeps of its states (contracts/prefect.md 3.4); each stored state comes ten seconds after the one before.</summary>
public class BookkeepingTests
{
    private static readonly StateDetails Rescheduled = new() { PauseReschedule = true };

    [Fact]
    public void Plain_run_is_counted_and_timed() =>
        new RunHistory().Force(StateType.Pending).Propose(StateType.Running).Propose(StateType.Completed).Clock
            .Should().Be(new RunClock(1, 10, At(10), At(20), At(0), null));

    [Fact]
    public void Scheduled_run_is_expected_and_next_due_at_its_time_until_it_leaves()
    {
        var run = new RunHistory().Force(StateType.Scheduled, ScheduledIn(3));
        run.Clock.Should().Be(new RunClock(0, 0, null, null, At(3), At(3)));

        run.Propose(StateType.Pending).Clock.Should().Be(new RunClock(0, 0, null, null, At(3), null));
        run.Propose(StateType.Running).Clock.Should().Be(new RunClock(1, 0, At(20), null, At(3), null));
    }

    [Fact]
    public void Time_of_a_schedule_is_kept_in_utc()
    {
        var local = new DateTimeOffset(2024, 3, 1, 14, 0, 3, TimeSpan.FromHours(2));

        new RunHistory().Force(StateType.Scheduled, new() { ScheduledTime = local }).Clock.NextScheduledStartTime!.Value.Offset
            .Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Schedule_without_a_time_is_due_now()
    {
        var run = new RunHistory().Force(StateType.Scheduled);

        run.Current!.Details.ScheduledTime.Should().Be(At(0));
        run.Clock.NextScheduledStartTime.Should().Be(At(0));
    }

    [Fact]
    public void Retry_counts_attempts_and_adds_their_times()
    {
        var run = new RunHistory { Policy = new() { Retries = 1 } }
            .Force(StateType.Pending).Propose(StateType.Running).Propose(StateType.Failed);
        run.Current!.Name.Should().Be("AwaitingRetry");
        run.Clock.Should().Be(new RunClock(1, 10, At(10), null, At(0), At(20)));

        run.Propose(StateType.Running).Propose(StateType.Failed);
        run.Current!.Type.Should().Be(StateType.Failed);
        run.Clock.Should().Be(new RunClock(2, 20, At(10), At(40), At(0), null));
    }

    [Fact]
    public void Plain_resume_of_a_pause_counts_and_the_time_in_it_does_not()
    {
        var run = new RunHistory()
            .Force(StateType.Pending).Propose(StateType.Running).Propose(StateType.Paused).Propose(StateType.Running);

        run.Clock.Should().Be(new RunClock(2, 10, At(10), null, At(0), null));
        run.PolicyNow.Resuming.Should().BeTrue("the flag rises after it was looked at");
        run.Propose(StateType.Completed).PolicyNow.Resuming.Should().BeFalse();
        run.Clock.TotalRunTime.Should().Be(20);
    }

    [Fact]
    public void Further_plain_resumes_find_the_flag_raised_and_raise_it_again()
    {
        var run = new RunHistory().Force(StateType.Pending).Propose(StateType.Running);

        for (var i = 0; i < 3; i++)
        {
            run.Propose(StateType.Paused).Propose(StateType.Running);
            (run.Clock.RunCount, run.PolicyNow.Resuming).Should().Be((2, true));
        }
    }

    [Fact]
    public void Rescheduled_pause_does_not_count()
    {
        var run = new RunHistory { HasDeployment = true }
            .Force(StateType.Pending).Propose(StateType.Running).Propose(StateType.Paused, details: Rescheduled)
            .Propose(StateType.Scheduled, StateNames.Resuming).Propose(StateType.Pending);
        run.PolicyNow.Resuming.Should().BeTrue();

        run.Propose(StateType.Running);
        run.Clock.RunCount.Should().Be(1);
        run.PolicyNow.Resuming.Should().BeFalse();
    }

    [Fact]
    public void Refused_way_out_of_a_pause_keeps_the_resume_from_being_counted()
    {
        var run = new RunHistory().Force(StateType.Pending).Propose(StateType.Running).Propose(StateType.Paused);

        run.Propose(StateType.Pending).Current!.Type.Should().Be(StateType.Paused);
        run.Propose(StateType.Running).Clock.RunCount.Should().Be(1);
    }

    [Fact]
    public void Forced_way_out_of_a_pause_raises_no_flag() =>
        new RunHistory().Force(StateType.Paused).Force(StateType.Scheduled).Force(StateType.Running).Clock.RunCount.Should().Be(1);

    [Fact]
    public void Retry_after_a_resume_counts_again() =>
        new RunHistory { Policy = new() { Retries = 2 } }
            .Force(StateType.Pending).Propose(StateType.Running).Propose(StateType.Paused).Propose(StateType.Running)
            .Propose(StateType.Failed).Propose(StateType.Running).Clock.RunCount.Should().Be(3);

    [Fact]
    public void Run_created_as_failed_has_neither_start_nor_end() =>
        new RunHistory().Force(StateType.Failed).Clock.Should().Be(new RunClock(0, 0, null, null, At(0), null));

    [Fact]
    public void Leaving_a_final_state_clears_the_end()
    {
        var run = new RunHistory { HasDeployment = true }.Force(StateType.Running).Propose(StateType.Failed);
        run.Clock.EndTime.Should().Be(At(10));

        run.Propose(StateType.Scheduled, StateNames.AwaitingRetry).Clock.Should().Be(new RunClock(1, 10, At(0), null, At(0), At(20)));
        run.Propose(StateType.Running).Propose(StateType.Completed).Clock.Should().Be(new RunClock(2, 20, At(0), At(40), At(0), null));
    }

    [Fact]
    public void Second_final_state_keeps_the_first_end() =>
        new RunHistory().Force(StateType.Running).Force(StateType.Failed).Force(StateType.Cancelled).Clock.EndTime.Should().Be(At(10));

    [Fact]
    public void Forced_run_of_a_running_run_counts_and_adds_its_time() =>
        new RunHistory().Force(StateType.Running).Force(StateType.Running).Clock
            .Should().Be(new RunClock(2, 10, At(0), null, At(0), null));

    [Fact]
    public void Stored_state_is_later_than_the_one_before_and_has_whole_microseconds()
    {
        var first = Bookkeeping.Stamp(Proposed(StateType.Pending), null, Now.AddTicks(19), FlowRun, null);
        var second = Bookkeeping.Stamp(Proposed(StateType.Running), first, Now.AddTicks(19), FlowRun, null);
        var third = Bookkeeping.Stamp(Proposed(StateType.Completed), second, Now.AddHours(-1), FlowRun, null);

        new[] { first, second, third }.Select(state => state.Timestamp - Now).Should()
            .Equal(TimeSpan.FromMicroseconds(1), TimeSpan.FromMicroseconds(2), TimeSpan.FromMicroseconds(3));
        new[] { first, second, third }.Select(state => state.Id).Should().OnlyHaveUniqueItems();
        first.Id.Version.Should().Be(7);
    }

    [Fact]
    public void Stored_state_knows_its_runs()
    {
        var (task, other) = (Guid.NewGuid(), Guid.NewGuid());
        var state = Proposed(StateType.Running, details: new() { FlowRunId = other, TaskRunId = other, CacheKey = "key" });

        Bookkeeping.Stamp(state, null, Now, FlowRun, task).Details
            .Should().Be(new StateDetails { FlowRunId = FlowRun, TaskRunId = task, CacheKey = "key" });
    }

    [Fact]
    public void Task_that_stands_for_a_subflow_run_gets_its_state()
    {
        var child = Bookkeeping.Stamp(Proposed(StateType.Completed) with { Data = "1" }, null, Now, FlowRun, null);
        var (parent, task) = (Guid.NewGuid(), Guid.NewGuid());

        var mirrored = Bookkeeping.Stamp(Bookkeeping.Mirror(child, FlowRun), null, child.Timestamp, parent, task);

        mirrored.Should().Be(child with
        {
            Id = mirrored.Id,
            Details = new() { FlowRunId = parent, TaskRunId = task, ChildFlowRunId = FlowRun },
        });
        mirrored.Id.Should().NotBe(child.Id);
    }

    private static DateTimeOffset At(double seconds) => Now.AddSeconds(seconds);
}
