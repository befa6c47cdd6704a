using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.States;
using MediatR;

namespace FlowProv.Application.Prefect.Sweeps;

// Contract: contracts/prefect.md 1.6, the loops.
/// <summary>
/// Looks after some flow runs of one kind of neglect: late ones are named so, pauses that lasted too long fail, subflows of cancelled runs are cancelled.
/// Returns how many.
/// </summary>
public sealed record SweepFlowRuns(Neglect Neglect, int Limit) : ICommand<int>;

internal sealed class SweepFlowRunsHandler(IClientRunStore runs, ClientRunSteps steps, TimeProvider time) : IRequestHandler<SweepFlowRuns, int>
{
    public async Task<int> Handle(SweepFlowRuns request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var neglected = await runs.LockNeglectedFlowRunsAsync(request.Neglect, now, request.Limit, cancellationToken);
        foreach (var run in neglected)
        {
            if (Next(request.Neglect, run.State, now) is { } next)
            {
                await steps.StoreAsync(run, next, null, cancellationToken);
            }
        }

        return neglected.Count;
    }

    private static RunState? Next(Neglect neglect, RunState current, DateTimeOffset now) => neglect switch
    {
        Neglect.Late => RunState.Propose(StateType.Scheduled, StateNames.Late, details: current.Details),
        Neglect.PausedTooLong => FlowRunRules.ExpiredPause(current, now),
        _ => RunState.Propose(StateType.Cancelled, message: "The parent flow run was cancelled."),
    };
}
