using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Ends attempts whose worker fell silent or took too long. The answer is how many tasks changed.</summary>
public sealed record ExpireLeases(int Limit) : ICommand<int>;

internal sealed class ExpireLeasesHandler(IRunStore runs, RunSteps steps) : IRequestHandler<ExpireLeases, int>
{
    public async Task<int> Handle(ExpireLeases request, CancellationToken cancellationToken)
    {
        var settlement = await runs.ExpireAsync(request.Limit, cancellationToken);
        await steps.SettledAsync(settlement, cancellationToken);
        return settlement.Tasks.Count;
    }
}
