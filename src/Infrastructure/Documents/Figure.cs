using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>One aggregate as an expression of type jsonb. Avg and sum skip what is not a number; min and max follow the sort order of values.</summary>
internal static class Figure
{
    public static void Write(SqlText sql, Aggregate figure, CollectionTable table)
    {
        if (figure.Field is null)
        {
            sql.Append($"to_jsonb(count(*))");
        }
        else if (table.ColumnOf(figure.Field) is { } column)
        {
            WriteColumn(sql, figure.Op, column);
        }
        else
        {
            WriteJson(sql, figure.Op, SortPlan.PathInDocument(figure.Field));
        }
    }

    private static void WriteColumn(SqlText sql, AggregateOp op, SqlColumn column) => _ = (op, column.Kind) switch
    {
        (AggregateOp.Count, _) => sql.Append($"to_jsonb(count({column.Name}))"),
        (AggregateOp.Min, _) => sql.Append($"to_jsonb(min({column.Name}))"),
        (AggregateOp.Max, _) => sql.Append($"to_jsonb(max({column.Name}))"),
        (AggregateOp.Avg, SqlKind.Double) => sql.Append($"to_jsonb(avg({column.Name}))"),
        (AggregateOp.Sum, SqlKind.Double) => sql.Append($"to_jsonb(coalesce(sum({column.Name}), 0))"),
        (AggregateOp.Avg, _) => sql.Append($"null::jsonb"),
        _ => sql.Append($"to_jsonb(0)"),
    };

    private static void WriteJson(SqlText sql, AggregateOp op, Action<SqlText> value)
    {
        Action<SqlText> number = s => s.Append($"case jsonb_typeof({value}) when 'number' then ({value})::numeric end");
        Action<SqlText> text = s => s.Append($"case jsonb_typeof({value}) when 'string' then {value} #>> '{{}}' end collate \"C\"");
        Action<SqlText> obj = s => s.Append($"case jsonb_typeof({value}) when 'object' then ({value})::text end collate \"C\"");
        Action<SqlText> array = s => s.Append($"case jsonb_typeof({value}) when 'array' then ({value})::text end collate \"C\"");
        Action<SqlText> boolean = s => s.Append($"case jsonb_typeof({value}) when 'boolean' then ({value})::boolean end");
        Action<SqlText> average = s => s.Append($"avg({number})");
        Action<SqlText> sum = s => s.Append($"coalesce(sum({number}), 0)");
        _ = op switch
        {
            AggregateOp.Avg => sql.Append($"{Readable(average)}"),
            AggregateOp.Sum => sql.Append($"{Readable(sum)}"),
            AggregateOp.Count => sql.Append($"to_jsonb(count(nullif({value}, 'null')))"),
            AggregateOp.Min => sql.Append(
                $"coalesce(to_jsonb(min({number})), to_jsonb(min({text})), min({obj})::jsonb, min({array})::jsonb, to_jsonb(bool_and({boolean})))"),
            AggregateOp.Max => sql.Append(
                $"coalesce(to_jsonb(bool_or({boolean})), max({array})::jsonb, max({obj})::jsonb, to_jsonb(max({text})), to_jsonb(max({number})))"),
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
    }

    /// <summary>Null beyond what clients' doubles hold, as infinities are stored.</summary>
    private static Action<SqlText> Readable(Action<SqlText> figure) =>
        sql => sql.Append($"to_jsonb(case when abs({figure}) <= 1.7976931348623157e308 then trim_scale({figure}) end)");
}
