using System.Collections.Immutable;
using FlowProv.Application.Filters;
using FlowProv.Application.Ports;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The documents of a <see cref="QuerySpec"/>.</summary>
internal sealed class PageQuery : IRowQuery
{
    /// <summary>More columns than this cost more to take apart than the document does to send.</summary>
    private const int MaxProjectedColumns = 12;

    private readonly QuerySpec spec;
    private readonly CollectionTable table;
    private readonly ImmutableArray<SortAtom> atoms;
    private readonly PageCursor cursor;

    public PageQuery(QuerySpec spec, CollectionTable table)
    {
        this.spec = spec;
        this.table = table;
        atoms = SortPlan.Of(spec, table);
        cursor = PageCursor.Of(spec, atoms);
        Shape = ShapeOf(spec.Projection);
    }

    public RowShape Shape { get; }

    public string CursorAfter(NpgsqlDataReader row) => cursor.Write(row, Shape.ColumnCount);

    public IEnumerable<Action<SqlText>?> Phases() => cursor.Phases(spec.Cursor);

    public void Write(SqlText sql, Action<SqlText>? phase, int limit)
    {
        sql.Append($"select {Shape.WriteColumns}, ");
        sql.Join(atoms, SqlText.Separator.Comma, atom => atom.WriteSelected(sql));
        WriteMatches(sql);
        if (phase is not null)
        {
            sql.Append($" and {phase}");
        }

        sql.Append($" order by ");
        sql.Join(atoms, SqlText.Separator.Comma, atom => atom.WriteOrder(sql));
        if (limit > 0)
        {
            sql.Append($" limit {SqlArgument.Integer(limit)}");
        }
    }

    public void WriteTotal(SqlText sql) =>
        sql.Append($"select count(*)::integer from (select{WriteMatches} limit {SqlArgument.Integer(DocumentPage.MaxExactTotal + 1)}) matches");

    private void WriteMatches(SqlText sql)
    {
        sql.Append($" from {table.Name} where ");
        SqlCompiler.Write(sql, spec.Filter, table);
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
