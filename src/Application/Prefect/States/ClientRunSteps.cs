using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Ports;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>What belongs to every step of a run that a client executes: bookkeeping, the task run that a subflow stands for, and the provenance document.</summary>
internal sealed class ClientRunSteps(IClientRunStore runs, ISlotStore slots, ClientRunDocuments documents, TimeProvider time)
{
    /// <summary>The first state of a run, forced from nothing.</summary>
    public StoredState First(RunState proposal, Guid flowRunId, Guid? taskRunId, string? policy)
    {
        var state = Bookkeeping.Stamp(proposal, null, time.GetUtcNow(), flowRunId, taskRunId);
        var (clock, changed) = Bookkeeping.After(RunClock.Zero, RunPolicyText.Parse(policy), null, state);
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

    /// <summary>Stores a flow run's next state.</summary>
    /// <param name="run">The run under lock.</param>
    /// <param name="next">The state, not stamped yet.</param>
    /// <param name="decision">What led to it; null for a forced state.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public async Task<RunState> StoreAsync(LockedFlowRun run, RunState next, Decision? decision, CancellationToken cancellationToken)
    {
        var state = Bookkeeping.Stamp(next, run.State, time.GetUtcNow(), run.Id, run.ParentTaskRunId);
        var (clock, changed) = Bookkeeping.After(run.Clock, RunPolicyText.Parse(run.Policy), run.State, state, decision);
        var stored = new StoredState(state, clock, changed is null ? null : RunPolicyText.Change(run.Policy, changed));
        runs.Save(run, stored);
        await documents.MovedAsync(run, stored, cancellationToken);
        await MirrorAsync(run.Id, run.ParentTaskRunId, state, cancellationToken);
        return state;
    }

    /// <summary>Stores a task run's next state; one that runs no more gives its slots back.</summary>
    /// <param name="run">The run under lock.</param>
    /// <param name="next">The state, not stamped yet.</param>
    /// <param name="decision">What led to it; null for a forced state.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public async Task<RunState> StoreAsync(LockedTaskRun run, RunState next, Decision? decision, CancellationToken cancellationToken)
    {
        var state = Bookkeeping.Stamp(next, run.State, time.GetUtcNow(), run.FlowRunId, run.Id);
        var (clock, _) = Bookkeeping.After(run.Clock, RunPolicyText.Parse(run.Policy), run.State, state, decision);
        var stored = new StoredState(state, clock, null);
        runs.Save(run, stored, decision?.FlowRunRunCount ?? run.FlowRunRunCount);
        await documents.MovedAsync(run, stored, cancellationToken);
        if (run.State.Type.HoldsSlots() && !state.Type.HoldsSlots())
        {
            await slots.FreeSlotsAsync(run.Id, run.Tags, state.Timestamp, cancellationToken);
        }

        return state;
    }

    /// <summary>The task run that a subflow stands for goes through the same states.</summary>
    private async Task MirrorAsync(Guid flowRunId, Guid? taskRunId, RunState stored, CancellationToken cancellationToken)
    {
        if (taskRunId is { } parent && await runs.LockTaskRunAsync(parent, cancellationToken) is { IsEngines: false } task)
        {
            await StoreAsync(task, Bookkeeping.Mirror(stored, flowRunId), null, cancellationToken);
        }
    }
}
