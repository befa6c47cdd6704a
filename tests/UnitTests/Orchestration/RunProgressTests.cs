using FlowProv.Domain.Runs;

namespace FlowProv.UnitTests.Orchestration;

public class RunProgressTests
{
    [Fact]
    public void Last_success_ends_the_run()
    {
        var run = new RunProgress(RunStatus.Progress, 2, hasSuccessHook: false, hasFailureHook: true);

        run.Succeeded(null);
        run.Status.Should().Be(RunStatus.Progress);
        run.Succeeded(null);

        (run.Status, run.OpenTasks, run.ReleasesSuccessHook, run.AddsFailureHook).Should().Be((RunStatus.Success, 0, false, false));
    }

    [Fact]
    public void Success_hook_is_released_by_the_last_other_task_and_ends_the_run()
    {
        var run = new RunProgress(RunStatus.Pending, 2, hasSuccessHook: true, hasFailureHook: false);

        run.Succeeded(null);
        (run.Status, run.ReleasesSuccessHook).Should().Be((RunStatus.Progress, true));
        var later = new RunProgress(RunStatus.Progress, 1, hasSuccessHook: true, hasFailureHook: false);
        later.Succeeded(HookKind.Success);

        (later.Status, later.ReleasesSuccessHook).Should().Be((RunStatus.Success, false));
    }

    [Fact]
    public void First_failure_ends_the_run_and_adds_the_hook_once()
    {
        var run = new RunProgress(RunStatus.Progress, 3, hasSuccessHook: true, hasFailureHook: true);

        run.Failed();
        run.Canceled(1);
        (run.Status, run.OpenTasks, run.AddsFailureHook).Should().Be((RunStatus.Error, 2, true));

        var second = new RunProgress(RunStatus.Error, 2, hasSuccessHook: true, hasFailureHook: true);
        second.Failed();
        (second.Status, second.OpenTasks, second.AddsFailureHook).Should().Be((RunStatus.Error, 1, false));
    }

    [Fact]
    public void Failure_and_success_in_one_step_release_nothing()
    {
        var run = new RunProgress(RunStatus.Progress, 3, hasSuccessHook: true, hasFailureHook: false);

        run.Succeeded(null);
        run.Failed();

        (run.Status, run.OpenTasks, run.ReleasesSuccessHook).Should().Be((RunStatus.Error, 1, false));
    }

    [Theory]
    [InlineData(RunStatus.Pending, RunStatus.Canceled)]
    [InlineData(RunStatus.Progress, RunStatus.Canceled)]
    [InlineData(RunStatus.Success, RunStatus.Success)]
    [InlineData(RunStatus.Error, RunStatus.Error)]
    [InlineData(RunStatus.Canceled, RunStatus.Canceled)]
    public void Cancel_ends_what_is_not_final(RunStatus before, RunStatus after)
    {
        var run = new RunProgress(before, 2, hasSuccessHook: false, hasFailureHook: false);

        run.Cancel();

        (run.Status, run.OpenTasks).Should().Be((after, 0));
    }

    [Theory]
    [InlineData(AttemptFailure.Failed, 1, 0, null, 2.0)]
    [InlineData(AttemptFailure.Failed, 2, 0, null, 6.0)]
    [InlineData(AttemptFailure.TimedOut, 3, 0, null, 10.0)]
    [InlineData(AttemptFailure.Failed, 4, 0, null, null)]
    [InlineData(AttemptFailure.Failed, 1, 0, true, 2.0)]
    [InlineData(AttemptFailure.Failed, 4, 0, true, 10.0)]
    [InlineData(AttemptFailure.Failed, 999, 0, true, 10.0)]
    [InlineData(AttemptFailure.Failed, 1000, 0, true, null)]
    [InlineData(AttemptFailure.Failed, 1, 0, false, null)]
    [InlineData(AttemptFailure.Lost, 0, 1, null, 1.0)]
    [InlineData(AttemptFailure.Lost, 0, 3, null, null)]
    [InlineData(AttemptFailure.NotStarted, 0, 0, null, null)]
    public void Attempts_are_made_again_as_the_rules_or_the_worker_say(AttemptFailure reason, int failures, int lost, bool? retry, double? wait) =>
        new RetryRules(4, 2, 2, 3, 10).WaitAfter(reason, failures, lost, retry).Should().Be(wait);

    [Fact]
    public void No_wait_stays_none_however_fast_it_grows() =>
        new RetryRules(1, 3, 0, 1000, 3600).WaitAfter(AttemptFailure.Failed, 500, 0, retry: true).Should().Be(0);
}
