using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlowProv.Application.Filters;
using FlowProv.Domain.Shared;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The text of next_cursor: the sort values of the last row, and a fingerprint of the query that they belong to.</summary>
internal sealed partial class PageCursor
{
    // Letters beyond ASCII stay letters: sort values in other scripts would grow to four times their size.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableArray<SortAtom> atoms;
    private readonly string fingerprint;

    private PageCursor(string query, ImmutableArray<SortAtom> atoms)
    {
        this.atoms = atoms;
        fingerprint = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(query)).AsSpan(0, 9));
    }

    public static PageCursor Of(QuerySpec spec, ImmutableArray<SortAtom> atoms)
    {
        var keys = spec.Sort.Select(key => $"{key.Field}\0{key.Descending}");
        return Of($"{spec.Collection}\n{FilterText.Print(spec.Filter)}\n{spec.Order}\n{string.Join('\n', keys)}{Groups(spec.Aggregation)}", atoms);
    }

    /// <param name="query">A text that is equal for equal queries only.</param>
    /// <param name="atoms">The query's order.</param>
    public static PageCursor Of(string query, ImmutableArray<SortAtom> atoms) => new(query, atoms);

    /// <summary>Writes the cursor behind the reader's row.</summary>
    public string Write(NpgsqlDataReader row, int firstColumn)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("h", fingerprint);
            writer.WriteStartArray("v");
            foreach (var (index, atom) in atoms.Index())
            {
                WriteValue(writer, row, firstColumn + index, atom.Kind);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Base64Url.EncodeToString(json.WrittenSpan);
    }

    /// <summary>The phases of the rows behind a cursor, or of all rows.</summary>
    public IEnumerable<Action<SqlText>?> Phases(string? given) =>
        given is null ? new Action<SqlText>?[] { null } : Keyset.Phases(atoms, Read(given));

    /// <summary>The values in a cursor, one for each sort expression.</summary>
    public ImmutableArray<SqlArgument?> Read(string cursor)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var values = json.RootElement.GetProperty("v");
            return json.RootElement.GetProperty("h").GetString() == fingerprint && values.GetArrayLength() == atoms.Length
                ? [.. atoms.Zip(values.EnumerateArray(), ReadValue)]
                : throw NotOurs();
        }
        catch (Exception e) when (e is FormatException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw NotOurs(e);
        }
    }

    public static FlowProvException NotOurs(Exception? inner = null) =>
        new(ErrorKind.Invalid, "The cursor does not belong to this query.", inner: inner);

    private static string Groups(Aggregation? aggregation) => aggregation is null
        ? ""
        : $"\n{aggregation.GroupBy}\0{string.Join('\0', aggregation.Figures.Select(figure => figure.OutputName))}";

    private static void WriteValue(Utf8JsonWriter writer, NpgsqlDataReader row, int column, SqlKind kind)
    {
        if (row.IsDBNull(column))
        {
            writer.WriteNullValue();
            return;
        }

        switch (kind)
        {
            case SqlKind.Double:
                writer.WriteNumberValue(row.GetDouble(column));
                break;
            case SqlKind.Integer:
                writer.WriteNumberValue(row.GetInt32(column));
                break;
            case SqlKind.Uuid:
                writer.WriteStringValue(row.GetGuid(column));
                break;
            case SqlKind.Instant:
                writer.WriteNumberValue(row.GetDateTime(column).Ticks);
                break;
            default:
                writer.WriteStringValue(row.GetString(column));
                break;
        }
    }

    private static SqlArgument? ReadValue(SortAtom atom, JsonElement value) => atom.Kind switch
    {
        _ when value.ValueKind == JsonValueKind.Null => atom.IsNullable ? null : throw NotOurs(),
        SqlKind.Double => SqlArgument.Double(value.GetDouble()),
        SqlKind.Integer => SqlArgument.Integer(value.GetInt32()),
        SqlKind.Uuid => SqlArgument.Uuid(value.GetGuid()),
        SqlKind.Instant => SqlArgument.Instant(new DateTimeOffset(value.GetInt64(), TimeSpan.Zero)),
        SqlKind.Numeric when IsNumeric(value.GetString()!) => SqlArgument.Numeric(value.GetString()!),
        SqlKind.Text when !value.GetString()!.Contains('\0', StringComparison.Ordinal) => SqlArgument.Text(value.GetString()!),
        _ => throw NotOurs(),
    };

    private static bool IsNumeric(string text) => text.Length <= 1000 && NumericPattern().IsMatch(text);

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex NumericPattern();
}
