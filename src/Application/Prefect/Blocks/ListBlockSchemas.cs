using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A page of block schemas that match filters, the newest first.</summary>
/// <param name="Body">block_schemas, limit, offset; undefined for none.</param>
public sealed record ListBlockSchemas(JsonElement Body) : IQuery<DocumentPage>;

internal sealed class ListBlockSchemasHandler(IResourceReader reader, IFlowProvDb db) : IRequestHandler<ListBlockSchemas, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListBlockSchemas request, CancellationToken cancellationToken)
    {
        var page = await reader.ListIdsAsync(PrefectObject.BlockSchemas, PrefectFilters.Parse(PrefectObject.BlockSchemas, request.Body), cancellationToken);
        var found = await db.BlockSchemas.AsNoTracking().Where(schema => page.Ids.Contains(schema.Id)).TypedBy(db).ToListAsync(cancellationToken);
        return ResourceJson.Page(page.Order(found, typed => typed.Schema.Id), BlockJson.Write, page.NextCursor);
    }
}
