using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>A whole block document as a body tells it.</summary>
/// <param name="Name">Null for an anonymous one without a name.</param>
/// <param name="Data">The filled-in fields.</param>
/// <param name="SchemaId">Its schema.</param>
/// <param name="TypeId">Its type.</param>
/// <param name="IsAnonymous">Whether lists leave it out.</param>
internal sealed record BlockDocumentBody(string? Name, JsonObject Data, Guid SchemaId, Guid TypeId, bool IsAnonymous)
{
    public static BlockDocumentBody Read(JsonElement json)
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
        return new BlockDocumentBody(name, data, schema!.Value, type!.Value, isAnonymous);
    }
}
