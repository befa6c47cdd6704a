using AutoMapper;
using AutoMapper.QueryableExtensions;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The versions of a flow, newest first, also of a flow that was deleted.</summary>
/// <param name="FlowId">The flow.</param>
/// <param name="Before">Only versions before this one.</param>
/// <param name="Limit">At most so many.</param>
public sealed record ListFlowVersions(string FlowId, int? Before, int Limit) : IQuery<IReadOnlyList<FlowVersionEntry>>;

/// <summary>A version of a configuration, without its text.</summary>
/// <param name="Version">Counts from 1, also over deletion and restoration.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="Actor">Who wrote it, as the caller said.</param>
/// <param name="RollbackOf">The version that it brought back.</param>
public sealed record FlowVersionEntry(int Version, DateTimeOffset CreatedAt, string? Actor, int? RollbackOf);

internal sealed class ListFlowVersionsHandler(IFlowProvDb db, IConfigurationProvider mappings)
    : IRequestHandler<ListFlowVersions, IReadOnlyList<FlowVersionEntry>>
{
    public async Task<IReadOnlyList<FlowVersionEntry>> Handle(ListFlowVersions request, CancellationToken cancellationToken)
    {
        var versions = await db.FlowVersions
            .Where(version => version.FlowId == request.FlowId && (request.Before == null || version.Version < request.Before))
            .OrderByDescending(version => version.Version)
            .Take(request.Limit)
            .ProjectTo<FlowVersionEntry>(mappings)
            .ToListAsync(cancellationToken);
        return versions.Count > 0 || await db.FlowVersions.AnyAsync(version => version.FlowId == request.FlowId, cancellationToken)
            ? versions
            : throw FlowErrors.Missing(request.FlowId);
    }
}
