namespace FlowProv.Application.Filters.Prefect;

/// <summary>A filter request.</summary>
/// <param name="Filter">The condition on the rows of the queried object.</param>
/// <param name="Limit">The page size, if one was asked for.</param>
/// <param name="Offset">How many rows to skip.</param>
/// <param name="Sort">One of <see cref="PrefectSorts"/>; the default when none was asked for.</param>
/// <param name="Cursor">The end of an earlier page (our extension).</param>
public sealed record FilterQuery(Filter Filter, int? Limit, int Offset, string? Sort, string? Cursor);
