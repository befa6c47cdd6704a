namespace FlowProv.Application.Filters.Mongo;

/// <summary>A query body as read.</summary>
/// <param name="Spec">The question.</param>
/// <param name="IncludeData">Whether object payloads are asked for, as base64 in <c>data</c>.</param>
public sealed record ParsedQuery(QuerySpec Spec, bool IncludeData);
