using System.Diagnostics.CodeAnalysis;
using FlowProv.Infrastructure.Resources.Rows;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Text that is safe to stand in a statement: a name of the schema or a literal of the code, never from a request.</summary>
internal readonly record struct SqlName
{
    private SqlName(string sql) => Sql = sql;

    public string Sql { get; }

    /// <summary>A quoted identifier.</summary>
    public static SqlName Identifier(string name) => new($"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

    /// <summary>The expression of a region, as its index has it.</summary>
    public static SqlName Region(string field) => new($"(doc -> '{field.Replace("'", "''", StringComparison.Ordinal)}')");

    /// <summary>A piece of SQL that the code spells out.</summary>
    public static SqlName Code([ConstantExpected] string sql) => new(sql);

    /// <summary>The select list of rows that go out as JSON.</summary>
    public static SqlName Columns(RowJson shape) => new(shape.Columns);

    /// <summary>Aliases: a letter and a number.</summary>
    public static SqlName[] Numbered([ConstantExpected] string letter, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new SqlName($"{letter}{i}"))];
}
