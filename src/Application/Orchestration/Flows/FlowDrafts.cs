using System.Text.Json;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The configurations of a request, and everything that is wrong with them.</summary>
internal sealed record FlowDrafts(IReadOnlyList<FlowDraft> Items, IReadOnlyList<ErrorDetail> Errors)
{
    /// <summary>How many configurations one request may bring: all of them are locked together.</summary>
    public const int Most = 1_000;

    public static FlowDrafts ReadArray(ReadOnlyMemory<byte> body)
    {
        var array = FlowJson.Parse(body);
        return array.ValueKind != JsonValueKind.Array ? Wrong("The body must be a JSON array of configurations.")
            : array.GetArrayLength() == 0 ? Wrong("The array holds no configuration.")
            : array.GetArrayLength() > Most ? Wrong($"The array holds more than {Most} configurations; send them in several requests.")
            : ReadItems(array);
    }

    public static FlowDrafts ReadOne(ReadOnlyMemory<byte> body, string flowId)
    {
        var errors = new List<ErrorDetail>();
        return FlowDraft.Read(FlowJson.Parse(body), flowId, errors) is { } draft ? new FlowDrafts([draft], errors) : new FlowDrafts([], errors);
    }

    private static FlowDrafts ReadItems(JsonElement array)
    {
        var (errors, items) = (new List<ErrorDetail>(), new List<FlowDraft>());
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, item) in array.EnumerateArray().Index())
        {
            if (FlowDraft.ReadItem(item, index, errors) is not { } draft)
            {
                continue;
            }

            if (indexes.TryAdd(draft.FlowId, index))
            {
                items.Add(draft);
            }
            else
            {
                var message = $"The flow_id '{draft.FlowId}' at index {index} stands at index {indexes[draft.FlowId]} already.";
                errors.Add(FlowErrors.Detail(["body", index, "flow_id"], message, draft.FlowId));
            }
        }

        return new FlowDrafts(items, errors);
    }

    private static FlowDrafts Wrong(string message) => new([], [FlowErrors.Detail(["body"], message)]);
}
