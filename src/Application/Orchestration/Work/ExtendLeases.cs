using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Heartbeats of a worker; leases that are lost are left out of the answer, those of canceled runs say so.</summary>
public sealed record ExtendLeases(IReadOnlyList<LeaseKey> Leases, double? LeaseSeconds) : ICommand<IReadOnlyList<LeaseState>>;

internal sealed class ExtendLeasesHandler(IRunStore runs) : IRequestHandler<ExtendLeases, IReadOnlyList<LeaseState>>
{
    public Task<IReadOnlyList<LeaseState>> Handle(ExtendLeases request, CancellationToken cancellationToken) =>
        runs.ExtendAsync(request.Leases, request.LeaseSeconds, cancellationToken);
}
