using System.Text.Json;
using NSwag.Generation;
using YamlDotNet.Serialization;

namespace FlowProv.Api.OpenApi;

/// <summary>The text of the document: what is served is, byte for byte, what is committed.</summary>
internal sealed class OpenApiText(IOpenApiDocumentGenerator generator)
{
    // NSwag's own YAML leaves status codes unquoted, which makes them integers.
    private readonly ISerializer yaml = new SerializerBuilder().WithQuotingNecessaryStrings().DisableAliases().Build();

    // The routes do not change while the process runs, and describing them takes a second.
    private readonly Lazy<Task<string>> json = new(async () => Lines((await generator.GenerateAsync(OpenApiDescription.DocumentName)).ToJson()));

    public Task<string> JsonAsync() => json.Value;

    public async Task<string> YamlAsync() => Lines(yaml.Serialize(Plain(JsonElement.Parse(await JsonAsync()))!));

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(property => property.Name, property => Plain(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Null => null,
        _ => json.GetBoolean(),
    };

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
