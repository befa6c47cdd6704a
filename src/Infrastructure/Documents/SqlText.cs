using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// A statement in the making. Only interpolated literals of the code, names of the schema and parameters can be appended; there is no way to add a free string.
/// </summary>
internal sealed class SqlText
{
    private readonly StringBuilder text = new();
    private readonly List<SqlArgument> arguments = [];

    public string Text => text.ToString();

    public IReadOnlyList<SqlArgument> Arguments => arguments;

    public SqlText Append([InterpolatedStringHandlerArgument("")] ref Piece piece)
    {
        _ = piece;
        return this;
    }

    /// <summary>Writes parts with a separator between them.</summary>
    public void Join<T>(IEnumerable<T> parts, Separator separator, Action<T> write)
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            text.Append(isFirst ? "" : separator switch { Separator.And => " and ", Separator.Or => " or ", _ => ", " });
            write(part);
            isFirst = false;
        }
    }

    public NpgsqlBatchCommand ToBatchCommand()
    {
        var command = new NpgsqlBatchCommand(Text);
        foreach (var argument in arguments)
        {
            command.Parameters.Add(argument.ToParameter());
        }

        return command;
    }

    private void Add(SqlArgument argument)
    {
        var index = arguments.IndexOf(argument);
        if (index < 0)
        {
            index = arguments.Count;
            arguments.Add(argument);
        }

        text.Append('$').Append(index + 1);
    }

    /// <summary>What stands between the parts of a list.</summary>
    internal enum Separator
    {
        Comma,
        And,
        Or,
    }

    /// <summary>The pieces of one interpolated literal.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Piece
    {
        private readonly SqlText sql;

        public Piece(int literalLength, int formattedCount, SqlText sql)
        {
            _ = literalLength + formattedCount;
            this.sql = sql;
        }

        public void AppendLiteral(string literal) => sql.text.Append(literal);

        public void AppendFormatted(SqlName name) => sql.text.Append(name.Sql);

        public void AppendFormatted(SqlArgument argument) => sql.Add(argument);

        public void AppendFormatted(int number) => sql.text.Append(number);

        /// <summary>An expression that writes itself into this statement.</summary>
        public void AppendFormatted(Action<SqlText> expression) => expression(sql);
    }
}
