using System.Text.Json;
using FlowProv.Domain.Flows;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Flows;

// Contract: contracts/director-and-flows.md 4.4.
/// <summary>The body of a command, read strictly.</summary>
internal sealed record CommandRequest
{
    private static readonly string[] Known = ["command", "flow_ids", "type", "selector", "atomic", "dry_run"];

    public FlowCommand Command { get; private init; }

    /// <summary>The flows that are named, each once; null where none is.</summary>
    public IReadOnlyList<string>? FlowIds { get; private init; }

    public IReadOnlyDictionary<string, string>? Selector { get; private init; }

    /// <summary>A list was given and is empty: a known foot-gun.</summary>
    public bool IsEmptyList { get; private init; }

    public bool Atomic { get; private init; }

    public bool DryRun { get; private init; }

    public IReadOnlyList<string> Warnings { get; private init; } = [];

    public IReadOnlyList<ErrorDetail> Errors { get; private init; } = [];

    public static CommandRequest Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return new CommandRequest { Errors = [FlowErrors.Detail(["body"], "The body must be a JSON object.")] };
        }

        var errors = new List<ErrorDetail>();
        var isHard = ReadType(body, errors);
        var ids = ReadIds(body, errors);
        var selector = ReadSelector(body, errors);
        if (selector is not null && ids is not null)
        {
            Fail(errors, "selector", "Give flow_ids or a selector, not both.");
        }

        return new CommandRequest
        {
            Command = ReadCommand(body, isHard, errors),
            FlowIds = ids is { Count: > 0 } ? ids : null,
            IsEmptyList = ids is { Count: 0 },
            Selector = selector,
            Atomic = ReadFlag(body, "atomic", errors),
            DryRun = ReadFlag(body, "dry_run", errors),
            Warnings = [.. body.EnumerateObject().Where(member => !Known.Contains(member.Name)).Select(member => $"The key '{member.Name}' is not known and was ignored.")],
            Errors = errors,
        };
    }

    private static FlowCommand ReadCommand(JsonElement body, bool isHard, List<ErrorDetail> errors)
    {
        var word = body.TryGetProperty("command", out var told) && told.ValueKind == JsonValueKind.String ? told.GetString() : null;
        FlowCommand? command = word switch
        {
            "start" => FlowCommand.Start,
            "stop" => isHard ? FlowCommand.HardStop : FlowCommand.SoftStop,
            "pause" => FlowCommand.Pause,
            "resume" => FlowCommand.Resume,
            _ => null,
        };
        if (command is null)
        {
            const string Choice = "it must be start, stop, pause or resume";
            Fail(errors, "command", word is null ? $"The command is missing or no text; {Choice}." : $"The command '{word}' is not known; {Choice}.");
        }

        return command ?? default;
    }

    // Only the two integers: true, "1" and 1.0 are mistakes somewhere, and the difference is whether runs are canceled.
    private static bool ReadType(JsonElement body, List<ErrorDetail> errors)
    {
        if (!body.TryGetProperty("type", out var type))
        {
            return false;
        }

        if (type.ValueKind != JsonValueKind.Number || type.GetRawText() is not ("0" or "1"))
        {
            Fail(errors, "type", "The type of a stop must be the integer 0 (soft) or 1 (hard).");
            return false;
        }

        return type.GetRawText() == "1";
    }

    private static List<string>? ReadIds(JsonElement body, List<ErrorDetail> errors)
    {
        if (!body.TryGetProperty("flow_ids", out var ids) || ids.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (ids.ValueKind != JsonValueKind.Array)
        {
            Fail(errors, "flow_ids", "The flow_ids must be an array of texts.");
            return null;
        }

        foreach (var (index, _) in ids.EnumerateArray().Index().Where(entry => entry.Item.ValueKind != JsonValueKind.String))
        {
            errors.Add(FlowErrors.Detail(["body", "flow_ids", index], $"The flow_ids must be texts; the one at index {index} is none."));
        }

        return [.. ids.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!).Distinct(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string>? ReadSelector(JsonElement body, List<ErrorDetail> errors)
    {
        if (!body.TryGetProperty("selector", out var selector))
        {
            return null;
        }

        if (selector.ValueKind == JsonValueKind.Object && selector.EnumerateObject().Any()
            && selector.EnumerateObject().All(label => label.Value.ValueKind == JsonValueKind.String))
        {
            return selector.EnumerateObject().ToDictionary(label => label.Name, label => label.Value.GetString()!, StringComparer.Ordinal);
        }

        Fail(errors, "selector", "The selector must be an object of at least one label and its text.");
        return null;
    }

    private static bool ReadFlag(JsonElement body, string name, List<ErrorDetail> errors)
    {
        if (body.TryGetProperty(name, out var flag) && flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Fail(errors, name, $"{name} must be true or false.");
        }

        return flag.ValueKind == JsonValueKind.True;
    }

    private static void Fail(List<ErrorDetail> errors, string member, string message) => errors.Add(FlowErrors.Detail(["body", member], message));
}
