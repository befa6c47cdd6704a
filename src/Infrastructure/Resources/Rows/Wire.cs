using System.Globalization;
using System.Text.Json;
using FlowProv.Application;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

// Contract: contracts/prefect.md 1.1.
/// <summary>Values as Prefect's clients expect them.</summary>
internal static class Wire
{
    public static void WriteTime(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTime? value)
    {
        if (value is not { } time)
        {
            json.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[IsoTime.MaxLength];
        json.WriteString(name, text[..IsoTime.Write(time, text)]);
    }

    public static void WriteTexts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string[] values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A column of JSON as it is stored.</summary>
    public static void WriteStored(this Utf8JsonWriter json, ReadOnlySpan<byte> name, NpgsqlDataReader row, int column, ReadOnlySpan<byte> otherwise)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(row.IsDBNull(column) ? otherwise : row.GetFieldValue<byte[]>(column), skipInputValidation: true);
    }

    /// <summary>Seconds; a whole number keeps its point, as Python's floats do.</summary>
    public static void WriteSeconds(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double value)
    {
        json.WritePropertyName(name);
        if (value == Math.Truncate(value) && Math.Abs(value) < 1e15)
        {
            Span<char> text = stackalloc char[24];
            value.TryFormat(text, out var length, "0.0", CultureInfo.InvariantCulture);
            json.WriteRawValue(text[..length], skipInputValidation: true);
        }
        else
        {
            json.WriteNumberValue(value);
        }
    }

    public static void WriteUuid(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is { } id)
        {
            json.WriteString(name, id);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static Guid? Uuid(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetGuid(column);

    public static string? Text(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTime? Time(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDateTime(column);
}
