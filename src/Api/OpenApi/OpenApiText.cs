using NSwag;
using NSwag.Generation;

namespace FlowProv.Api.OpenApi;

/// <summary>The text of the document: what is served is, byte for byte, what is committed.</summary>
internal sealed class OpenApiText(IOpenApiDocumentGenerator generator)
{
    public async Task<string> JsonAsync() => Lines((await GenerateAsync()).ToJson());

    public async Task<string> YamlAsync() => Lines((await GenerateAsync()).ToYaml());

    private Task<OpenApiDocument> GenerateAsync() => generator.GenerateAsync(OpenApiDescription.DocumentName);

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
