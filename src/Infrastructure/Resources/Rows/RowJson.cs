using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

/// <summary>How the rows of a table go out: the columns to select and the JSON made of them, without anything in between.</summary>
internal abstract class RowJson
{
    /// <summary>The select list, qualified by the table's name.</summary>
    public abstract string Columns { get; }

    /// <summary>How many columns that is.</summary>
    public abstract int Count { get; }

    /// <param name="json">Where the object goes.</param>
    /// <param name="row">The row; its first columns are <see cref="Columns"/>.</param>
    /// <param name="now">The time that running times are counted to, UTC.</param>
    public abstract void Write(Utf8JsonWriter json, NpgsqlDataReader row, DateTime now);
}
