using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Flows;

/// <summary>Deletes some runs of flows that were deleted; returns how many, 0 when all are gone.</summary>
public sealed record DeleteRunsOfDeletedFlows(int Limit) : ICommand<int>;

internal sealed class DeleteRunsOfDeletedFlowsHandler(IRunDeletion runs) : IRequestHandler<DeleteRunsOfDeletedFlows, int>
{
    public Task<int> Handle(DeleteRunsOfDeletedFlows request, CancellationToken cancellationToken) =>
        runs.DeleteRunsOfDeletedFlowsAsync(request.Limit, cancellationToken);
}
