using System.Globalization;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>What a <c>$ref</c> points at within its own document: a JSON pointer, or a name given by <c>$id</c> or <c>$anchor</c>.</summary>
internal static class SchemaReference
{
    public static JsonElement? Find(JsonElement root, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var document = (hash < 0 ? reference : reference[..hash]).TrimEnd('#');
        if (document.Length > 0 && document != Text(root, "$id")?.TrimEnd('#'))
        {
            return null;
        }

        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        return fragment.Length == 0 ? root : fragment[0] == '/' ? Pointer(root, fragment) : Named(root, fragment);
    }

    private static JsonElement? Pointer(JsonElement root, string pointer)
    {
        var current = root;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            var step = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (current.ValueKind == JsonValueKind.Object && current.TryGetProperty(step, out var member))
            {
                current = member;
            }
            else if (current.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < current.GetArrayLength())
            {
                current = current[index];
            }
            else
            {
                return null;
            }
        }

        return current;
    }

    private static JsonElement? Named(JsonElement element, string name)
    {
        if (element.ValueKind == JsonValueKind.Object && (Text(element, "$anchor") == name || Text(element, "$id") == $"#{name}"))
        {
            return element;
        }

        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(member => member.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => Enumerable.Empty<JsonElement>(),
        };
        return children.Select(child => Named(child, name)).FirstOrDefault(found => found is not null);
    }

    private static string? Text(JsonElement schema, string keyword) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
