using System.Text.Json.Nodes;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Lists that stand for sets: kept sorted and free of duplicates, so that a union does not depend on the order of arrival.</summary>
internal static class TextSet
{
    public static JsonArray Of(JsonArray list) => ToArray(Texts(list));

    public static JsonArray Union(JsonArray left, JsonArray right) => ToArray(Texts(left).Concat(Texts(right)));

    private static IEnumerable<string> Texts(JsonArray list) => list.Select(item => item!.GetValue<string>());

    private static JsonArray ToArray(IEnumerable<string> texts) =>
        new(texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(text => (JsonNode?)text).ToArray());
}
