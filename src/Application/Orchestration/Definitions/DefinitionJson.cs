using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>
/// A definition as <c>GET /api/definitions</c> shows it (contracts/director-and-flows.md 1.3): the entry as it was written plus its full
/// name, keys in alphabetical order at every depth.
/// </summary>
public static class DefinitionJson
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a configuration that <see cref="DefinitionParser"/> took for a definition.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="nextFireAt">Extension: when its schedule is due next.</param>
    public static void Write(JsonElement configuration, Utf8JsonWriter writer, string? nextFireAt = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var fullName = $"{configuration.GetProperty("project").GetString()}.{configuration.GetProperty("name").GetString()}";
        var members = configuration.EnumerateObject().Where(member => member.Name is not ("flow_id" or "fullname"))
            .Select(member => (member.Name, Value: member.Value))
            .Append(("fullname", JsonSerializer.SerializeToElement(fullName)));
        if (nextFireAt is not null)
        {
            members = members.Append(("next_fire_at", JsonSerializer.SerializeToElement(nextFireAt)));
        }

        WriteSorted(members, writer);
    }

    /// <summary>The same as UTF-8 text.</summary>
    public static byte[] ToUtf8(JsonElement configuration)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            Write(configuration, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteSorted(IEnumerable<(string Name, JsonElement Value)> members, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            WriteSorted(value, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteSorted(JsonElement value, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteSorted(value.EnumerateObject().Select(member => (member.Name, member.Value)), writer);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteSorted(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                // As it was stored: numbers keep their text.
                value.WriteTo(writer);
                break;
        }
    }
}
