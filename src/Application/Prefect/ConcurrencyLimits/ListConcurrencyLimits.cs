using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.ConcurrencyLimits;

/// <summary>A page of concurrency limits, by tag.</summary>
/// <param name="Body">limit, offset; undefined for none.</param>
public sealed record ListConcurrencyLimits(JsonElement Body) : IQuery<DocumentPage>;

internal sealed class ListConcurrencyLimitsHandler(IFlowProvDb db) : IRequestHandler<ListConcurrencyLimits, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListConcurrencyLimits request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var page = PageBody.Read(new BodyObject(request.Body, ["body"], errors), errors);
        var found = await db.ConcurrencyLimits.AsNoTracking()
            .OrderBy(limit => limit.Tag).Skip(page.Offset).Take(page.Limit).ToListAsync(cancellationToken);
        return ResourceJson.Page(found, ConcurrencyLimitBody.Write);
    }
}
