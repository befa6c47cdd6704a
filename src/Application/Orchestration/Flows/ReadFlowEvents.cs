using AutoMapper;
using AutoMapper.QueryableExtensions;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The next changes after one, of one flow or of all.</summary>
public sealed record ReadFlowEvents(long After, string? FlowId) : IQuery<IReadOnlyList<FlowEventEntry>>;

/// <summary>The id of the latest change, 0 before the first.</summary>
public sealed record FindLastFlowEvent : IQuery<long>;

internal sealed class ReadFlowEventsHandler(IFlowProvDb db, IConfigurationProvider mappings) : IRequestHandler<ReadFlowEvents, IReadOnlyList<FlowEventEntry>>
{
    private const int Most = 500;

    public async Task<IReadOnlyList<FlowEventEntry>> Handle(ReadFlowEvents request, CancellationToken cancellationToken) =>
        await db.FlowEvents.Where(told => told.Id > request.After && (request.FlowId == null || told.FlowId == request.FlowId))
            .OrderBy(told => told.Id)
            .Take(Most)
            .ProjectTo<FlowEventEntry>(mappings)
            .ToListAsync(cancellationToken);
}

internal sealed class FindLastFlowEventHandler(IFlowProvDb db) : IRequestHandler<FindLastFlowEvent, long>
{
    public async Task<long> Handle(FindLastFlowEvent request, CancellationToken cancellationToken) =>
        await db.FlowEvents.MaxAsync(told => (long?)told.Id, cancellationToken) ?? 0;
}
