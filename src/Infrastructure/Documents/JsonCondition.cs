using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowProv.Application.Filters;
using FlowProv.Application.Filters.Mongo;

namespace FlowProv.Infrastructure.Documents;

/// <summary>A jsonpath predicate on the document or on an indexed region of it.</summary>
/// <param name="Region">The region's field; null for the whole document.</param>
/// <param name="Predicate">The jsonpath, for the operator <c>@@</c>.</param>
internal sealed record JsonCondition(string? Region, string Predicate)
{
    private static readonly JsonCondition Never = new(null, "1 == 0");

    /// <summary>The condition of a leaf, unless it compares whole objects or arrays, which a jsonpath cannot.</summary>
    public static JsonCondition? Of(Filter leaf, CollectionTable table) => leaf switch
    {
        Compare { Value: JsonValue } => null,
        // Nothing is greater or less than null.
        Compare { Value: NullValue, Op: CompareOp.Gt or CompareOp.Lt } => Never,
        Compare { Value: NullValue } compare => IsNullOrMissing(compare.Field),
        Compare compare => Values(compare.Field, table, path => $"{path} {Operator(compare.Op)} {JsonPathText.Literal(compare.Value)}"),
        In { Values: var values } when values.Any(value => value is JsonValue) => null,
        In @in when @in.Values.Any(value => value is NullValue) => OneOfOrNull(@in, table),
        In @in => OneOf(@in, table),
        Matches matches => Values(matches.Field, table, path => $"{path} {Pattern(matches)}"),
        Exists exists => AnyBranch(null, JsonPathBranches.FromDocument(exists.Field.Segments), branch => $"exists({branch.Path})"),
        _ => null,
    };

    private static JsonCondition Values(FieldPath field, CollectionTable table, Func<string, string> predicate)
    {
        // A region may itself be an array, which only the whole document can tell apart from its elements.
        var inRegion = table.Regions.ContainsKey(field.Root) && (field.IsTopLevel || !JsonPathBranches.IsNumeric(field.Segments[1]));
        return inRegion
            ? AnyBranch(field.Root, JsonPathBranches.FromRegion(field.Segments[1..]), branch => predicate(branch.ScalarPath))
            : AnyBranch(null, JsonPathBranches.FromDocument(field.Segments), branch => predicate(branch.ScalarPath));
    }

    private static JsonCondition OneOf(In @in, CollectionTable table) => @in.Values switch
    {
        [] => Never,
        [var only] => Values(@in.Field, table, path => $"{path} == {JsonPathText.Literal(only)}"),
        // The filter unwraps an array at the end of the path; arrays inside it must not be unwrapped again.
        _ => Values(@in.Field, table, path => $"exists({path} ? (@.type() != \"array\" && ({Equalities(@in.Values)})))"),
    };

    private static JsonCondition OneOfOrNull(In @in, CollectionTable table)
    {
        var isNull = IsNullOrMissing(@in.Field);
        var scalars = @in.Values.RemoveAll(value => value is NullValue);
        return scalars.IsEmpty ? isNull : isNull with
        {
            Predicate = $"{OneOf(@in with { Values = scalars }, table with { Regions = FrozenDictionary<string, SqlName>.Empty }).Predicate} || {isNull.Predicate}",
        };
    }

    private static string Equalities(ImmutableArray<FilterValue> values) =>
        string.Join(" || ", values.Select(value => $"@ == {JsonPathText.Literal(value)}"));

    private static JsonCondition IsNullOrMissing(FieldPath field)
    {
        var isNull = JsonPathBranches.FromDocument(field.Segments).Select(branch => $"{branch.ScalarPath} == null");
        return new JsonCondition(null, string.Join(" || ", isNull.Concat(JsonPathBranches.Missing(field.Segments))));
    }

    private static JsonCondition AnyBranch(string? region, IReadOnlyList<JsonPathBranch> branches, Func<JsonPathBranch, string> predicate) =>
        new(region, string.Join(" || ", branches.Select(predicate)));

    private static string Operator(CompareOp op) => op switch
    {
        CompareOp.Eq => "==",
        CompareOp.Gt => ">",
        CompareOp.Gte => ">=",
        CompareOp.Lt => "<",
        CompareOp.Lte => "<=",
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    /// <summary>Flag "s" leaves newlines alone, as <c>~</c> does: the translated pattern says what a dot is.</summary>
    private static string Pattern(Matches matches) =>
        $"like_regex {JsonPathText.Quote(PostgresPattern(matches))} flag \"{(matches.IgnoreCase ? "is" : "s")}\"";

    public static string PostgresPattern(Matches matches) =>
        RegexPattern.TryParse(matches.Regex, out var error)?.Postgres ?? throw new ArgumentException(error, nameof(matches));
}
