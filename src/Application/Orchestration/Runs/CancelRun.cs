using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.States;
using MediatR;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>Cancels a run; a run that is over stays as it is. False when nothing was to be cancelled.</summary>
public sealed record CancelRun(Guid RunId) : ICommand<bool>;

internal sealed class CancelRunHandler(IRunStore runs, RunSteps steps, FlowRunTransitions clientRuns) : IRequestHandler<CancelRun, bool>
{
    public async Task<bool> Handle(CancelRun request, CancellationToken cancellationToken)
    {
        var settlement = await runs.CancelAsync([request.RunId], cancellationToken);
        await steps.SettledAsync(settlement, cancellationToken);
        return settlement.Runs.Count > 0 || await clientRuns.CancelAsync(request.RunId, cancellationToken);
    }
}
