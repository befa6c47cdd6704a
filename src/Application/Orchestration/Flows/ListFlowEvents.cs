using AutoMapper;
using AutoMapper.QueryableExtensions;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The changes of a flow, oldest first, also of a flow that was deleted.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="After">Only events after this one.</param>
/// <param name="Limit">At most so many.</param>
public sealed record ListFlowEvents(string FlowId, long After, int Limit) : IQuery<IReadOnlyList<FlowEventEntry>>;

internal sealed class ListFlowEventsHandler(IFlowProvDb db, IConfigurationProvider mappings) : IRequestHandler<ListFlowEvents, IReadOnlyList<FlowEventEntry>>
{
    public async Task<IReadOnlyList<FlowEventEntry>> Handle(ListFlowEvents request, CancellationToken cancellationToken)
    {
        var events = await db.FlowEvents.Where(told => told.FlowId == request.FlowId && told.Id > request.After)
            .OrderBy(told => told.Id)
            .Take(request.Limit)
            .ProjectTo<FlowEventEntry>(mappings)
            .ToListAsync(cancellationToken);
        return events.Count > 0 || await db.FlowEvents.AnyAsync(told => told.FlowId == request.FlowId, cancellationToken)
            ? events
            : throw FlowErrors.Missing(request.FlowId);
    }
}
