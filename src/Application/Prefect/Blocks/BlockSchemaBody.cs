using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>Reads the bodies of block schemas.</summary>
internal static class BlockSchemaBody
{
    private const string NoVersion = "non-versioned";

    /// <summary>A whole block schema.</summary>
    public static BlockSchema Read(JsonElement json, Guid id, DateTimeOffset now)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(json, ["body"], errors);
        var typeId = body.Uuid("block_type_id", required: true);
        var fields = body.Object("fields");
        var (capabilities, version) = (body.Texts("capabilities"), body.Text("version", byDefault: NoVersion));
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var empty = JsonElement.Parse("{}"u8);
        return new BlockSchema
        {
            Id = id,
            Checksum = SchemaChecksum.Of(fields ?? empty),
            Fields = WithReferences(fields ?? empty),
            BlockTypeId = typeId!.Value,
            Capabilities = [.. capabilities ?? []],
            Version = version!,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    /// <summary>The type of a schema that is to be stored.</summary>
    public static async Task<BlockType> TypeAsync(IFlowProvDb db, BlockSchema schema, CancellationToken cancellationToken) =>
        await db.BlockTypes.FirstOrDefaultAsync(type => type.Id == schema.BlockTypeId, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Block type {schema.BlockTypeId} not found.");

    // Clients look for the references of every schema, those without any too.
    private static string WithReferences(JsonElement fields)
    {
        if (fields.TryGetProperty("block_schema_references"u8, out _))
        {
            return fields.GetRawText();
        }

        var tree = JsonTree.ObjectOf(fields);
        tree["block_schema_references"] = new JsonObject();
        return Encoding.UTF8.GetString(ResourceJson.Write(json => tree.WriteTo(json)));
    }
}
