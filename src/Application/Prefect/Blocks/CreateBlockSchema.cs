using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>Adds a block schema, or returns the one of the same checksum and version.</summary>
/// <param name="Body">block_type_id, and perhaps fields, capabilities, version.</param>
public sealed record CreateBlockSchema(JsonElement Body) : ICommand<SavedResource>;

internal sealed class CreateBlockSchemaHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<CreateBlockSchema, SavedResource>
{
    private const string NoVersion = "non-versioned";

    public async Task<SavedResource> Handle(CreateBlockSchema request, CancellationToken cancellationToken)
    {
        var told = Read(request.Body);
        var type = await db.BlockTypes.FirstOrDefaultAsync(type => type.Id == told.BlockTypeId, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Block type {told.BlockTypeId} not found.");

        // Every process of a client registers its schemas when it starts.
        await names.HoldAsync("block_schema", $"{told.Checksum} {told.Version}", cancellationToken);
        var known = await db.BlockSchemas.AsNoTracking()
            .Where(known => known.Checksum == told.Checksum && known.Version == told.Version)
            .TypedBy(db).FirstOrDefaultAsync(cancellationToken);
        if (known is not null)
        {
            return new SavedResource(ResourceJson.Write(json => BlockJson.Write(json, known)), IsNew: false);
        }

        db.BlockSchemas.Add(told);
        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(ResourceJson.Write(json => BlockJson.Write(json, new TypedSchema(told, type))), IsNew: true);
    }

    private BlockSchema Read(JsonElement json)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var typeId = body.Uuid("block_type_id", required: true);
        var fields = body.Object("fields");
        var (capabilities, version) = (body.Texts("capabilities"), body.Text("version", byDefault: NoVersion));
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var now = time.GetUtcNow();
        var empty = JsonElement.Parse("{}"u8);
        return new BlockSchema
        {
            Id = Guid.CreateVersion7(now),
            Checksum = SchemaChecksum.Of(fields ?? empty),
            Fields = WithReferences(fields ?? empty),
            BlockTypeId = typeId!.Value,
            Capabilities = [.. capabilities ?? []],
            Version = version!,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    // Clients look for the references of every schema, those without any too.
    private static string WithReferences(JsonElement fields)
    {
        if (fields.TryGetProperty("block_schema_references"u8, out _))
        {
            return fields.GetRawText();
        }

        var tree = JsonTree.ObjectOf(fields);
        tree["block_schema_references"] = new System.Text.Json.Nodes.JsonObject();
        return System.Text.Encoding.UTF8.GetString(ResourceJson.Write(json => tree.WriteTo(json)));
    }
}
