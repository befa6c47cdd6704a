using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>
/// The secrets of a block, as <c>secret_fields</c> of its schema names them: dotted paths, of which all values below a <c>*</c> are secret. Lists on the way
/// are gone through.
/// </summary>
internal sealed class SecretFields
{
    public const string Mask = "********";

    private readonly ImmutableArray<string[]> paths;

    private SecretFields(ImmutableArray<string[]> paths) => this.paths = paths;

    /// <summary>Of the fields of a schema.</summary>
    public static SecretFields Of(JsonElement fields) => new(
        fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty("secret_fields"u8, out var secrets) && secrets.ValueKind == JsonValueKind.Array
            ? [.. secrets.EnumerateArray().Where(path => path.ValueKind == JsonValueKind.String).Select(path => path.GetString()!.Split('.'))]
            : []);

    /// <summary>Puts a mask in the place of every secret that is not null.</summary>
    public void Hide(JsonObject data) => Change(data, null, static (_, _) => JsonValue.Create(Mask));

    /// <summary>Puts the stored secret in the place of every mask: a client that sends one back has not seen what it hides.</summary>
    public void Restore(JsonObject data, JsonObject stored) => Change(
        data,
        stored,
        static (leaf, stored) => leaf.GetValueKind() == JsonValueKind.String && leaf.GetValue<string>() == Mask && stored is not null ? stored.DeepClone() : leaf);

    private void Change(JsonObject data, JsonNode? other, Func<JsonNode, JsonNode?, JsonNode> leaf)
    {
        foreach (var path in paths)
        {
            Changed(data, other, path, leaf);
        }
    }

    private static JsonNode? Changed(JsonNode? node, JsonNode? other, ReadOnlySpan<string> path, Func<JsonNode, JsonNode?, JsonNode> leaf)
    {
        var isAllBelow = path.IsEmpty || path[0] == "*";
        switch (node)
        {
            case null:
                return null;
            case JsonObject members:
                string[] names = isAllBelow ? [.. members.Select(member => member.Key)] : members.ContainsKey(path[0]) ? [path[0]] : [];
                foreach (var name in names)
                {
                    var member = members[name];
                    var changed = Changed(member, (other as JsonObject)?[name], isAllBelow ? [] : path[1..], leaf);
                    if (!ReferenceEquals(member, changed))
                    {
                        members[name] = changed;
                    }
                }

                return members;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    var item = items[index];
                    var changed = Changed(item, other is JsonArray others && index < others.Count ? others[index] : null, path, leaf);
                    if (!ReferenceEquals(item, changed))
                    {
                        items[index] = changed;
                    }
                }

                return items;
            default:
                return isAllBelow ? leaf(node, other) : node;
        }
    }
}
