using System.Globalization;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Conditions on a column: the field is of the column's type or absent, so an operand of another type never matches.</summary>
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
            case Like like:
                WriteTextPattern(sql, column, SqlArgument.Text(LikePattern($"%{like.Text}%")));
                break;
            case StartsWith starts:
                WriteTextPattern(sql, column, SqlArgument.Texts(starts.Prefixes.Select(prefix => LikePattern($"{prefix}%"))), isList: true);
                break;
            case HasItems has:
                WriteItems(sql, has, column);
                break;
            case IsEmpty:
                _ = column.Kind == SqlKind.Texts ? sql.Append($"{column.Name} = '{{}}'") : sql.Append($"false");
                break;
            default:
                throw new NotSupportedException(leaf.GetType().Name);
        }
    }

    // Rows without any text are left out of the index of such a column; PostgreSQL asks it only where a condition says that it does not want them.
    private static void WriteItems(SqlText sql, HasItems has, SqlColumn column) => _ = (column.Kind, has.Items.IsEmpty) switch
    {
        (SqlKind.Texts, false) => sql.Append($"({column.Name} @> {SqlArgument.Texts(has.Items)} and {column.Name} <> '{{}}')"),
        (SqlKind.Texts, true) => sql.Append($"{column.Name} is not null"),
        _ => sql.Append($"false"),
    };

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
        // Not a list to the database: rows of one value come in the order of an index that goes on with the list's, those of several do not.
        if (@in.Values is [var only and not NullValue] && column.Kind != SqlKind.Texts)
        {
            WriteComparison(sql, CompareOp.Eq, column, only);
            return;
        }

        var values = column.Kind switch
        {
            SqlKind.Text or SqlKind.Texts => SqlArgument.Texts(@in.Values.OfType<TextValue>().Select(text => text.Value)),
            SqlKind.Uuid => SqlArgument.Uuids(@in.Values.OfType<UuidValue>().Select(uuid => uuid.Value)),
            SqlKind.Double => SqlArgument.Doubles(@in.Values.OfType<NumberValue>().Select(Double)),
            _ => throw new NotSupportedException($"a list of {column.Kind}"),
        };
        var hasNull = @in.Values.Any(value => value is NullValue);
        _ = (column.Kind, hasNull) switch
        {
            (SqlKind.Texts, false) => sql.Append($"({column.Name} && {values} and {column.Name} <> '{{}}')"),
            (SqlKind.Texts, true) => sql.Append($"({column.Name} && {values} or {column.Name} is null)"),
            (_, true) => sql.Append($"({column.Name} = any({values}) or {column.Name} is null)"),
            _ => sql.Append($"{column.Name} = any({values})"),
        };
    }

    /// <summary>Case folding needs a locale: the database's.</summary>
    private static void WriteTextPattern(SqlText sql, SqlColumn column, SqlArgument pattern, bool isList = false) => _ = (column.Kind, isList) switch
    {
        (SqlKind.Text, true) => sql.Append($"{column.Name} collate \"default\" ilike any({pattern})"),
        (SqlKind.Text, false) => sql.Append($"{column.Name} collate \"default\" ilike {pattern}"),
        _ => sql.Append($"false"),
    };

    /// <summary>The backslash, which escapes in SQL, is nothing special in a filter.</summary>
    private static string LikePattern(string pattern) => pattern.Replace("\\", "\\\\", StringComparison.Ordinal);

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
        (SqlKind.Integer, NumberValue number) when int.TryParse(number.Json, CultureInfo.InvariantCulture, out var integer) =>
            SqlArgument.Integer(integer),
        (SqlKind.Boolean, BooleanValue boolean) => SqlArgument.Boolean(boolean.Value),
        (SqlKind.Uuid, UuidValue uuid) => SqlArgument.Uuid(uuid.Value),
        (SqlKind.Instant, InstantValue instant) => SqlArgument.Instant(instant.Value),
        _ => null,
    };

    /// <summary>The same rounding that the column's own cast does.</summary>
    private static double Double(NumberValue number) => double.Parse(number.Json, NumberStyles.Float, CultureInfo.InvariantCulture);
}
