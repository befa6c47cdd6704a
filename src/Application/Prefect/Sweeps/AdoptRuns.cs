using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Sweeps;

/// <summary>Puts some client runs into Director's list whose definition came after them. Returns how many.</summary>
public sealed record AdoptRuns(int Limit) : ICommand<int>;

internal sealed class AdoptRunsHandler(IClientRunStore runs) : IRequestHandler<AdoptRuns, int>
{
    public Task<int> Handle(AdoptRuns request, CancellationToken cancellationToken) => runs.AdoptAsync(request.Limit, cancellationToken);
}
