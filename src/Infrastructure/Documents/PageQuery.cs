using System.Collections.Immutable;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The documents of a <see cref="QuerySpec"/>.</summary>
internal sealed class PageQuery(QuerySpec spec, CollectionTable table) : RowQuery(spec, ShapeOf(spec.Projection), SortPlan.Of(spec, table))
{
    /// <summary>More columns than this cost more to take apart than the document does to send.</summary>
    private const int MaxProjectedColumns = 12;

    protected override void WriteRows(SqlText sql)
    {
        sql.Append($" from {table.Name} where ");
        SqlCompiler.Write(sql, Spec.Filter, table);
    }

    private static RowShape ShapeOf(ImmutableArray<FieldPath>? projection)
    {
        if (projection is not { } fields)
        {
            return new DocumentShape(null);
        }

        var tree = ProjectionTree.Of(fields);
        return tree.Keys.Length <= MaxProjectedColumns ? new FieldsShape(tree) : new DocumentShape(tree);
    }
}
