using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Documents;

/// <summary>A typed value for a statement. The same instance, used twice, is one parameter.</summary>
internal sealed class SqlArgument
{
    private SqlArgument(object value, NpgsqlDbType type)
    {
        Value = value;
        Type = type;
    }

    public object Value { get; }

    public NpgsqlDbType Type { get; }

    public static SqlArgument Text(string value) => new(value, NpgsqlDbType.Text);

    public static SqlArgument Texts(IEnumerable<string> values) => new(values.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

    public static SqlArgument Double(double value) => new(value, NpgsqlDbType.Double);

    public static SqlArgument Doubles(IEnumerable<double> values) => new(values.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Double);

    public static SqlArgument Integer(int value) => new(value, NpgsqlDbType.Integer);

    public static SqlArgument Boolean(bool value) => new(value, NpgsqlDbType.Boolean);

    public static SqlArgument Uuid(Guid value) => new(value, NpgsqlDbType.Uuid);

    public static SqlArgument Uuids(IEnumerable<Guid> values) => new(values.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);

    public static SqlArgument Instant(DateTimeOffset value) => new(value.UtcDateTime, NpgsqlDbType.TimestampTz);

    public static SqlArgument Interval(TimeSpan value) => new(value, NpgsqlDbType.Interval);

    /// <summary>A number as text, of any precision; the statement tells its type.</summary>
    public static SqlArgument Numeric(string number) => new(number, NpgsqlDbType.Unknown);

    public static SqlArgument JsonPath(string path) => new(path, NpgsqlDbType.JsonPath);

    public static SqlArgument Json(string json) => new(json, NpgsqlDbType.Jsonb);

    public static SqlArgument Jsons(IEnumerable<string> values) => new(values.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Jsonb);

    public NpgsqlParameter ToParameter() => new() { Value = Value, NpgsqlDbType = Type };
}
