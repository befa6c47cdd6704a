using System.Collections.Immutable;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The whole order of a query as SQL expressions; the id ends it, so no two rows tie.</summary>
internal static class SortPlan
{
    /// <summary>
    /// How much of a text decides its order; the rest falls to the id. Bounds what a cursor carries.
    /// </summary>
    private const int ComparedCharacters = 4096;

    public static ImmutableArray<SortAtom> Of(QuerySpec spec, CollectionTable table)
    {
        if (spec.Sort.IsEmpty)
        {
            var isDescending = spec.Order == ListOrder.Descending;
            return [Column(table.ListKey, isDescending, NullPlace.Last), .. Ids(table, isDescending)];
        }

        var atoms = ImmutableArray.CreateBuilder<SortAtom>();
        foreach (var key in spec.Sort.DistinctBy(key => key.Field))
        {
            var column = table.ColumnOf(key.Field);
            if (column == table.Ids[0])
            {
                return [.. atoms, .. Ids(table, key.Descending)];
            }

            atoms.AddRange(column is not null ? [Column(column, key.Descending)] : Json(PathInDocument(key.Field), key.Descending));
        }

        return [.. atoms, .. Ids(table, spec.Sort[^1].Descending)];
    }

    /// <summary>
    /// The order of any JSON: missing and null, numbers, text, objects, arrays, booleans. Objects and arrays among themselves are ordered by
    /// their text. All expressions are non-null and run one way, so a page can start with one row comparison.
    /// </summary>
    public static IEnumerable<SortAtom> Json(Action<SqlText> value, bool isDescending)
    {
        Action<SqlText> rank = sql => sql.Append(
            $"case jsonb_typeof({value}) when 'number' then 1 when 'string' then 2 when 'object' then 3 when 'array' then 4 when 'boolean' then 5 else 0 end");
        Action<SqlText> number = sql => sql.Append(
            $"case jsonb_typeof({value}) when 'number' then ({value})::numeric when 'boolean' then (({value})::boolean)::integer else 0 end");
        Action<SqlText> text = sql => sql.Append(
            $"case when jsonb_typeof({value}) in ('string', 'object', 'array') then left({value} #>> '{{}}', {SqlArgument.Integer(ComparedCharacters)}) else '' end collate \"C\"");
        return
        [
            new SortAtom(rank, SqlKind.Integer, isDescending, NullPlace.Never),
            new SortAtom(number, SqlKind.Numeric, isDescending, NullPlace.Never),
            new SortAtom(text, SqlKind.Text, isDescending, NullPlace.Never),
        ];
    }

    /// <summary>The value at a path, keys and array positions alike; an array on the way is not searched.</summary>
    public static Action<SqlText> PathInDocument(FieldPath field)
    {
        var path = SqlArgument.Texts(field.Segments);
        return sql => sql.Append($"(doc #> {path})");
    }

    private static SortAtom Column(SqlColumn column, bool isDescending) =>
        Column(column, isDescending, isDescending ? NullPlace.Last : NullPlace.First);

    private static SortAtom Column(SqlColumn column, bool isDescending, NullPlace nulls) =>
        new(sql => sql.Append($"{column.Name}"), column.Kind, isDescending, column.IsNullable ? nulls : NullPlace.Never);

    private static IEnumerable<SortAtom> Ids(CollectionTable table, bool isDescending) =>
        table.Ids.Select(id => Column(id, isDescending));
}
