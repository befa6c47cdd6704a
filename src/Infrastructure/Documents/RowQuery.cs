using System.Collections.Immutable;
using FlowProv.Application.Filters;
using FlowProv.Application.Ports;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The statements that answer one question with rows, a page at a time.</summary>
internal abstract class RowQuery(QuerySpec spec, RowShape shape, ImmutableArray<SortAtom> atoms)
{
    private readonly PageCursor cursor = PageCursor.Of(spec, atoms);

    public RowShape Shape => shape;

    protected QuerySpec Spec => spec;

    /// <summary>The phases of the answer: where the first gives too few rows, the next goes on. Null is the whole.</summary>
    public IEnumerable<Action<SqlText>?> Phases() => cursor.Phases(spec.Cursor);

    /// <summary>The statement of a phase, for at most so many rows; 0 is all.</summary>
    public void Write(SqlText sql, Action<SqlText>? phase, int limit)
    {
        sql.Append($"select {shape.WriteColumns}, ");
        sql.Join(atoms, SqlText.Separator.Comma, atom => atom.WriteSelected(sql));
        WriteRows(sql);
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

    /// <summary>The count of all rows, up to one more than is told exactly.</summary>
    public void WriteTotal(SqlText sql) =>
        sql.Append($"select count(*)::integer from (select{WriteRows} limit {SqlArgument.Integer(DocumentPage.MaxExactTotal + 1)}) matches");

    /// <summary>The cursor behind a row of one of the statements.</summary>
    public string CursorAfter(NpgsqlDataReader row) => cursor.Write(row, shape.ColumnCount);

    /// <summary>Where the rows come from, with the conditions on all of them, to which "and" may add one.</summary>
    protected abstract void WriteRows(SqlText sql);
}
