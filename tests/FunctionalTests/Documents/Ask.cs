using System.Text;
using System.Text.Json;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance;

namespace FlowProv.FunctionalTests.Documents;

/// <summary>Shorthand for questions to a store.</summary>
internal static class Ask
{
    public static QuerySpec Body(string json, Collection collection = Collection.Tasks) =>
        QueryBodyParser.Parse(JsonDocument.Parse(json).RootElement, collection).Spec;

    public static async Task<(string Json, string? Next)> PageAsync(this IDocumentStore store, QuerySpec spec)
    {
        using var page = await store.QueryAsync(spec, CancellationToken.None);
        return ($"[{Encoding.UTF8.GetString(page.Items.Span)}]", page.NextCursor);
    }

    public static async Task<string> JsonAsync(this IDocumentStore store, string body, Collection collection = Collection.Tasks) =>
        (await store.PageAsync(Body(body, collection))).Json;

    public static async Task<IReadOnlyList<string>> IdsAsync(this IDocumentStore store, QuerySpec spec)
    {
        var id = CollectionFields.Of(spec.Collection).Id;
        var (json, _) = await store.PageAsync(spec);
        return [.. JsonDocument.Parse(json).RootElement.EnumerateArray().Select(d => d.GetProperty(id).GetString()!)];
    }
}
