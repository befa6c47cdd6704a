using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>
/// Deletes runs beyond the newest that their definitions keep: only runs that are over, a small batch of each flow at a time. Their provenance
/// stays. The answer is how many were deleted; more may be left.
/// </summary>
public sealed record PruneRuns(int BatchSize) : ICommand<int>;

internal sealed class PruneRunsHandler(IRunStore runs) : IRequestHandler<PruneRuns, int>
{
    public async Task<int> Handle(PruneRuns request, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var (flowId, keep) in await runs.ListRetentionsAsync(cancellationToken))
        {
            deleted += await runs.PruneAsync(flowId, keep, request.BatchSize, cancellationToken);
        }

        return deleted;
    }
}
