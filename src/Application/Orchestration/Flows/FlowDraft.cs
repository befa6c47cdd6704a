using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>A configuration that came in and broke no rule that can be checked without the database.</summary>
/// <param name="FlowId">The flow's id.</param>
/// <param name="Index">The position in the array that was sent.</param>
/// <param name="Body">The JSON object as it was sent.</param>
/// <param name="Labels">The text members of its <c>labels</c>.</param>
/// <param name="Definition">What it defines, where it has <c>tasks</c>.</param>
internal sealed record FlowDraft(string FlowId, int? Index, string Body, Dictionary<string, string> Labels, WorkflowDefinition? Definition)
{
    public const int MaxIdLength = 255;

    /// <summary>Words that stand in the place of an id in the family's paths.</summary>
    private static readonly string[] ReservedIds = ["status", "commands"];

    /// <summary>Reads a configuration for a path, where the id may be absent in the body.</summary>
    public static FlowDraft? Read(JsonElement body, string flowId, List<ErrorDetail> errors)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            errors.Add(FlowErrors.Detail(["body"], "A configuration must be a JSON object.", flowId));
            return null;
        }

        if (body.TryGetProperty("flow_id", out var told) && !(told.ValueKind == JsonValueKind.String && told.GetString() == flowId))
        {
            errors.Add(FlowErrors.Detail(["body", "flow_id"], $"The flow_id of the body must be that of the path, '{flowId}'.", flowId));
            return null;
        }

        return RefuseId(flowId) is { } reason ? Refused(["body", "flow_id"], reason, flowId, errors) : Read(body, flowId, null, errors);
    }

    /// <summary>Reads an item of an array.</summary>
    public static FlowDraft? ReadItem(JsonElement body, int index, List<ErrorDetail> errors)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return Refused(["body", index], $"The item at index {index} is no JSON object.", null, errors);
        }

        if (!body.TryGetProperty("flow_id", out var told) || told.ValueKind != JsonValueKind.String)
        {
            return Refused(["body", index, "flow_id"], $"The configuration at index {index} needs a flow_id, which is a text.", null, errors);
        }

        var flowId = told.GetString()!;
        return RefuseId(flowId) is { } reason
            ? Refused(["body", index, "flow_id"], $"The flow_id at index {index} is refused: {reason}", flowId, errors)
            : Read(body, flowId, index, errors);
    }

    /// <summary>Why a text can be no flow's id, or null.</summary>
    public static string? RefuseId(string flowId) => flowId switch
    {
        "" => "A flow_id must not be empty.",
        { Length: > MaxIdLength } => $"A flow_id has at most {MaxIdLength} characters.",
        "." or ".." => $"A flow_id must not be '{flowId}'.",
        _ when ReservedIds.Contains(flowId, StringComparer.OrdinalIgnoreCase) => $"'{flowId}' is reserved for a path and can be no flow_id.",
        _ when flowId.Contains('/', StringComparison.Ordinal) => "A flow_id must not contain a slash.",
        _ when flowId.Any(char.IsControl) => "A flow_id must not contain control characters.",
        _ => null,
    };

    private static FlowDraft? Read(JsonElement body, string flowId, int? index, List<ErrorDetail> errors)
    {
        var (definition, unreadable) = DefinitionParser.Parse(body);
        List<ErrorDetail> wrong = [.. unreadable, .. NewDefinition.Check(body)];
        object[] place = index is null ? ["body"] : ["body", index];
        errors.AddRange(wrong.Select(error => FlowErrors.Detail([.. place, .. error.Location], error.Message, flowId)));
        return wrong.Count > 0 ? null : new FlowDraft(flowId, index, body.GetRawText(), ReadLabels(body), definition);
    }

    private static FlowDraft? Refused(IReadOnlyList<object> location, string message, string? flowId, List<ErrorDetail> errors)
    {
        errors.Add(FlowErrors.Detail(location, message, flowId));
        return null;
    }

    private static Dictionary<string, string> ReadLabels(JsonElement body) =>
        body.TryGetProperty("labels", out var labels) && labels.ValueKind == JsonValueKind.Object
            ? labels.EnumerateObject().Where(label => label.Value.ValueKind == JsonValueKind.String)
                .ToDictionary(label => label.Name, label => label.Value.GetString()!, StringComparer.Ordinal)
            : [];
}
