using FlowProv.Api.Hosting;
using FlowProv.Api.OpenApi;

namespace FlowProv.Api.Commands;

/// <summary>Writes the OpenAPI document as JSON and YAML; needs no database.</summary>
internal static class OpenApiCommand
{
    public const string DefaultFolder = "docs/openapi";

    public static async Task<int> RunAsync(string folder, string[] arguments, CancellationToken cancellationToken)
    {
        await using var app = ApiHost.CreateBuilder(arguments).Build();
        app.MapControllers();
        var text = app.Services.GetRequiredService<OpenApiText>();
        Directory.CreateDirectory(folder);
        await WriteAsync(folder, "openapi.json", await text.JsonAsync(), cancellationToken);
        await WriteAsync(folder, "openapi.yaml", await text.YamlAsync(), cancellationToken);
        return 0;
    }

    private static async Task WriteAsync(string folder, string name, string text, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text, cancellationToken);
        Console.WriteLine($"Wrote {path}.");
    }
}
