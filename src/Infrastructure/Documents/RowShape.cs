using System.Collections.Immutable;
using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>What a statement selects for each answer row, and how the row becomes one JSON object.</summary>
internal abstract class RowShape
{
    /// <summary>How many columns belong to the answer; others may follow.</summary>
    public abstract int ColumnCount { get; }

    public abstract void WriteColumns(SqlText sql);

    public abstract void Append(NpgsqlDataReader row, PageBuffer output);

    /// <summary>The JSON in a column, without a detour over text.</summary>
    protected static byte[] Json(NpgsqlDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}

/// <summary>The whole document, cut here where a projection names too many fields for columns.</summary>
internal sealed class DocumentShape(ProjectionTree? projection) : RowShape
{
    public override int ColumnCount => 1;

    public override void WriteColumns(SqlText sql) => sql.Append($"doc");

    public override void Append(NpgsqlDataReader row, PageBuffer output)
    {
        if (projection is null)
        {
            output.Append(Json(row, 0));
        }
        else
        {
            projection.Cut(Json(row, 0), output);
        }
    }
}

/// <summary>Some top-level fields of the document, each in a column: the database sends no more than that.</summary>
internal sealed class FieldsShape(ProjectionTree projection) : RowShape
{
    private readonly ImmutableArray<(string Key, byte[] Name, ProjectionTree Tree)> fields =
        [.. projection.Keys.Select(key => (key, ObjectWriter.Name(key), projection[key]))];

    public override int ColumnCount => fields.Length;

    public override void WriteColumns(SqlText sql) =>
        sql.Join(fields, SqlText.Separator.Comma, field => sql.Append($"doc -> {SqlArgument.Text(field.Key)}"));

    public override void Append(NpgsqlDataReader row, PageBuffer output)
    {
        var writer = new ObjectWriter(output);
        for (var i = 0; i < fields.Length; i++)
        {
            if (!row.IsDBNull(i) && Json(row, i) is var json && fields[i].Tree.Keeps(json))
            {
                writer.Begin(fields[i].Name);
                fields[i].Tree.Cut(json, output);
            }
        }

        writer.End();
    }
}

/// <summary>Named figures, in order; SQL null is JSON null.</summary>
internal sealed class FiguresShape(ImmutableArray<string> names, Action<SqlText> columns) : RowShape
{
    private readonly ImmutableArray<byte[]> names = [.. names.Select(ObjectWriter.Name)];

    public override int ColumnCount => names.Length;

    public override void WriteColumns(SqlText sql) => columns(sql);

    public override void Append(NpgsqlDataReader row, PageBuffer output)
    {
        var writer = new ObjectWriter(output);
        for (var i = 0; i < names.Length; i++)
        {
            writer.Begin(names[i]);
            output.Append(row.IsDBNull(i) ? "null"u8 : Json(row, i));
        }

        writer.End();
    }
}

/// <summary>Writes an object whose values are JSON already, spaced as jsonb's text is.</summary>
internal ref struct ObjectWriter(PageBuffer output)
{
    private bool isEmpty = true;

    /// <summary>A key with its colon, as bytes.</summary>
    public static byte[] Name(string key) => [.. JsonSerializer.SerializeToUtf8Bytes(key), .. ": "u8];

    public void Begin(ReadOnlySpan<byte> name)
    {
        output.Append(isEmpty ? "{"u8 : ", "u8);
        output.Append(name);
        isEmpty = false;
    }

    public readonly void End() => output.Append(isEmpty ? "{}"u8 : "}"u8);
}
