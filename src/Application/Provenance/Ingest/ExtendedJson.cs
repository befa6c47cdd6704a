using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Rewrites MongoDB Extended JSON, canonical or relaxed, version 1 or 2, to plain JSON. Times become ISO 8601 text.</summary>
public static class ExtendedJson
{
    /// <summary>The same value without type wrappers. The input is used up: its parts move into the result.</summary>
    public static JsonNode? ToPlain(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                return members.Count is 1 or 2 && members.GetAt(0).Key.StartsWith('$') && TryUnwrap(members, out var plain)
                    ? plain
                    : RewriteMembers(members);
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    var item = items[i];
                    items[i] = null;
                    items[i] = ToPlain(item);
                }

                return items;
            default:
                return node;
        }
    }

    private static JsonObject RewriteMembers(JsonObject members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var value = members.GetAt(i).Value;
            if (value is JsonObject or JsonArray)
            {
                members.SetAt(i, (JsonNode?)null);
                members.SetAt(i, ToPlain(value));
            }
        }

        return members;
    }

    private static bool TryUnwrap(JsonObject wrapper, out JsonNode? plain)
    {
        var (name, value) = wrapper.GetAt(0);
        var second = wrapper.Count == 2 ? wrapper.GetAt(1).Key : null;
        (var known, plain) = (name, second) switch
        {
            ("$oid" or "$uuid" or "$symbol" or "$code", null) => Text(value),
            ("$numberInt" or "$numberLong", null) => Integer(value),
            ("$numberDouble" or "$numberDecimal", null) => Number(value),
            ("$date", null) => Date(value),
            ("$binary", null) when value is JsonObject binary => Text(binary["base64"]),
            ("$binary", "$type") => Text(value),
            ("$type", "$binary") => Text(wrapper["$binary"]),
            ("$regularExpression", null) when value is JsonObject regex => Regex(regex["pattern"], regex["options"]),
            ("$regex", "$options") => Regex(value, wrapper["$options"]),
            ("$timestamp", null) when value is JsonObject timestamp => (true, timestamp["t"]?.DeepClone()),
            ("$undefined", null) => (value?.GetValueKind() == JsonValueKind.True, null),
            ("$minKey" or "$maxKey", null) => (value?.GetValueKind() == JsonValueKind.Number, null),
            _ => (false, null),
        };
        return known;
    }

    private static (bool Known, JsonNode? Plain) Text(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String ? (true, value.DeepClone()) : (false, null);

    private static (bool Known, JsonNode? Plain) Integer(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Number => (true, value.DeepClone()),
        JsonValueKind.String when long.TryParse(value.GetValue<string>(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            (true, JsonValue.Create(number)),
        _ => (false, null),
    };

    // NaN and infinity become null, as everywhere (issue 2, decision 6).
    private static (bool Known, JsonNode? Plain) Number(JsonNode? value)
    {
        if (value?.GetValueKind() == JsonValueKind.Number)
        {
            return (true, value.DeepClone());
        }

        if (value?.GetValueKind() != JsonValueKind.String
            || !double.TryParse(value.GetValue<string>(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return (false, null);
        }

        if (!double.IsFinite(number))
        {
            return (true, null);
        }

        return decimal.TryParse(value.GetValue<string>(), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? (true, FieldNormaliser.Number(exact))
            : (true, JsonValue.Create(number));
    }

    private static (bool Known, JsonNode? Plain) Date(JsonNode? value)
    {
        if (value?.GetValueKind() == JsonValueKind.String)
        {
            return (true, value.DeepClone());
        }

        var milliseconds = value is JsonObject wrapped ? wrapped["$numberLong"] : value;
        if (milliseconds is null || Integer(milliseconds).Plain is not JsonValue number || !FieldNormaliser.ElementOf(number).TryGetInt64(out var ticks))
        {
            return (false, null);
        }

        return Math.Abs(ticks) < 62_000_000_000_000
            ? (true, DateTimeOffset.FromUnixTimeMilliseconds(ticks).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            : (true, FieldNormaliser.Number(ticks / 1000m));
    }

    private static (bool Known, JsonNode? Plain) Regex(JsonNode? pattern, JsonNode? options) =>
        pattern?.GetValueKind() == JsonValueKind.String ? (true, $"/{pattern}/{options}") : (false, null);
}
