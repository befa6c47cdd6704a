using System.Collections.Immutable;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources.Rows;

namespace FlowProv.Infrastructure.Resources;

/// <summary>The statements that answer one request for a page of resources.</summary>
internal sealed class ResourceStatement
{
    private readonly FilterQuery query;
    private readonly ResourceTable table;
    private readonly RowJson shape;
    private readonly ImmutableArray<SortAtom> atoms;
    private readonly PageCursor cursor;

    public ResourceStatement(PrefectObject kind, FilterQuery query, RowJson shape)
    {
        this.query = query;
        this.shape = shape;
        table = ResourceTables.Of(kind);
        atoms = ResourceSorts.Of(kind, query.Sort);
        cursor = PageCursor.Of($"{kind}\n{Application.Filters.FilterText.Print(query.Filter)}\n{query.Sort}", atoms);
    }

    /// <summary>The cursor behind a row.</summary>
    public string CursorAfter(Npgsql.NpgsqlDataReader row) => cursor.Write(row, shape.Count);

    /// <summary>The phases of the answer: where the first gives too few rows, the next goes on.</summary>
    public IEnumerable<Action<SqlText>?> Phases() => cursor.Phases(query.Cursor);

    /// <summary>The statement of a phase, for at most so many rows.</summary>
    public void Write(SqlText sql, Action<SqlText>? phase, int limit)
    {
        sql.Append($"select {SqlName.Columns(shape)}, ");
        sql.Join(atoms, SqlText.Separator.Comma, atom => atom.WriteSelected(sql));
        if (query.Offset == 0 || query.Cursor is not null)
        {
            WriteMatches(sql, phase);
            WriteOrder(sql);
            sql.Append($" limit {SqlArgument.Integer(limit)}");
            return;
        }

        // Whoever skips forty thousand rows shall read only their keys.
        sql.Append($" from (select {table.Name}.id as page_id");
        WriteMatches(sql, phase);
        WriteOrder(sql);
        sql.Append($" limit {SqlArgument.Integer(limit)} offset {SqlArgument.Integer(query.Offset)}) as page join {table.Name} on {table.Name}.id = page.page_id");
        WriteOrder(sql);
    }

    private void WriteMatches(SqlText sql, Action<SqlText>? phase)
    {
        sql.Append($" from {table.Name} where ");
        SqlCompiler.Write(sql, query.Filter, table);
        if (phase is not null)
        {
            sql.Append($" and {phase}");
        }
    }

    private void WriteOrder(SqlText sql)
    {
        sql.Append($" order by ");
        sql.Join(atoms, SqlText.Separator.Comma, atom => atom.WriteOrder(sql));
    }
}
