using System.Collections.Immutable;
using FlowProv.Application.Provenance;

namespace FlowProv.Application.Filters;

/// <summary>A whole question to one collection, whatever language it came in.</summary>
public sealed record QuerySpec(Collection Collection)
{
    public Filter Filter { get; init; } = new All();

    /// <summary>Sort keys, most significant first; empty is the collection's list order (see <see cref="ListOrder"/>).</summary>
    public ImmutableArray<SortKey> Sort { get; init; } = [];

    /// <summary>The direction of the list order, when <see cref="Sort"/> is empty.</summary>
    public ListOrder Order { get; init; } = ListOrder.Ascending;

    /// <summary>The most documents to return; 0 is no limit.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>The opaque text of an earlier page's next_cursor.</summary>
    public string? Cursor { get; init; }

    /// <summary>The fields to return, nesting kept; null is all.</summary>
    public ImmutableArray<FieldPath>? Projection { get; init; }

    /// <summary>Groups and figures instead of documents; null for documents.</summary>
    public Aggregation? Aggregation { get; init; }

    /// <summary>Whether to count all matches, up to <see cref="Ports.DocumentPage.MaxExactTotal"/>.</summary>
    public bool IncludeTotal { get; init; }
}

/// <summary>
/// The order of list endpoints: by the first available date field of each document, documents without any last,
/// ties by id in the same direction (contracts/flowcept.md 1.3 to 1.5; seed 000).
/// </summary>
public enum ListOrder
{
    Ascending,
    Descending,
}

/// <summary>
/// A sort key. Ascending: missing and null, numbers, text, objects, arrays, booleans; descending: the reverse.
/// </summary>
public sealed record SortKey(FieldPath Field, bool Descending);

/// <summary>Figures over all matches, or over each group of equal values of one field.</summary>
public sealed record Aggregation(FieldPath? GroupBy, ImmutableArray<Aggregate> Figures)
{
    /// <summary>The grouping key's name in the output without a field, and in sort keys always.</summary>
    public const string Key = "_id";

    /// <summary>The grouping key's name in the output.</summary>
    public string KeyName => GroupBy?.ToString().Replace('.', '_') ?? Key;
}

/// <summary>One figure; its output name is <c>operator_field</c> with dots turned into underscores.</summary>
public sealed record Aggregate(AggregateOp Op, FieldPath? Field)
{
    public string OutputName => Field is null
        ? "count"
        : $"{Op.ToString().ToLowerInvariant()}_{Field.ToString().Replace('.', '_')}";
}

/// <summary>How a figure is computed. Avg and Sum skip what is not a number; Min and Max follow the sort order of values.</summary>
public enum AggregateOp
{
    Avg,
    Sum,
    Min,
    Max,
    Count,
}
