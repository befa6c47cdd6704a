using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Shared;
using YamlDotNet.Core;

namespace FlowProv.Application.Orchestration.Definitions.Folders;

/// <summary>Reads the folder of a Director project: <c>workflows.yml</c> and <c>schemas/NAME.json</c> (contracts/director-and-flows.md 2.1).</summary>
public sealed class WorkflowFolder
{
    public const string FileName = "workflows.yml";

    private const long MaxBytes = 10_000_000;

    private static readonly string[] Own = ["flow_id", "project", "name", "fullname"];

    private readonly SchemaFolder schemas;
    private readonly List<ErrorDetail> errors = [];
    private readonly ImmutableArray<JsonObject>.Builder configurations = ImmutableArray.CreateBuilder<JsonObject>();

    private WorkflowFolder(string folder) => schemas = new SchemaFolder(folder);

    /// <summary>All definitions of the folder, and all that is wrong with it.</summary>
    public static FolderContents Load(string folder)
    {
        var reading = new WorkflowFolder(folder);
        reading.Read(Path.Combine(folder, FileName));
        return new FolderContents(reading.configurations.ToImmutable(), [.. reading.errors]);
    }

    private void Read(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                Fail(null, "there is no such file");
            }
            else if (new FileInfo(path).Length > MaxBytes)
            {
                Fail(null, $"is larger than {MaxBytes} bytes");
            }
            else
            {
                using var text = new StreamReader(path);
                Entries(new YamlReader(text).Read());
            }
        }
        catch (YamlException e)
        {
            Fail((int)e.Start.Line, e.InnerException?.Message ?? e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(null, e.Message);
        }
    }

    private void Entries(YamlNode? root)
    {
        if (root?.Members is not { } entries)
        {
            Fail(root?.Line, "must map the full names of workflows to their definitions");
            return;
        }

        foreach (var (fullName, entry) in entries)
        {
            var before = errors.Count;
            if (Configuration(fullName, entry) is { } configuration && errors.Count == before)
            {
                configurations.Add(configuration);
            }
        }
    }

    private JsonObject? Configuration(string fullName, YamlNode entry)
    {
        if (fullName.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot) || dot == fullName.Length - 1)
        {
            Fail(entry.Line, $"'{fullName}' must be project, dot, name");
            return null;
        }

        if (FlowDraft.RefuseId(fullName) is { } reason)
        {
            Fail(entry.Line, $"'{fullName}' names a flow: {reason}");
            return null;
        }

        if (entry.Members is not { } members || !members.ContainsKey("tasks"))
        {
            Fail(entry.Line, $"{fullName}: must be a mapping with tasks");
            return null;
        }

        var configuration = new JsonObject { ["flow_id"] = fullName, ["project"] = fullName[..dot], ["name"] = fullName[(dot + 1)..] };
        foreach (var (key, value) in members)
        {
            if (Own.Contains(key))
            {
                Fail(value.Line, $"{fullName}: {key} is said by the key of the definition");
            }
            else
            {
                configuration[key] = key == "schema" ? Schema(fullName, value) : value.ToJson();
            }
        }

        Check(fullName, entry, configuration);
        return configuration;
    }

    private JsonNode? Schema(string fullName, YamlNode value)
    {
        if (value.ToJson() is not JsonValue name || !name.TryGetValue<string>(out var text))
        {
            Fail(value.Line, $"{fullName}: schema must be the name of a file below schemas, without .json");
            return null;
        }

        var (schema, error) = schemas.Load(text);
        if (error is not null)
        {
            Fail(value.Line, $"{fullName}: {error}");
        }

        return schema;
    }

    private void Check(string fullName, YamlNode entry, JsonObject configuration)
    {
        var isWithoutSchema = configuration.TryGetPropertyValue("schema", out var schema) && schema is null;
        var definition = JsonSerializer.SerializeToElement(configuration);
        foreach (var error in DefinitionParser.Parse(definition).Errors.Concat(NewDefinition.Check(definition)))
        {
            // A schema that could not be read was told already.
            if (!isWithoutSchema || error.Location is not ["schema", ..])
            {
                Fail(entry.LineOf(error.Location), $"{fullName}: {error.Message}");
            }
        }
    }

    private void Fail(int? line, string message) => errors.Add(line is { } number
        ? new ErrorDetail([FileName, number], $"{FileName}:{number}: {message}")
        : new ErrorDetail([FileName], $"{FileName}: {message}"));
}
