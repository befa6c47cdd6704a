using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlowProv.Application.Orchestration.Definitions.Folders;

/// <summary>The JSON Schemas of a Director folder, by name.</summary>
internal sealed class SchemaFolder(string folder)
{
    private const long MaxBytes = 1_000_000;

    private readonly string root = Path.GetFullPath(Path.Combine(folder, "schemas"));
    private readonly Dictionary<string, (JsonNode? Schema, string? Error)> read = new(StringComparer.Ordinal);

    /// <summary>The schema, or why there is none.</summary>
    public (JsonNode? Schema, string? Error) Load(string name)
    {
        if (!read.TryGetValue(name, out var loaded))
        {
            read.Add(name, loaded = Read(name));
        }

        return (loaded.Schema?.DeepClone(), loaded.Error);
    }

    private (JsonNode? Schema, string? Error) Read(string name)
    {
        var shown = $"schemas/{name}.json";
        try
        {
            var path = Path.GetFullPath(Path.Combine(root, $"{name}.json"));
            if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return (null, $"{shown} lies outside the folder schemas");
            }

            if (!File.Exists(path))
            {
                return (null, $"there is no {shown}");
            }

            return new FileInfo(path).Length > MaxBytes ? (null, $"{shown} is larger than {MaxBytes} bytes") : Parse(path, shown);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, $"{shown} cannot be read: {e.Message}");
        }
    }

    private static (JsonNode? Schema, string? Error) Parse(string path, string shown)
    {
        try
        {
            var schema = JsonNode.Parse(File.ReadAllText(path));
            return schema is null ? (null, $"{shown} holds no schema") : (schema, null);
        }
        catch (JsonException e)
        {
            return (null, $"{shown}:{e.LineNumber + 1} is not valid JSON");
        }
    }
}
