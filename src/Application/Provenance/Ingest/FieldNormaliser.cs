using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Brings single fields of a message into their stored form, in place.</summary>
internal static class FieldNormaliser
{
    public const int MaxIdentifierBytes = 1024;

    /// <summary>Normalises the fields that have a role. Returns why the message is refused, or null.</summary>
    public static string? Normalise(JsonObject message, Collection collection)
    {
        var roles = FieldRoles.Of(collection);
        for (var i = message.Count - 1; i >= 0; i--)
        {
            var (field, value) = message.GetAt(i);
            if (!roles.TryGetValue(field, out var role))
            {
                continue;
            }

            if (value is null || role == FieldRole.ForeignKey)
            {
                message.RemoveAt(i);
                continue;
            }

            var reason = role switch
            {
                FieldRole.Identifier => CheckIdentifier(field, value),
                FieldRole.Time => NormaliseTime(message, i, field, value),
                FieldRole.TextSet => NormaliseSet(message, i, field, value),
                _ => NormaliseRegion(message, i, value),
            };
            if (reason is not null)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>A number for JSON without trailing zeros.</summary>
    public static JsonValue Number(decimal value) => JsonValue.Create(value / 1.0000000000000000000000000000m);

    /// <summary>A node's own element, made where the node was not parsed.</summary>
    public static JsonElement ElementOf(JsonNode node) =>
        node is JsonValue value && value.TryGetValue<JsonElement>(out var element) ? element : JsonElement.Parse(node.ToJsonString());

    private static string? CheckIdentifier(string field, JsonNode value)
    {
        if (value is not JsonValue leaf || !leaf.TryGetValue<string>(out var text))
        {
            return $"{field} must be text";
        }

        return text.Length > MaxIdentifierBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaxIdentifierBytes
            ? $"{field} is longer than {MaxIdentifierBytes} bytes"
            : null;
    }

    private static string? NormaliseTime(JsonObject message, int at, string field, JsonNode value)
    {
        var element = ElementOf(value);
        if (!EpochTime.TryRead(element, out var seconds))
        {
            return $"{field} is not a time: epoch seconds, epoch milliseconds or ISO 8601 text is expected";
        }

        if (element.ValueKind != JsonValueKind.Number || element.GetDecimal() != seconds)
        {
            message.SetAt(at, Number(seconds));
        }

        return null;
    }

    private static string? NormaliseSet(JsonObject message, int at, string field, JsonNode value)
    {
        if (value is JsonValue leaf && leaf.TryGetValue<string>(out var single))
        {
            message.SetAt(at, new JsonArray(single));
            return null;
        }

        if (value is not JsonArray list || !list.All(item => item?.GetValueKind() == JsonValueKind.String))
        {
            return $"{field} must be a list of texts";
        }

        message.SetAt(at, TextSet.Of(list));
        return null;
    }

    private static string? NormaliseRegion(JsonObject message, int at, JsonNode value)
    {
        var region = value as JsonObject;
        if (value is JsonArray list)
        {
            region = [];
            for (var i = 0; i < list.Count; i++)
            {
                region[string.Create(CultureInfo.InvariantCulture, $"arg{i}")] = list[i]?.DeepClone();
            }
        }
        else if (value is JsonValue)
        {
            region = new JsonObject { ["arg0"] = value.DeepClone() };
        }

        if (region!.Count == 0)
        {
            message.RemoveAt(at);
        }
        else if (region != value)
        {
            message.SetAt(at, region);
        }

        return null;
    }
}
