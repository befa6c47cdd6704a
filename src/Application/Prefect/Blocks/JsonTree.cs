using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>JSON that can be changed. Numbers keep their text, and of members of the same name the last counts, as in Python.</summary>
internal static class JsonTree
{
    public static JsonNode? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(value),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Of)]),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(value),
    };

    public static JsonObject ObjectOf(JsonElement value)
    {
        var tree = new JsonObject();
        foreach (var member in value.EnumerateObject())
        {
            tree[member.Name] = Of(member.Value);
        }

        return tree;
    }
}
