using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.ConcurrencyLimits;

/// <summary>A concurrency limit by its id or its tag.</summary>
/// <param name="Id">The id; null to ask by tag.</param>
/// <param name="Tag">The tag.</param>
public sealed record GetConcurrencyLimit(Guid? Id, string? Tag = null) : IQuery<byte[]>;

internal sealed class GetConcurrencyLimitHandler(IFlowProvDb db) : IRequestHandler<GetConcurrencyLimit, byte[]>
{
    public async Task<byte[]> Handle(GetConcurrencyLimit request, CancellationToken cancellationToken)
    {
        var limits = db.ConcurrencyLimits.AsNoTracking();
        limits = request.Id is { } id ? limits.Where(limit => limit.Id == id) : limits.Where(limit => limit.Tag == request.Tag);
        var found = await limits.FirstOrDefaultAsync(cancellationToken) ?? throw ConcurrencyLimitBody.Missing();
        return ResourceJson.Write(json => ConcurrencyLimitBody.Write(json, found));
    }
}
