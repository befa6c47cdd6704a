using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>The fixed shape of a history row: every key, nulls included (contracts/flowcept.md 2.3).</summary>
internal static class HistoryRow
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Fields =
    [
        "object_id", "version", "created_at", "created_by", "updated_at", "updated_by", "prev_version", "task_id", "workflow_id",
        "object_type", "custom_metadata", "tags", "object_size_bytes", "data_sha256", "data_hash_algo",
    ];

    /// <summary>Appends a row, with a comma before it when it is not the first.</summary>
    public static void Write(ArrayBufferWriter<byte> rows, StoredObject version)
    {
        if (rows.WrittenCount > 0)
        {
            rows.Write(","u8);
        }

        using var document = JsonDocument.Parse(version.Json, StoredJson.Options);
        using var writer = new Utf8JsonWriter(rows, Writing);
        writer.WriteStartObject();
        foreach (var field in Fields)
        {
            WriteField(writer, document.RootElement, field);
        }

        // Payloads live in the database beside their documents; without one there is nothing stored anywhere.
        writer.WriteString("storage_type", version.Payload is null ? null : "in_object");
        writer.WriteBoolean("pickle", document.RootElement.TryGetProperty("pickle", out var pickle) && pickle.ValueKind == JsonValueKind.True);
        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, JsonElement document, string field)
    {
        writer.WritePropertyName(field);
        if (document.TryGetProperty(field, out var value))
        {
            value.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
