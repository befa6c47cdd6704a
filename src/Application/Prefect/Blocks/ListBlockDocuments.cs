using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A page of block documents that match filters, by name; anonymous ones only when they are asked for.</summary>
/// <param name="Body">block_documents, block_types, block_schemas, include_secrets, limit, offset; undefined for none.</param>
/// <param name="MayShowSecrets">Whether the caller may see secrets.</param>
/// <param name="Slug">Only documents of the type with this slug; not found when there is none.</param>
public sealed record ListBlockDocuments(JsonElement Body, bool MayShowSecrets, string? Slug = null) : IQuery<DocumentPage>;

internal sealed class ListBlockDocumentsHandler(IResourceReader reader, IFlowProvDb db, BlockDocuments documents)
    : IRequestHandler<ListBlockDocuments, DocumentPage>
{
    public async Task<DocumentPage> Handle(ListBlockDocuments request, CancellationToken cancellationToken)
    {
        var withSecrets = BlockDocuments.IncludesSecrets(request.Body, request.MayShowSecrets);
        var query = PrefectFilters.Parse(PrefectObject.BlockDocuments, request.Body);
        if (request.Slug is { } slug)
        {
            if (!await db.BlockTypes.AnyAsync(type => type.Slug == slug, cancellationToken))
            {
                throw new FlowProvException(ErrorKind.NotFound, BlockTypeBody.Missing);
            }

            var ofType = new Related(Relation.BlockTypeOfBlockDocument, new Compare(FieldPath.Of("slug"), CompareOp.Eq, new TextValue(slug)));
            query = query with { Filter = new And([query.Filter, ofType]) };
        }

        var page = await reader.ListIdsAsync(PrefectObject.BlockDocuments, query, cancellationToken);
        var found = await documents.ReadAsync(page.Ids, withSecrets, cancellationToken);
        return ResourceJson.Page(found, (json, write) => write(json), page.NextCursor);
    }
}
