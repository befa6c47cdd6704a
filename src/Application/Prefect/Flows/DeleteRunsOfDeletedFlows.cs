using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.FlowRuns;
using MediatR;

namespace FlowProv.Application.Prefect.Flows;

/// <summary>Deletes some runs of flows that were deleted; returns how many, 0 when all are gone.</summary>
public sealed record DeleteRunsOfDeletedFlows(int Limit) : ICommand<int>;

internal sealed class DeleteRunsOfDeletedFlowsHandler(IRunDeletion runs, FlowRunDeletion deletion) : IRequestHandler<DeleteRunsOfDeletedFlows, int>
{
    public async Task<int> Handle(DeleteRunsOfDeletedFlows request, CancellationToken cancellationToken)
    {
        var ids = await runs.LockRunsOfDeletedFlowsAsync(request.Limit, cancellationToken);
        if (ids.Count > 0)
        {
            return await deletion.DeleteAsync(ids, cancellationToken);
        }

        await runs.ForgetDeletedFlowsAsync(cancellationToken);
        return 0;
    }
}
