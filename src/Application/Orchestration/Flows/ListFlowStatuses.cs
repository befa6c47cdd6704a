using AutoMapper;
using AutoMapper.QueryableExtensions;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The states of flows, in the order of their ids; unknown ids are missing.</summary>
/// <param name="FlowIds">Which flows; null for all.</param>
public sealed record ListFlowStatuses(IReadOnlyCollection<string>? FlowIds) : IQuery<IReadOnlyList<FlowStatus>>;

internal sealed class ListFlowStatusesHandler(IFlowProvDb db, IConfigurationProvider mappings)
    : IRequestHandler<ListFlowStatuses, IReadOnlyList<FlowStatus>>
{
    public async Task<IReadOnlyList<FlowStatus>> Handle(ListFlowStatuses request, CancellationToken cancellationToken)
    {
        var statuses = await db.FlowConfigurations.Where(flow => request.FlowIds == null || request.FlowIds.Contains(flow.FlowId))
            .OrderBy(flow => flow.FlowId)
            .ProjectTo<FlowStatus>(mappings)
            .ToListAsync(cancellationToken);
        var open = await db.OpenRunsAsync(request.FlowIds, cancellationToken);
        return
        [
            .. statuses.Select(status => open.TryGetValue(status.FlowId, out var runs)
                ? status with { OpenRuns = runs.Count, ActiveVersion = runs.Version ?? status.ActiveVersion }
                : status),
        ];
    }
}
