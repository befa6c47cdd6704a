using System.Text.Json.Nodes;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A member of a block's data that stands for another block: <c>{"$ref": {"block_document_id": ...}}</c>.</summary>
internal static class BlockReference
{
    /// <summary>The block that a value stands for; null when it is a plain value.</summary>
    public static Guid? Target(JsonNode? value) =>
        value is JsonObject members && members["$ref"] is JsonObject reference && reference["block_document_id"] is JsonValue id
            && id.GetValueKind() == System.Text.Json.JsonValueKind.String && Guid.TryParse(id.GetValue<string>(), out var target)
            ? target
            : null;

    /// <summary>All blocks that data refers to, each once.</summary>
    public static IReadOnlyList<Guid> Targets(JsonObject data) => [.. data.Select(member => Target(member.Value)).OfType<Guid>().Distinct()];

    /// <summary>Notes references that name no block.</summary>
    public static void Check(JsonObject data, BodyErrors errors)
    {
        foreach (var (name, value) in data)
        {
            if (value is JsonObject members && members.ContainsKey("$ref") && Target(value) is null)
            {
                errors.Add(["body", "data", name, "$ref"], new BodyError("value_error", "a reference must name a block_document_id"));
            }
        }
    }
}
