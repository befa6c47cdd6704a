using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FlowProv.Application.Filters;
using FlowProv.Application.Provenance;

namespace FlowProv.PropertyTests.Filters;

/// <summary>The order of documents by the words of <see cref="SortKey"/>, in plain code.</summary>
internal sealed class ReferenceOrder(ImmutableArray<SortKey> keys) : IComparer<JsonElement>
{
    public int Compare(JsonElement x, JsonElement y)
    {
        foreach (var key in keys)
        {
            var order = CompareValues(At(x, key.Field), At(y, key.Field));
            if (order != 0)
            {
                return key.Descending ? -order : order;
            }
        }

        var ids = string.CompareOrdinal(x.GetProperty("task_id").GetString(), y.GetProperty("task_id").GetString());
        return keys[^1].Descending ? -ids : ids;
    }

    /// <summary>Keys of objects and positions of arrays; nothing is searched.</summary>
    private static JsonElement? At(JsonElement document, FieldPath field)
    {
        JsonElement? value = document;
        foreach (var segment in field.Segments)
        {
            value = value switch
            {
                { ValueKind: JsonValueKind.Object } parent when parent.TryGetProperty(segment, out var child) => child,
                { ValueKind: JsonValueKind.Array } parent when int.TryParse(segment, out var i) && i < parent.GetArrayLength() => parent[i],
                _ => null,
            };
        }

        return value;
    }

    private static int CompareValues(JsonElement? x, JsonElement? y)
    {
        var rank = Rank(x).CompareTo(Rank(y));
        return rank != 0 ? rank : Rank(x) switch
        {
            0 => 0,
            1 => NumberText.Compare(x!.Value.GetRawText(), y!.Value.GetRawText()),
            5 => x!.Value.GetBoolean().CompareTo(y!.Value.GetBoolean()),
            _ => Utf8(x!.Value).AsSpan().SequenceCompareTo(Utf8(y!.Value)),
        };
    }

    private static int Rank(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.Number => 1,
        JsonValueKind.String => 2,
        JsonValueKind.Object => 3,
        JsonValueKind.Array => 4,
        JsonValueKind.True or JsonValueKind.False => 5,
        _ => 0,
    };

    private static byte[] Utf8(JsonElement value) =>
        Encoding.UTF8.GetBytes(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
}
