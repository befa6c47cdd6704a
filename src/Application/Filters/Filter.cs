using System.Collections.Immutable;

namespace FlowProv.Application.Filters;

/// <summary>
/// A condition on one document, free of any query language and of SQL. The set of nodes is closed: each consumer
/// (compiler, evaluator, printer) is one switch over it. Negated operators of a language ($ne, $nin, not_any_) are <see cref="Not"/>.
/// </summary>
public abstract record Filter
{
    private protected Filter()
    {
    }
}

/// <summary>Every document.</summary>
public sealed record All : Filter;

/// <summary>Documents that match each part; all documents when there is none.</summary>
public sealed record And(ImmutableArray<Filter> Parts) : Filter;

/// <summary>Documents that match some part; no document when there is none.</summary>
public sealed record Or(ImmutableArray<Filter> Parts) : Filter;

/// <summary>Documents that do not match, among them those that lack the field.</summary>
public sealed record Not(Filter Part) : Filter;

/// <summary>A comparison by MongoDB's rules: only values of the operand's own type match; some element of an array is enough.</summary>
public sealed record Compare(FieldPath Field, CompareOp Op, FilterValue Value) : Filter;

/// <summary>Equality with one of the values; null also matches a missing field.</summary>
public sealed record In(FieldPath Field, ImmutableArray<FilterValue> Values) : Filter;

/// <summary>Documents that have the field, be it null.</summary>
public sealed record Exists(FieldPath Field) : Filter;

/// <summary>Text (or some text in an array) in which the pattern is found.</summary>
public sealed record Matches(FieldPath Field, string Regex, bool IgnoreCase) : Filter;

/// <summary>Text that contains the given one, case aside; <c>%</c> in it stands for any text, <c>_</c> for any one character.</summary>
public sealed record Like(FieldPath Field, string Text) : Filter;

/// <summary>Text that begins with one of the given ones, which are read as those of <see cref="Like"/>.</summary>
public sealed record StartsWith(FieldPath Field, ImmutableArray<string> Prefixes) : Filter;

/// <summary>An array of texts that holds each of the items.</summary>
public sealed record HasItems(FieldPath Field, ImmutableArray<string> Items) : Filter;

/// <summary>An array without items.</summary>
public sealed record IsEmpty(FieldPath Field) : Filter;

/// <summary>Rows with some related row that matches the part.</summary>
public sealed record Related(Relation Relation, Filter Part) : Filter;

/// <summary>The comparison of a <see cref="Compare"/>.</summary>
public enum CompareOp
{
    Eq,
    Gt,
    Gte,
    Lt,
    Lte,
}
