namespace FlowProv.Domain.Runs;

/// <summary>
/// How a run goes on as its tasks end (contracts/director-and-flows.md 2.4). Used under the lock of the run's row, so that two tasks that end
/// together are counted one after the other.
/// </summary>
public sealed class RunProgress(RunStatus status, int openTasks, bool hasSuccessHook, bool hasFailureHook)
{
    public RunStatus Status { get; private set; } = status;

    /// <summary>Tasks that are not final; the run is over when none is left.</summary>
    public int OpenTasks { get; private set; } = openTasks;

    /// <summary>Whether the success hook may start now.</summary>
    public bool ReleasesSuccessHook { get; private set; }

    /// <summary>Whether the failure hook must be added now: once in the life of a run.</summary>
    public bool AddsFailureHook { get; private set; }

    /// <summary>A worker took one of its tasks.</summary>
    public void Started()
    {
        if (Status == RunStatus.Pending)
        {
            Status = RunStatus.Progress;
        }
    }

    public void Succeeded(HookKind? hook)
    {
        Started();
        OpenTasks--;
        if (Status != RunStatus.Progress)
        {
            return;
        }

        if (OpenTasks == 0)
        {
            Status = RunStatus.Success;
        }

        // The hook is the one that is open; it follows the end of all others.
        ReleasesSuccessHook |= OpenTasks == 1 && hasSuccessHook && hook is null;
    }

    /// <summary>A task failed for good. What depended on it is canceled, see <see cref="Canceled"/>; its siblings still finish.</summary>
    public void Failed()
    {
        OpenTasks--;
        if (Status.IsFinal())
        {
            return;
        }

        (Status, ReleasesSuccessHook) = (RunStatus.Error, false);
        if (hasFailureHook)
        {
            (AddsFailureHook, OpenTasks) = (true, OpenTasks + 1);
        }
    }

    /// <summary>Tasks that will not run any more.</summary>
    public void Canceled(int tasks) => OpenTasks -= tasks;

    /// <summary>Somebody canceled the run: nothing of it goes on. A final status stays.</summary>
    public void Cancel()
    {
        OpenTasks = 0;
        if (!Status.IsFinal())
        {
            Status = RunStatus.Canceled;
        }
    }
}
