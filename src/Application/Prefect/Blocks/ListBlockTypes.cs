using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A page of block types that match filters, by name.</summary>
/// <param name="Body">block_types, block_schemas, limit, offset; undefined for none.</param>
public sealed record ListBlockTypes(JsonElement Body) : IQuery<DocumentPage>;

internal sealed class ListBlockTypesHandler(IResourceReader reader, IFlowProvDb db) : IRequestHandler<ListBlockTypes, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListBlockTypes request, CancellationToken cancellationToken)
    {
        var page = await reader.ListIdsAsync(PrefectObject.BlockTypes, PrefectFilters.Parse(PrefectObject.BlockTypes, request.Body), cancellationToken);
        var found = await db.BlockTypes.AsNoTracking().Where(type => page.Ids.Contains(type.Id)).ToListAsync(cancellationToken);
        return ResourceJson.Page(page.Order(found, type => type.Id), BlockJson.Write, page.NextCursor);
    }
}
