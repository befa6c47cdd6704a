using System.Collections.Concurrent;
using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Orchestration.Runs;

/// <summary>Definitions that were read before: a version of a configuration never changes.</summary>
internal sealed class DefinitionCache
{
    private const int MostKept = 1_000;

    private readonly ConcurrentDictionary<(string FlowId, int Version, DateTimeOffset), WorkflowDefinition> definitions = new();

    public WorkflowDefinition Of(RunnableFlow flow)
    {
        var key = (flow.FlowId, flow.Version, flow.UpdatedAt);
        if (definitions.TryGetValue(key, out var kept))
        {
            return kept;
        }

        if (definitions.Count >= MostKept)
        {
            definitions.Clear();
        }

        using var body = JsonDocument.Parse(flow.Body);
        var (definition, errors) = DefinitionParser.Parse(body.RootElement.Clone());
        return definitions[key] = definition ?? throw new InvalidOperationException(
            $"flow {flow.FlowId} has a full name but is no definition: {string.Join("; ", errors.Select(error => error.Message))}");
    }
}
