using System.Text;
using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

/// <summary>An object whose members are columns one by one, in the contract's order.</summary>
internal sealed class FieldsJson(string table, params FieldsJson.Field[] fields) : RowJson
{
    private readonly byte[][] names = [.. fields.Select(field => Encoding.UTF8.GetBytes(field.Name))];

    public override string Columns { get; } = string.Join(", ", fields.Select(field => field.IsExpression ? field.Column : $"{table}.{field.Column}"));

    public override int Count => fields.Length;

    public override void Write(Utf8JsonWriter json, NpgsqlDataReader row, DateTime now)
    {
        json.WriteStartObject();
        for (var column = 0; column < fields.Length; column++)
        {
            WriteMember(json, row, column);
        }

        json.WriteEndObject();
    }

    private void WriteMember(Utf8JsonWriter json, NpgsqlDataReader row, int column)
    {
        var (field, name) = (fields[column], names[column]);
        if (row.IsDBNull(column) && field.Kind != Kind.Json)
        {
            json.WriteNull(name);
            return;
        }

        switch (field.Kind)
        {
            case Kind.Uuid:
                json.WriteString(name, row.GetGuid(column));
                break;
            case Kind.Text:
                json.WriteString(name, row.GetString(column));
                break;
            case Kind.Time:
                json.WriteTime(name, row.GetDateTime(column));
                break;
            case Kind.Integer:
                json.WriteNumber(name, row.GetInt32(column));
                break;
            case Kind.Boolean:
                json.WriteBoolean(name, row.GetBoolean(column));
                break;
            case Kind.Texts:
                json.WriteTexts(name, row.GetFieldValue<string[]>(column));
                break;
            case Kind.Uuids:
                json.WriteTexts(name, [.. row.GetFieldValue<Guid[]>(column).Select(id => id.ToString())]);
                break;
            default:
                json.WriteStored(name, row, column, "null"u8);
                break;
        }
    }

    /// <summary>A member of the object.</summary>
    /// <param name="Name">As it goes out.</param>
    /// <param name="Kind">Its type.</param>
    /// <param name="Column">The column, or an expression over the table.</param>
    /// <param name="IsExpression">Whether it is an expression.</param>
    internal readonly record struct Field(string Name, Kind Kind, string Column, bool IsExpression = false)
    {
        /// <summary>A column of the same name.</summary>
        public Field(string name, Kind kind)
            : this(name, kind, name)
        {
        }
    }

    /// <summary>How a column is written.</summary>
    internal enum Kind
    {
        Uuid,
        Text,
        Time,
        Integer,
        Boolean,
        Texts,
        Uuids,
        Json,
    }
}
