using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Reads and normalises the metadata of an object.</summary>
internal static class ObjectMetadata
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    public static JsonObject Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) as JsonObject
                ?? throw new FlowProvException(ErrorKind.Invalid, "An object's metadata must be a JSON object.");
        }
        catch (JsonException failure)
        {
            throw new FlowProvException(ErrorKind.Invalid, $"Invalid JSON: {failure.Message}", inner: failure);
        }
    }

    /// <summary>The object's id, a new one when the document has none, and the fields without nulls.</summary>
    public static (string ObjectId, JsonObject Fields) Normalise(JsonObject document)
    {
        foreach (var (name, value) in document.ToList())
        {
            if (value is null)
            {
                document.Remove(name);
            }
        }

        foreach (var name in CollectionFields.Of(Collection.Objects).Identifiers)
        {
            if (document[name] is { } value)
            {
                document[name] = Text(name, value);
            }
        }

        RequireKind(document, "custom_metadata", JsonValueKind.Object, "Input should be a valid dictionary", "dict_type");
        RequireKind(document, "tags", JsonValueKind.Array, "Input should be a valid list", "list_type");
        return (document["object_id"]?.GetValue<string>() ?? Guid.NewGuid().ToString(), document);
    }

    public static FlowProvException Wrong(string field, string message, string type = "value_error") => new(
        ErrorKind.Unprocessable, $"{field}: {message}.", [new ErrorDetail(["body", field], message, type)]);

    private static string Text(string name, JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String when value.GetValue<string>() is { Length: > 0 } text => text,
        JsonValueKind.Number => value.ToJsonString(),
        _ => throw Wrong(name, "Input should be a valid string", "string_type"),
    };

    private static void RequireKind(JsonObject document, string field, JsonValueKind kind, string message, string type)
    {
        if (document[field] is { } value && value.GetValueKind() != kind)
        {
            throw Wrong(field, message, type);
        }
    }
}
