using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.States;
using MediatR;

namespace FlowProv.Application.Prefect.Sweeps;

// Contract: contracts/prefect.md 1.6, the loops.
/// <summary>Cancels some task runs whose flow run was cancelled within the last day. Returns how many.</summary>
public sealed record SweepTaskRuns(int Limit) : ICommand<int>;

internal sealed class SweepTaskRunsHandler(IClientRunStore runs, ClientRunSteps steps, TimeProvider time) : IRequestHandler<SweepTaskRuns, int>
{
    public async Task<int> Handle(SweepTaskRuns request, CancellationToken cancellationToken)
    {
        var abandoned = await runs.LockAbandonedTaskRunsAsync(time.GetUtcNow(), request.Limit, cancellationToken);
        foreach (var run in abandoned)
        {
            await steps.StoreAsync(run, RunState.Propose(StateType.Cancelled, message: "The parent flow run was cancelled."), null, cancellationToken);
        }

        return abandoned.Count;
    }
}
