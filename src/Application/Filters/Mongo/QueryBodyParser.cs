using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using FlowProv.Application.Provenance;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>
/// Reads query bodies (contracts/flowcept.md 1.9). Shape errors are Unprocessable, all at once and in Pydantic 2's words; errors of the filter Invalid.
/// Extensions: <c>cursor</c>, <c>include_total</c>, <c>order</c>, and <c>count</c> among the aggregations.
/// </summary>
public static class QueryBodyParser
{
    /// <summary>The greatest page; 0 asks for everything.</summary>
    public const int MaxLimit = 1000;

    private const int MaxProjection = 500;
    private const int MaxSortKeys = 16;
    private const int MaxFigures = 64;
    private const string AggregationNeedsOneField = "When aggregation is provided, projection supports at most one field.";

    public static ParsedQuery Parse(JsonElement body, Collection collection)
    {
        // Before anything is read: an error could not even repeat such a text, and of two equal keys nobody knows which is meant.
        if (JsonDoor.Check(JsonMarshal.GetRawUtf8Value(body)) is { } reason)
        {
            throw new FlowProvException(ErrorKind.Invalid, $"The query is refused: {reason}.");
        }

        var reader = new BodyReader();
        if (body.ValueKind != JsonValueKind.Object)
        {
            reader.Fail(BodyReader.NotAnObject, body);
        }

        var root = reader.Root(body);
        var filter = root.Object("filter");
        var projection = root.List("projection", MaxProjection, item => item.Path());
        var spec = new QuerySpec(collection)
        {
            Limit = root.Integer("limit", 100, 0, MaxLimit),
            Sort = root.List("sort", MaxSortKeys, item => item.Members(SortKey)) ?? [],
            Order = root.Choice("order", ["asc", "desc"]) == 1 ? ListOrder.Descending : ListOrder.Ascending,
            Cursor = root.Text("cursor"),
            IncludeTotal = root.Boolean("include_total", false),
        };
        var figures = root.List("aggregation", MaxFigures, item => item.Members(Figure));
        root.Boolean("remove_json_unserializables", true);
        var includeData = root.Boolean("include_data", false);
        reader.ThrowIfAny();

        if (figures is { Length: > 0 } && projection is { Length: > 1 })
        {
            throw new FlowProvException(ErrorKind.Invalid, AggregationNeedsOneField);
        }

        return new ParsedQuery(Complete(spec, filter, projection, figures), includeData);
    }

    private static QuerySpec Complete(
        QuerySpec spec, JsonElement? filter, ImmutableArray<FieldPath>? projection, ImmutableArray<Aggregate>? figures) => spec with
        {
            Filter = filter is { } document ? MongoFilterParser.Parse(document, spec.Collection, ["body", "filter"]) : new All(),
            Projection = figures is null && projection is { Length: > 0 } ? projection : null,
            Aggregation = figures is { } wanted ? Aggregation(projection is [var key] ? key : null, wanted) : null,
        };

    /// <summary>The same figure may stand there twice; two that would share a place in the answer may not.</summary>
    private static Aggregation Aggregation(FieldPath? key, ImmutableArray<Aggregate> figures)
    {
        var aggregation = new Aggregation(key, [.. figures.Distinct()]);
        var names = new Dictionary<string, Aggregate?>(StringComparer.Ordinal) { [aggregation.KeyName] = null };
        var errors = new RequestErrors(["body"]);
        errors.Enter("aggregation");
        foreach (var (index, figure) in figures.Index())
        {
            if (!names.TryAdd(figure.OutputName, figure) && names[figure.OutputName] != figure)
            {
                errors.Enter(index);
                errors.Add($"Two outputs would be named {figure.OutputName}");
                errors.Leave();
            }
        }

        errors.ThrowIfAny();
        return aggregation;
    }

    private static SortKey? SortKey(BodyReader.Value item)
    {
        var field = item.Member("field")?.Path();
        var order = item.Choice("order", ["1", "-1"], isNumber: true);
        return field is null ? null : new SortKey(field, order == 1);
    }

    private static Aggregate? Figure(BodyReader.Value item)
    {
        var op = item.Choice("operator", ["avg", "sum", "min", "max", "count"], isRequired: true);
        var isCount = op == (int)AggregateOp.Count;
        var field = (isCount ? item.Optional("field") : item.Member("field"))?.Path();
        return op is null || (field is null && !isCount) ? null : new Aggregate((AggregateOp)op, field);
    }
}
