using System.Text;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>A value under evaluation; what is derived from it is computed once.</summary>
internal sealed class Instance(JsonElement json)
{
    private OrderedDictionary<string, JsonElement>? members;
    private string? canonical;

    public JsonElement Json => json;

    /// <summary>The members of an object. Of a key that stands twice the last value counts, in the first place, as in Python.</summary>
    public OrderedDictionary<string, JsonElement> Members => members ??= Read();

    /// <summary>One text for all values that JSON Schema holds equal: 1 and 1.0 are, true and 1 are not, the order of keys does not matter.</summary>
    public static string Canonical(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    public bool IsEqualTo(JsonElement other) => other.ValueKind == json.ValueKind && (canonical ??= Canonical(json)) == Canonical(other);

    public bool Is(string type) => json.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && PythonNumber.Of(json).IsWhole),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => type == "null",
    };

    public override string ToString() => PythonText.Repr(json);

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var (name, member) in new Instance(value).Members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    text.Append(JsonSerializer.Serialize(name)).Append(':');
                    Write(member, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray())
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                text.Append(JsonSerializer.Serialize(value.GetString()));
                break;
            default:
                text.Append(value.ValueKind == JsonValueKind.Number ? PythonNumber.Of(value).Canonical() : value.GetRawText());
                break;
        }
    }

    private OrderedDictionary<string, JsonElement> Read()
    {
        var read = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            read[member.Name] = member.Value;
        }

        return read;
    }
}
