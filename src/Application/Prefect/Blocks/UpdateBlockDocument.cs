using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>
/// Changes a block document: members of its data that are named are replaced, or all of it where <c>merge_existing_data</c> is false; and its schema, to
/// another one of its type. A secret that comes back masked stays as it is.
/// </summary>
/// <param name="Id">The document.</param>
/// <param name="Body">Some of data, merge_existing_data, block_schema_id.</param>
public sealed record UpdateBlockDocument(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateBlockDocumentHandler(IFlowProvDb db, BlockDocuments documents, INameLock names, TimeProvider time)
    : IRequestHandler<UpdateBlockDocument, Unit>
{
    public async Task<Unit> Handle(UpdateBlockDocument request, CancellationToken cancellationToken)
    {
        var told = Read(request.Body);

        // Two that merge at a time would lose what the other merged.
        await names.HoldAsync("block_document", request.Id.ToString(), cancellationToken);
        var document = await db.BlockDocuments.FirstOrDefaultAsync(known => known.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, BlockDocuments.Missing);
        if (told.Data is { } data)
        {
            await documents.RequireTargetsAsync(data, cancellationToken);
            var stored = documents.Open(document);
            await documents.RestoreSecretsAsync(document, data, stored, cancellationToken);
            document.Data = documents.Seal(document.Id, told.IsMerge ? Merged(stored, data) : data);
        }

        if (told.SchemaId is { } proposed && proposed != document.BlockSchemaId)
        {
            document.BlockSchemaId = await db.BlockSchemas.AnyAsync(schema => schema.Id == proposed && schema.BlockTypeId == document.BlockTypeId, cancellationToken)
                ? proposed
                : throw new FlowProvException(ErrorKind.Invalid, "Must migrate block document to a block schema of the same block type.");
        }

        document.UpdatedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    private static JsonObject Merged(JsonObject stored, JsonObject data)
    {
        foreach (var (name, value) in data)
        {
            stored[name] = value?.DeepClone();
        }

        return stored;
    }

    private static Changes Read(JsonElement json)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var isMerge = body.Boolean("merge_existing_data", byDefault: true) ?? true;
        var data = body.Object("data") is { } given ? JsonTree.ObjectOf(given) : isMerge ? null : [];
        BlockReference.Check(data ?? [], errors);
        var schema = body.Uuid("block_schema_id", nullable: true);
        body.RefuseUnknown();
        errors.ThrowIfAny();
        return new Changes(data, isMerge, schema);
    }

    private sealed record Changes(JsonObject? Data, bool IsMerge, Guid? SchemaId);
}
