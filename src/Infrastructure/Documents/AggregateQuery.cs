using System.Collections.Immutable;
using FlowProv.Application.Filters;
using FlowProv.Application.Ports;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The statement behind an aggregation: figures by group, in MongoDB's terms (contracts/flowcept.md 3.5).</summary>
internal sealed class AggregateQuery : IRowQuery
{
    private readonly QuerySpec spec;
    private readonly CollectionTable table;
    private readonly FieldPath? groupBy;
    private readonly ImmutableArray<Aggregate> figures;
    private readonly ImmutableArray<SortAtom> atoms;
    private readonly PageCursor cursor;

    public AggregateQuery(QuerySpec spec, Aggregation aggregation, CollectionTable table)
    {
        this.spec = spec;
        this.table = table;
        groupBy = aggregation.GroupBy;
        KeyName = aggregation.KeyName;
        figures = aggregation.Figures;
        Shape = new FiguresShape([.. figures.Select(figure => figure.OutputName), KeyName], WriteOutputs);
        atoms = [.. Order()];
        cursor = PageCursor.Of(spec, atoms);
    }

    public RowShape Shape { get; }

    private string KeyName { get; }

    public string CursorAfter(NpgsqlDataReader row) => cursor.Write(row, Shape.ColumnCount);

    public IEnumerable<Action<SqlText>?> Phases() => cursor.Phases(spec.Cursor);

    public void Write(SqlText sql, Action<SqlText>? phase, int limit)
    {
        sql.Append($"select {Shape.WriteColumns}, ");
        sql.Join(atoms, SqlText.Separator.Comma, atom => atom.WriteSelected(sql));
        sql.Append($" from ({WriteGroups}) groups");
        if (phase is not null)
        {
            sql.Append($" where {phase}");
        }

        sql.Append($" order by ");
        sql.Join(atoms, SqlText.Separator.Comma, atom => atom.WriteOrder(sql));
        if (limit > 0)
        {
            sql.Append($" limit {SqlArgument.Integer(limit)}");
        }
    }

    /// <summary>The count of all groups, up to one more than is told exactly.</summary>
    public void WriteTotal(SqlText sql) => sql.Append(
        $"select count(*)::integer from (select from ({WriteGroups}) groups limit {SqlArgument.Integer(DocumentPage.MaxExactTotal + 1)}) counted");

    private void WriteOutputs(SqlText sql)
    {
        var names = SqlName.Numbered("f", figures.Length);
        sql.Join(names, SqlText.Separator.Comma, name => sql.Append($"{name}"));
        _ = names.Length > 0 ? sql.Append($", k") : sql.Append($"k");
    }

    private void WriteGroups(SqlText sql)
    {
        sql.Append($"select ");
        foreach (var (figure, name) in figures.Zip(SqlName.Numbered("f", figures.Length)))
        {
            Figure.Write(sql, figure, table);
            sql.Append($" as {name}, ");
        }

        WriteKey(sql);
        sql.Append($" as k from {table.Name} where ");
        SqlCompiler.Write(sql, spec.Filter, table);
        if (groupBy is null)
        {
            // MongoDB makes no group of nothing.
            sql.Append($" having count(*) > 0");
        }
        else
        {
            sql.Append($" group by {figures.Length + 1}");
        }
    }

    /// <summary>Documents without the field and those with null are one group.</summary>
    private void WriteKey(SqlText sql)
    {
        if (groupBy is null)
        {
            sql.Append($"null::jsonb");
        }
        else if (table.ColumnOf(groupBy) is { } column)
        {
            sql.Append($"to_jsonb({column.Name})");
        }
        else
        {
            sql.Append($"nullif({SortPlan.PathInDocument(groupBy)}, 'null')");
        }
    }

    /// <summary>
    /// Sort keys name output fields, or the group as _id; others are missing in every row and order nothing. The whole key's hash, which is
    /// equal where jsonb is, parts groups whose keys begin alike for longer than texts are compared.
    /// </summary>
    private IEnumerable<SortAtom> Order()
    {
        var names = SqlName.Numbered("f", figures.Length);
        foreach (var key in spec.Sort)
        {
            var field = key.Field.ToString();
            var index = figures.Select(figure => figure.OutputName).ToList().IndexOf(field);
            if (index >= 0)
            {
                foreach (var atom in SortPlan.Json(sql => sql.Append($"{names[index]}"), key.Descending))
                {
                    yield return atom;
                }
            }
            else if (field == KeyName || field == Aggregation.Key)
            {
                foreach (var atom in SortPlan.Json(sql => sql.Append($"k"), key.Descending))
                {
                    yield return atom;
                }
            }
        }

        foreach (var atom in SortPlan.Json(sql => sql.Append($"k"), isDescending: false))
        {
            yield return atom;
        }

        yield return new SortAtom(
            sql => sql.Append($"coalesce(jsonb_hash_extended(k, 0), 0)::numeric"), SqlKind.Numeric, IsDescending: false, NullPlace.Never);
    }
}
