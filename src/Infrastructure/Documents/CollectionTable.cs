using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The table of a collection.</summary>
/// <param name="Name">The table.</param>
/// <param name="Ids">The primary key.</param>
/// <param name="ListKey">The column of the list order.</param>
/// <param name="Promoted">Columns that hold a top-level field, by the field's name. Such a field is of the column's type or absent.</param>
/// <param name="Regions">Top-level fields with a GIN index, and the expression that the index is on.</param>
internal sealed record CollectionTable(
    SqlName Name,
    ImmutableArray<SqlColumn> Ids,
    SqlColumn ListKey,
    FrozenDictionary<string, SqlColumn> Promoted,
    FrozenDictionary<string, SqlName> Regions) : FilterTable
{
    public override SqlColumn? ColumnOf(FieldPath field) => field.IsTopLevel ? Promoted.GetValueOrDefault(field.Root) : null;
}

/// <summary>A column.</summary>
internal sealed record SqlColumn(SqlName Name, SqlKind Kind, bool IsNullable);

/// <summary>The type of a column or sort value. Text is collated "C".</summary>
internal enum SqlKind
{
    Text,
    Double,
    Integer,
    Numeric,
    Boolean,
    Uuid,
    Instant,

    /// <summary>An array of texts.</summary>
    Texts,

    /// <summary>JSON that is only asked whether it is there.</summary>
    Json,
}
