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
            await steps.StoreAsync(run, Next(request.Neglect, run.State!, now), null, cancellationToken);
        }

        return neglected.Count;
    }

    private static RunState Next(Neglect neglect, RunState current, DateTimeOffset now) => neglect switch
    {
        Neglect.Late => RunState.Create(StateType.Scheduled, "Late", now, current.Details),
        Neglect.PausedTooLong => RunState.Create(
            StateType.Failed, StateType.Failed.DefaultName(), now, RunOnly(current.Details), "The flow was paused and never resumed."),
        _ => RunState.Create(StateType.Cancelled, StateType.Cancelled.DefaultName(), now, RunOnly(current.Details), "The parent flow run was cancelled."),
    };

    private static StateDetails RunOnly(StateDetails details) => new() { FlowRunId = details.FlowRunId };
}
