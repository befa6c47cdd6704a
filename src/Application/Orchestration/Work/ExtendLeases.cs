using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Work;

/// <summary>Heartbeats of a worker; leases that are lost, be it because the run was canceled, are left out of the answer.</summary>
public sealed record ExtendLeases(IReadOnlyList<LeaseKey> Leases, double LeaseSeconds) : ICommand<IReadOnlyList<HeldLease>>;

internal sealed class ExtendLeasesHandler(IRunStore runs) : IRequestHandler<ExtendLeases, IReadOnlyList<HeldLease>>
{
    public Task<IReadOnlyList<HeldLease>> Handle(ExtendLeases request, CancellationToken cancellationToken) =>
        runs.ExtendAsync(request.Leases, request.LeaseSeconds, cancellationToken);
}
