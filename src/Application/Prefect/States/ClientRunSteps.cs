using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Ports;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>What belongs to every step of a run that a client executes: bookkeeping, the task run that a subflow stands for, and the provenance document.</summary>
internal sealed class ClientRunSteps(IClientRunStore runs, ClientRunDocuments documents)
{
    /// <summary>The first state of a run, forced from nothing.</summary>
    public static StoredState First(RunState state, string? policy)
    {
        var (clock, changed) = Bookkeeping.After(RunClock.New, RunPolicyText.Parse(policy), null, state);
        return new StoredState(state, clock, changed is null ? policy : RunPolicyText.Change(policy, changed));
    }

    public async Task<AddedRow> AddAsync(NewClientFlowRun run, CancellationToken cancellationToken)
    {
        var added = await runs.AddAsync(run, cancellationToken);
        if (added.IsNew)
        {
            await documents.CreatedAsync(run, added.FlowName!, cancellationToken);
            await MirrorAsync(run.Id, run.ParentTaskRunId, run.First.State, cancellationToken);
        }

        return added;
    }

    public async Task<AddedRow> AddAsync(NewClientTaskRun run, CancellationToken cancellationToken)
    {
        var added = await runs.AddAsync(run, cancellationToken);
        if (added.IsNew)
        {
            await documents.CreatedAsync(run, cancellationToken);
        }

        return added;
    }

    /// <summary>Stores a flow run's next state as it was decided.</summary>
    public async Task<RunState> StoreAsync(LockedFlowRun run, RunState proposed, RunPolicy? policy, CancellationToken cancellationToken)
    {
        var state = Bookkeeping.Follow(proposed, run.State);
        var before = policy ?? RunPolicyText.Parse(run.Policy);
        var (clock, changed) = Bookkeeping.After(run.Clock, before, run.State, state);
        var stored = new StoredState(state, clock, (changed ?? policy) is { } now ? RunPolicyText.Change(run.Policy, now) : null);
        await runs.SaveAsync(run, stored, cancellationToken);
        await documents.MovedAsync(run, stored, cancellationToken);
        await MirrorAsync(run.Id, run.ParentTaskRunId, state, cancellationToken);
        return state;
    }

    /// <summary>Stores a task run's next state as it was decided.</summary>
    public async Task<RunState> StoreAsync(LockedTaskRun run, RunState proposed, RunClock clock, CancellationToken cancellationToken)
    {
        var state = Bookkeeping.Follow(proposed, run.State);
        var (after, _) = Bookkeeping.After(clock, RunPolicyText.Parse(run.Policy), run.State, state);
        var stored = new StoredState(state, after, null);
        await runs.SaveAsync(run, stored, state.Type == StateType.Running ? run.FlowRunAttempt : run.FlowRunRunCount, cancellationToken);
        await documents.MovedAsync(run, stored, cancellationToken);
        return state;
    }

    /// <summary>The task run that a subflow stands for goes through the same states.</summary>
    private async Task MirrorAsync(Guid flowRunId, Guid? taskRunId, RunState state, CancellationToken cancellationToken)
    {
        if (taskRunId is { } parent && await runs.LockTaskRunAsync(parent, cancellationToken) is { IsEngines: false } task)
        {
            var mirrored = state with
            {
                Id = Guid.CreateVersion7(state.Timestamp),
                Details = state.Details with { FlowRunId = task.FlowRunId, TaskRunId = parent, ChildFlowRunId = flowRunId },
            };
            await StoreAsync(task, mirrored, task.Clock, cancellationToken);
        }
    }
}
