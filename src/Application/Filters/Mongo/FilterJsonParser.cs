using System.Collections.Immutable;
using System.Text.Json;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Reads the <c>filter_json</c> query parameter and the exact-match parameters beside it (contracts/flowcept.md 1.3 to 1.5).</summary>
public static class FilterJsonParser
{
    private static readonly string[] Location = ["query", "filter_json"];

    /// <param name="filterJson">The parameter; null or empty is no filter.</param>
    /// <param name="collection">The collection that is listed.</param>
    /// <param name="named">The named parameters; those with a value override the same key inside the filter.</param>
    public static Filter Parse(string? filterJson, Collection collection, params IEnumerable<(string Field, string? Value)> named)
    {
        var given = named.Where(parameter => parameter.Value is not null).ToList();
        var parts = ImmutableArray.CreateBuilder<Filter>();
        parts.AddRange(given.Select(parameter => Equal(parameter.Field, parameter.Value!)));
        if (!string.IsNullOrWhiteSpace(filterJson))
        {
            using var document = Read(filterJson);
            var overridden = given.Select(parameter => parameter.Field).ToHashSet(StringComparer.Ordinal);
            parts.Add(MongoFilterParser.Parse(document.RootElement, collection, Location, overridden));
        }

        return MongoFilterParser.All(parts.ToImmutable());
    }

    private static Compare Equal(string field, string value) => value.Contains('\0', StringComparison.Ordinal)
        ? throw new FlowProvException(ErrorKind.Invalid, $"{field} must not contain NUL.")
        : new Compare(FieldPath.Of(field), CompareOp.Eq, new TextValue(value));

    private static JsonDocument Read(string json)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new FlowProvException(ErrorKind.Invalid, $"Invalid filter JSON: {e.Message}", inner: e);
        }

        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document
            : throw new FlowProvException(ErrorKind.Invalid, "filter_json must decode to a JSON object.");
    }
}
