using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: seed 002, PUT creates or replaces.
/// <summary>
/// Makes a block document with an id of the caller's, or replaces the one that has it, whose type stays. A secret that comes back masked stays as it is.
/// The answer hides its secrets.
/// </summary>
/// <param name="Id">The document.</param>
/// <param name="Body">block_schema_id, block_type_id, and perhaps name, data, is_anonymous.</param>
public sealed record PutBlockDocument(Guid Id, JsonElement Body) : ICommand<SavedResource>;

internal sealed class PutBlockDocumentHandler(IFlowProvDb db, BlockDocuments documents, INameLock names, TimeProvider time)
    : IRequestHandler<PutBlockDocument, SavedResource>
{
    public async Task<SavedResource> Handle(PutBlockDocument request, CancellationToken cancellationToken)
    {
        var (told, now) = (BlockDocumentBody.Read(request.Body), time.GetUtcNow());

        // Held by those that change the document, too.
        await names.HoldAsync("block_document", request.Id.ToString(), cancellationToken);
        var known = await db.BlockDocuments.FirstOrDefaultAsync(known => known.Id == request.Id, cancellationToken);
        if (known is null)
        {
            await documents.AddAsync(request.Id, told, now, cancellationToken);
        }
        else
        {
            await ReplaceAsync(known, told, cancellationToken);
            known.UpdatedAt = now;
        }

        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(await documents.GetAsync(request.Id, withSecrets: false, cancellationToken), IsNew: known is null);
    }

    private async Task ReplaceAsync(BlockDocument document, BlockDocumentBody told, CancellationToken cancellationToken)
    {
        if (told.TypeId != document.BlockTypeId)
        {
            throw new FlowProvException(ErrorKind.Conflict, "A block document keeps its block type.");
        }

        // The name that an anonymous one was given stays, so that to put it again changes nothing.
        var name = told.Name ?? document.Name;
        await documents.RequireFreeAsync(document.Id, told, name, cancellationToken);
        await documents.RestoreSecretsAsync(document, told.Data, documents.Open(document), cancellationToken);
        (document.Name, document.BlockSchemaId, document.IsAnonymous) = (name, told.SchemaId, told.IsAnonymous);
        document.Data = documents.Seal(document.Id, told.Data);
    }
}
