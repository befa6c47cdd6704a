using System.Text.Json;

namespace FlowProv.PropertyTests.Filters;

/// <summary>MongoDB's inclusive projection in plain code, printed as PostgreSQL prints jsonb.</summary>
internal static class ReferenceProjection
{
    public static string Apply(JsonElement document, IReadOnlyCollection<string> paths) => Cut(document, paths.ToList())!;

    private static string? Cut(JsonElement value, List<string> paths) => value.ValueKind switch
    {
        _ when paths.Contains("") => value.GetRawText(),
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(item => Cut(item, paths)).Where(text => text is not null))}]",
        JsonValueKind.Object => $"{{{string.Join(", ", value.EnumerateObject().Select(member => Member(member, paths)).Where(text => text is not null))}}}",
        _ => null,
    };

    private static string? Member(JsonProperty member, List<string> paths)
    {
        var below = paths.Where(path => path == member.Name || path.StartsWith($"{member.Name}.", StringComparison.Ordinal))
            .Select(path => path == member.Name ? "" : path[(member.Name.Length + 1)..]).ToList();
        var value = below.Count == 0 ? null : Cut(member.Value, below);
        return value is null ? null : $"{JsonSerializer.Serialize(member.Name, Plain)}: {value}";
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
