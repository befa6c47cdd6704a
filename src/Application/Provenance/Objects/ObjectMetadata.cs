using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Brings the metadata of an object through the same door and into the same form as ingested messages.</summary>
internal static class ObjectMetadata
{
    public static JsonObject Parse(ReadOnlySpan<byte> json, SecretRedactor redactor)
    {
        // As streams of messages may begin with it.
        var parsed = new MessageParser(redactor.Patterns).Parse(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        return parsed.Fields ?? throw Refused(parsed.Reason!);
    }

    /// <summary>The message that the document is, with a new id where it has none.</summary>
    public static DocumentMessage Normalise(JsonObject document)
    {
        TakeCategory(document);
        document["object_id"] ??= Guid.NewGuid().ToString();
        var clears = document["custom_metadata"] is JsonObject { Count: 0 };
        var (message, reason) = MessageNormaliser.Normalise(document, Collection.Objects);
        if (message is null)
        {
            throw Refused(reason!);
        }

        // An empty region says nothing in a merge, but replaces here.
        if (clears)
        {
            message.Fields["custom_metadata"] = new JsonObject();
        }

        return message;
    }

    // Up to upstream's 0.10.8 the category was called type (contracts/flowcept.md 1.10).
    private static void TakeCategory(JsonObject document)
    {
        document.Remove("type", out var type);
        if (type is not null && (type.GetValueKind() != JsonValueKind.String || type.GetValue<string>() != "object"))
        {
            document["object_type"] ??= type;
        }
    }

    private static FlowProvException Refused(string reason) => new(ErrorKind.Invalid, reason);
}
