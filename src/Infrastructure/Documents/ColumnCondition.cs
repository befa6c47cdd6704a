using System.Globalization;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Conditions on a promoted column: the field is of the column's type or absent, so an operand of another type never matches.</summary>
internal static class ColumnCondition
{
    public static void Write(SqlText sql, Filter leaf, SqlColumn column)
    {
        switch (leaf)
        {
            case Compare { Value: NullValue } compare:
                _ = compare.Op is CompareOp.Gt or CompareOp.Lt ? sql.Append($"false") : sql.Append($"{column.Name} is null");
                break;
            case Compare compare:
                WriteComparison(sql, compare.Op, column, compare.Value);
                break;
            case In @in:
                WriteList(sql, @in, column);
                break;
            case Exists:
                sql.Append($"{column.Name} is not null");
                break;
            case Matches matches:
                WritePattern(sql, matches, column);
                break;
            default:
                throw new NotSupportedException(leaf.GetType().Name);
        }
    }

    private static void WriteComparison(SqlText sql, CompareOp op, SqlColumn column, FilterValue value)
    {
        if (Argument(column, value) is not { } argument)
        {
            sql.Append($"false");
            return;
        }

        _ = op switch
        {
            CompareOp.Eq => sql.Append($"{column.Name} = {argument}"),
            CompareOp.Gt => sql.Append($"{column.Name} > {argument}"),
            CompareOp.Gte => sql.Append($"{column.Name} >= {argument}"),
            CompareOp.Lt => sql.Append($"{column.Name} < {argument}"),
            CompareOp.Lte => sql.Append($"{column.Name} <= {argument}"),
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
    }

    private static void WriteList(SqlText sql, In @in, SqlColumn column)
    {
        var values = column.Kind == SqlKind.Text
            ? SqlArgument.Texts(@in.Values.OfType<TextValue>().Select(text => text.Value))
            : SqlArgument.Doubles(@in.Values.OfType<NumberValue>().Select(Double));
        _ = @in.Values.Any(value => value is NullValue)
            ? sql.Append($"({column.Name} = any({values}) or {column.Name} is null)")
            : sql.Append($"{column.Name} = any({values})");
    }

    private static void WritePattern(SqlText sql, Matches matches, SqlColumn column)
    {
        if (column.Kind != SqlKind.Text)
        {
            sql.Append($"false");
            return;
        }

        // Case folding needs a locale: the database's, as in a jsonpath. A plain match keeps the column's "C", and with it the index on a prefix.
        var pattern = SqlArgument.Text(JsonCondition.PostgresPattern(matches));
        _ = matches.IgnoreCase
            ? sql.Append($"{column.Name} collate \"default\" ~* {pattern}")
            : sql.Append($"{column.Name} ~ {pattern}");
    }

    private static SqlArgument? Argument(SqlColumn column, FilterValue value) => (column.Kind, value) switch
    {
        (SqlKind.Text, TextValue text) => SqlArgument.Text(text.Value),
        (SqlKind.Double, NumberValue number) => SqlArgument.Double(Double(number)),
        _ => null,
    };

    /// <summary>The same rounding that the column's own cast does.</summary>
    private static double Double(NumberValue number) => double.Parse(number.Json, NumberStyles.Float, CultureInfo.InvariantCulture);
}
