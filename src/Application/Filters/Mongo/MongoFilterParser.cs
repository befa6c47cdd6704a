using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using FlowProv.Application.Provenance;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Reads MongoDB filter documents: the operators of contracts/flowcept.md 3.1, and every mistake with its place.</summary>
public static class MongoFilterParser
{
    /// <summary>How deep filters and operands may nest.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most conditions and operators of one filter.</summary>
    public const int MaxNodes = 1000;

    /// <summary>The most values in one list of $in or $nin.</summary>
    public const int MaxListItems = 1000;

    /// <summary>The most parts of a path that may be array positions: each doubles what the database has to look at.</summary>
    public const int MaxNumericSegments = 4;

    /// <summary>The most that all paths may weigh together: the size of what the database is asked, were each compared with null.</summary>
    internal const int MaxPathWeight = 1_000_000;

    internal static readonly FrozenSet<string> Operators = FrozenSet.Create(
        StringComparer.Ordinal,
        "$and", "$or", "$nor", "$not", "$exists", "$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$regex");

    internal static readonly string TooDeep = $"A filter is at most {MaxDepth} levels deep.";

    internal static string Unsupported(string name) => $"Unsupported filter operator: {name}";

    /// <summary>The filter, or one <see cref="FlowProvException"/> that names all errors.</summary>
    /// <param name="filter">The filter document.</param>
    /// <param name="collection">Tells which fields are times.</param>
    /// <param name="location">Where the filter stands in the request: <c>body, filter</c>.</param>
    public static Filter Parse(JsonElement filter, Collection collection, IReadOnlyList<object> location) =>
        Parse(filter, collection, location, overridden: FrozenSet<string>.Empty);

    /// <summary>The same, less the top-level keys that something else of the request overrides.</summary>
    internal static Filter Parse(JsonElement filter, Collection collection, IReadOnlyList<object> location, IReadOnlySet<string> overridden)
    {
        var errors = new RequestErrors(location);
        var parsed = new MongoFilterReader(CollectionFields.Of(collection), errors).Read(filter, depth: 1, overridden);
        errors.ThrowIfAny();
        return parsed;
    }

    internal static Filter All(ImmutableArray<Filter> parts) => parts.RemoveAll(part => part is All) switch
    {
        [] => new All(),
        [var only] => only,
        var several => new And(several),
    };
}
