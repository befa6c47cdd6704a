using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>Adds a block document; a conflict when its type has one of that name. The answer hides its secrets.</summary>
/// <param name="Body">block_schema_id, block_type_id, and perhaps name, data, is_anonymous.</param>
public sealed record CreateBlockDocument(JsonElement Body) : ICommand<byte[]>;

internal sealed class CreateBlockDocumentHandler(IFlowProvDb db, BlockDocuments documents, TimeProvider time) : IRequestHandler<CreateBlockDocument, byte[]>
{
    public async Task<byte[]> Handle(CreateBlockDocument request, CancellationToken cancellationToken)
    {
        var told = Read(request.Body);
        if (!await db.BlockSchemas.AnyAsync(schema => schema.Id == told.SchemaId && schema.BlockTypeId == told.TypeId, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "The block schema does not exist, or is not one of this block type.");
        }

        if (await db.BlockDocuments.AnyAsync(known => known.BlockTypeId == told.TypeId && known.Name == told.Name, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, "Block already exists");
        }

        await documents.RequireTargetsAsync(told.Data, cancellationToken);
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        db.BlockDocuments.Add(new BlockDocument
        {
            Id = id,
            Name = told.Name,
            Data = documents.Seal(id, told.Data),
            BlockTypeId = told.TypeId,
            BlockSchemaId = told.SchemaId,
            IsAnonymous = told.IsAnonymous,
            CreatedAt = now,
            UpdatedAt = now,
        });
        await db.SaveChangesAsync(cancellationToken);
        return await documents.GetAsync(id, withSecrets: false, cancellationToken);
    }

    private static NewDocument Read(JsonElement json)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var name = body.Text("name", nullable: true);
        body.RequireSlug("name", name);
        var data = body.Object("data") is { } given ? JsonTree.ObjectOf(given) : [];
        BlockReference.Check(data, errors);
        var (schema, type) = (body.Uuid("block_schema_id", required: true), body.Uuid("block_type_id", required: true));
        var isAnonymous = body.Boolean("is_anonymous", byDefault: false) ?? false;
        body.RefuseUnknown();
        if (!isAnonymous && string.IsNullOrEmpty(name))
        {
            errors.Add(["body", "__root__"], new BodyError("value_error", "Names must be provided for block documents."));
        }

        errors.ThrowIfAny();
        return new NewDocument(name ?? $"anonymous-{Guid.NewGuid()}", data, schema!.Value, type!.Value, isAnonymous);
    }

    private sealed record NewDocument(string Name, JsonObject Data, Guid SchemaId, Guid TypeId, bool IsAnonymous);
}
