using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>The checksum by which clients find the schema of a block's fields.</summary>
internal static class SchemaChecksum
{
    private const string Definitions = "definitions";
    private const string SecretFields = "secret_fields";

    public static string Of(JsonElement fields)
    {
        var counted = WithoutSecretFields(fields);
        if (counted[Definitions] is JsonObject { Count: > 0 } definitions)
        {
            // Definitions of other blocks are counted by the checksums of those.
            var kept = new JsonObject();
            AddPlainDefinitions(counted, definitions, kept);
            counted.Remove(Definitions);
            if (kept.Count > 0)
            {
                counted[Definitions] = kept;
            }
        }

        var text = $"[[{PythonJson.Write(JsonSerializer.SerializeToElement(counted))}], {{}}]";
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static JsonObject WithoutSecretFields(JsonElement value)
    {
        var kept = new JsonObject();
        foreach (var (name, member) in PythonJson.Members(value).Where(member => member.Key != SecretFields))
        {
            // Lists are left as they are, as the original does.
            kept[name] = member.ValueKind == JsonValueKind.Object ? WithoutSecretFields(member) : JsonTree.Of(member);
        }

        return kept;
    }

    private static void AddPlainDefinitions(JsonObject schema, JsonObject definitions, JsonObject kept)
    {
        if (schema["properties"] is not JsonObject properties)
        {
            return;
        }

        foreach (var name in properties.SelectMany(property => References(property.Value)).ToList())
        {
            if (definitions[name] is JsonObject definition && definition["block_type_slug"] is null && !kept.ContainsKey(name))
            {
                kept[name] = definition.DeepClone();
                AddPlainDefinitions(definition, definitions, kept);
            }
        }
    }

    /// <summary>The definitions that a property refers to, at any depth.</summary>
    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } && value.TryGetValue<string>(out var target)
            ? [target.Replace("#/definitions/", "", StringComparison.Ordinal)]
            : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
