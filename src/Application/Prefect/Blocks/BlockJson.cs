using System.Text.Json;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Blocks;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6; the order of members is part of it.
/// <summary>Block types and schemas as they go out.</summary>
internal static class BlockJson
{
    public static void Write(Utf8JsonWriter json, BlockType type)
    {
        json.WriteStartObject();
        json.WriteHead(type.Id, type.CreatedAt, type.UpdatedAt);
        json.WriteString("name"u8, type.Name);
        json.WriteString("slug"u8, type.Slug);
        json.WriteString("logo_url"u8, type.LogoUrl);
        json.WriteString("documentation_url"u8, type.DocumentationUrl);
        json.WriteString("description"u8, type.Description);
        json.WriteString("code_example"u8, type.CodeExample);
        json.WriteBoolean("is_protected"u8, type.IsProtected);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, TypedSchema schema)
    {
        var fields = schema.Schema;
        json.WriteStartObject();
        json.WriteHead(fields.Id, fields.CreatedAt, fields.UpdatedAt);
        json.WriteString("checksum"u8, fields.Checksum);
        json.WriteStored("fields"u8, fields.Fields);
        json.WriteString("block_type_id"u8, fields.BlockTypeId);
        json.WritePropertyName("block_type"u8);
        Write(json, schema.Type);
        json.WriteTexts("capabilities"u8, fields.Capabilities);
        json.WriteString("version"u8, fields.Version);
        json.WriteEndObject();
    }
}

/// <summary>A schema with the type that it belongs to.</summary>
internal sealed record TypedSchema(BlockSchema Schema, BlockType Type);
