using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Puts documents together from those that are loaded.</summary>
/// <param name="stored">The documents, and all that they refer to.</param>
/// <param name="withSecrets">Whether secrets are shown.</param>
/// <param name="maxDepth">How deep references are followed.</param>
/// <param name="maxBytes">How much may come together.</param>
internal sealed class BlockReading(IReadOnlyDictionary<Guid, StoredBlock> stored, bool withSecrets, int maxDepth, long maxBytes)
{
    private readonly HashSet<Guid> path = [];
    private long bytes;

    public static FlowProvException TooLarge() =>
        new(ErrorKind.TooLarge, "These block documents and those that they refer to are too large for one answer; ask for fewer.");

    public OpenBlock Read(StoredBlock block)
    {
        bytes += block.Bytes;
        if (bytes > maxBytes)
        {
            throw TooLarge();
        }

        path.Add(block.Document.Id);
        var data = block.Data.DeepClone().AsObject();
        var references = new List<(string Name, OpenBlock Block)>();
        foreach (var (name, target) in block.Data.Select(member => (member.Key, BlockReference.Target(member.Value))))
        {
            // A block within itself stays a reference.
            if (target is not { } id || path.Contains(id) || path.Count > maxDepth)
            {
                continue;
            }

            if (stored.TryGetValue(id, out var referred))
            {
                var inner = Read(referred);
                data[name] = inner.Data.DeepClone();
                references.Add((name, inner));
            }
            else
            {
                data.Remove(name);
            }
        }

        path.Remove(block.Document.Id);
        if (!withSecrets)
        {
            SecretFields.Of(JsonElement.Parse(block.Schema.Fields)).Hide(data);
        }

        return new OpenBlock(block, data, references);
    }
}

// Contract: contracts/prefect.md 1.6; the order of members is part of it.
/// <summary>A document as it goes out.</summary>
/// <param name="Stored">What is stored.</param>
/// <param name="Data">Its data, with other blocks' data in place.</param>
/// <param name="References">The blocks that stand in its data, by member.</param>
internal sealed record OpenBlock(StoredBlock Stored, JsonObject Data, IReadOnlyList<(string Name, OpenBlock Block)> References)
{
    public void Write(Utf8JsonWriter json)
    {
        var document = Stored.Document;
        json.WriteStartObject();
        Reading.ResourceJson.WriteHead(json, document.Id, document.CreatedAt, document.UpdatedAt);
        json.WriteString("name"u8, document.Name);
        json.WritePropertyName("data"u8);
        Data.WriteTo(json);
        json.WriteString("block_schema_id"u8, document.BlockSchemaId);
        json.WritePropertyName("block_schema"u8);
        BlockJson.Write(json, new TypedSchema(Stored.Schema, Stored.Type));
        json.WriteString("block_type_id"u8, document.BlockTypeId);
        json.WritePropertyName("block_type"u8);
        BlockJson.Write(json, Stored.Type);
        WriteReferences(json);
        json.WriteBoolean("is_anonymous"u8, document.IsAnonymous);
        json.WriteEndObject();
    }

    private void WriteReferences(Utf8JsonWriter json)
    {
        json.WriteStartObject("block_document_references"u8);
        foreach (var (name, block) in References)
        {
            var document = block.Stored.Document;
            json.WriteStartObject(name);
            json.WriteStartObject("block_document"u8);
            json.WriteString("id"u8, document.Id);
            json.WriteString("name"u8, document.Name);
            json.WritePropertyName("block_type"u8);
            BlockJson.Write(json, block.Stored.Type);
            json.WriteBoolean("is_anonymous"u8, document.IsAnonymous);
            block.WriteReferences(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
