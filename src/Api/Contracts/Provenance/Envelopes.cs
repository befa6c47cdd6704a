namespace FlowProv.Api.Contracts.Provenance;

// Contract: contracts/flowcept.md 1.1.
/// <summary>The envelope of every list and query answer.</summary>
/// <param name="Items">The documents, or the rows of an aggregation.</param>
/// <param name="Count">The number of items here; not a total.</param>
/// <param name="Limit">The limit as asked for.</param>
/// <param name="NextCursor">Extension: pass it as <c>cursor</c> with the same filter and sort to get the next page; null at the end.</param>
/// <param name="Total">Extension, only with <c>include_total</c>: all matches, exact up to 10,000.</param>
/// <param name="TotalIsLowerBound">Only with <c>total</c>: true when there are more than 10,000 matches.</param>
public sealed record ListEnvelope<T>(
    IReadOnlyList<T> Items, int Count, int Limit, string? NextCursor, int? Total, bool? TotalIsLowerBound);

/// <summary>The direction of the list order.</summary>
public enum SortDirection
{
    /// <summary>Oldest first; documents without any date last.</summary>
    Asc,

    /// <summary>Newest first; documents without any date last.</summary>
    Desc,
}
