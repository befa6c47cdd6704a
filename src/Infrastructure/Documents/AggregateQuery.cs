using System.Collections.Immutable;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The groups of an aggregation with their figures, in MongoDB's terms (contracts/flowcept.md 3.5).</summary>
internal sealed class AggregateQuery(QuerySpec spec, Aggregation aggregation, CollectionTable table)
    : RowQuery(spec, ShapeOf(aggregation), [.. Order(spec, aggregation)])
{
    private readonly FieldPath? groupBy = aggregation.GroupBy;
    private readonly ImmutableArray<Aggregate> figures = aggregation.Figures;

    protected override void WriteRows(SqlText sql) => sql.Append($" from ({WriteGroups}) groups where true");

    private static FiguresShape ShapeOf(Aggregation aggregation) =>
        new([.. aggregation.Figures.Select(figure => figure.OutputName), aggregation.KeyName], sql => WriteOutputs(sql, aggregation.Figures.Length));

    private static void WriteOutputs(SqlText sql, int figures)
    {
        var names = SqlName.Numbered("f", figures);
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
        SqlCompiler.Write(sql, Spec.Filter, table);
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
    private static IEnumerable<SortAtom> Order(QuerySpec spec, Aggregation aggregation)
    {
        var outputs = aggregation.Figures.Select(figure => figure.OutputName).ToList();
        var names = SqlName.Numbered("f", outputs.Count);
        foreach (var key in spec.Sort)
        {
            var field = key.Field.ToString();
            var index = outputs.IndexOf(field);
            if (index >= 0)
            {
                foreach (var atom in SortPlan.Json(sql => sql.Append($"{names[index]}"), key.Descending))
                {
                    yield return atom;
                }
            }
            else if (field == aggregation.KeyName || field == Aggregation.Key)
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
