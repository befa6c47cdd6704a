using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.States;
using MediatR;

namespace FlowProv.Application.Prefect.Sweeps;

// Contract: contracts/prefect.md 1.6, the loops.
/// <summary>Cancels some task runs whose flow run was cancelled within the last day. Returns how many.</summary>
public sealed record SweepTaskRuns(int Limit) : ICommand<int>;

internal sealed class SweepTaskRunsHandler(IClientRunStore runs, TaskRunTransitions transitions, TimeProvider time) : IRequestHandler<SweepTaskRuns, int>
{
    public async Task<int> Handle(SweepTaskRuns request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var abandoned = await runs.LockAbandonedTaskRunsAsync(now, request.Limit, cancellationToken);
        foreach (var run in abandoned)
        {
            var details = new StateDetails { FlowRunId = run.FlowRunId, TaskRunId = run.Id };
            var cancelled = RunState.Create(StateType.Cancelled, StateType.Cancelled.DefaultName(), now, details, "The parent flow run was cancelled.");
            await transitions.StoreAsync(run, cancelled, run.Clock, cancellationToken);
        }

        return abandoned.Count;
    }
}
