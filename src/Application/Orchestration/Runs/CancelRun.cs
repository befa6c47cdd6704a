using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>Cancels a run; a run that is over stays as it is. False when there is no such run.</summary>
public sealed record CancelRun(Guid RunId) : ICommand<bool>;

internal sealed class CancelRunHandler(IRunStore runs, RunSteps steps) : IRequestHandler<CancelRun, bool>
{
    public async Task<bool> Handle(CancelRun request, CancellationToken cancellationToken)
    {
        var settlement = await runs.CancelAsync([request.RunId], cancellationToken);
        await steps.SettledAsync(settlement, cancellationToken);
        return settlement.Runs.Count > 0;
    }
}
