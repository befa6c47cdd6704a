using System.Text.Json;
using System.Text.Json.Nodes;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>
/// The merge of a message into a document (contracts/flowcept.md 6.7): objects at every depth, null never over a value, sets united,
/// the furthest status, the earliest start and the latest end. Where messages contradict each other the later arrival wins,
/// which is why messages are always applied one by one, never folded among themselves first.
/// </summary>
public static class DocumentMerge
{
    /// <summary>Merges one normalised message into the state. The message is not changed and may be merged again.</summary>
    public static void Apply(MergeState state, DocumentMessage message)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(message);
        var fields = CollectionFields.Of(message.Collection);
        var ranksStatus = message.Collection is Collection.Tasks or Collection.Workflows;
        foreach (var (field, told) in message.Fields)
        {
            if (field == "status" && ranksStatus)
            {
                ApplyStatus(state, told, message.Fields["ended_at"]);
            }
            else if (ApplyField(state.Document, field, told, fields))
            {
                state.Changed = true;
            }
        }
    }

    private static bool ApplyField(JsonObject document, string field, JsonNode? told, CollectionFields fields)
    {
        if (!document.TryGetPropertyValue(field, out var current) || current is null || told is null)
        {
            return SetMissing(document, field, current, told);
        }

        if (fields.Times.Contains(field))
        {
            return ApplyTime(document, field, current, told, fields.Latest.Contains(field));
        }

        return FieldRoles.IsTextSet(field) && current is JsonArray currentSet && told is JsonArray toldSet
            ? ApplySet(document, field, currentSet, toldSet)
            : ApplyValue(document, field, current, told);
    }

    private static bool SetMissing(JsonObject document, string field, JsonNode? current, JsonNode? told)
    {
        if (current is not null || (told is null && document.ContainsKey(field)))
        {
            return false;
        }

        document[field] = told?.DeepClone();
        return true;
    }

    private static bool ApplyValue(JsonObject document, string field, JsonNode current, JsonNode told)
    {
        if (current is JsonObject inner && told is JsonObject toldInner)
        {
            return ApplyMembers(inner, toldInner);
        }

        if (JsonNode.DeepEquals(current, told))
        {
            return false;
        }

        document[field] = told.DeepClone();
        return true;
    }

    private static bool ApplyMembers(JsonObject document, JsonObject told)
    {
        var changed = false;
        foreach (var (key, value) in told)
        {
            changed |= !document.TryGetPropertyValue(key, out var current) || current is null || value is null
                ? SetMissing(document, key, current, value)
                : ApplyValue(document, key, current, value);
        }

        return changed;
    }

    private static bool ApplySet(JsonObject document, string field, JsonArray current, JsonArray told)
    {
        var union = TextSet.Union(current, told);
        if (union.Count == current.Count)
        {
            return false;
        }

        document[field] = union;
        return true;
    }

    private static bool ApplyTime(JsonObject document, string field, JsonNode current, JsonNode told, bool keepsLatest)
    {
        var order = Number(told).CompareTo(Number(current));
        if (keepsLatest ? order <= 0 : order >= 0)
        {
            return false;
        }

        document[field] = told.DeepClone();
        return true;
    }

    private static void ApplyStatus(MergeState state, JsonNode? told, JsonNode? toldEndedAt)
    {
        if (told is not JsonValue value || !value.TryGetValue<string>(out var status))
        {
            return;
        }

        double? endedAt = StatusRank.IsTerminal(status) && toldEndedAt is not null ? (double)Number(toldEndedAt) : null;
        var current = state.Document["status"]?.GetValue<string>();
        if (current is not null && !Beats(status, endedAt, current, state.StatusEndedAt))
        {
            return;
        }

        state.Changed |= status != current || endedAt != state.StatusEndedAt;
        state.StatusEndedAt = endedAt;
        if (status != current)
        {
            state.Document["status"] = status;
        }
    }

    private static bool Beats(string status, double? endedAt, string current, double? currentEndedAt)
    {
        if (StatusRank.IsTerminal(status) && StatusRank.IsTerminal(current))
        {
            var order = Nullable.Compare(endedAt, currentEndedAt);
            return order != 0 ? order > 0 : StatusRank.Compare(status, current) >= 0;
        }

        // Of two free texts the later arrival wins.
        return StatusRank.Compare(status, current) >= 0;
    }

    private static decimal Number(JsonNode node) =>
        EpochTime.TryRead(FieldNormaliser.ElementOf(node), out var seconds)
            ? seconds
            : throw new JsonException("a time field of a normalised message or a stored document is not a time");
}
