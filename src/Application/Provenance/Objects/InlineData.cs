using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>A payload inside a JSON document: standard base64 in the field <c>data</c>, as answers carry it too.</summary>
internal static class InlineData
{
    /// <summary>Takes the field out; null when it is absent or null.</summary>
    public static byte[]? Take(JsonObject document)
    {
        document.Remove("data", out var data);
        if (data is null)
        {
            return null;
        }

        // MongoDB's exports write bytes so.
        if (data is JsonObject wrapper && wrapper.ContainsKey("$binary"))
        {
            data = ExtendedJson.ToPlain(wrapper);
        }

        return data is JsonValue value
            && value.GetValueKind() == JsonValueKind.String
            && value.TryGetValue(out JsonElement text)
            && text.TryGetBytesFromBase64(out var bytes)
            ? bytes
            : throw new FlowProvException(ErrorKind.Invalid, "data must be standard base64 text");
    }
}
