using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>The statements that answer one question with rows, a page at a time.</summary>
internal interface IRowQuery
{
    RowShape Shape { get; }

    /// <summary>The phases of the answer: where the first gives too few rows, the next goes on. Null is the whole.</summary>
    IEnumerable<Action<SqlText>?> Phases();

    /// <summary>The statement of a phase, for at most so many rows; 0 is all.</summary>
    void Write(SqlText sql, Action<SqlText>? phase, int limit);

    /// <summary>The count of all rows, up to one more than is told exactly.</summary>
    void WriteTotal(SqlText sql);

    /// <summary>The cursor behind a row of one of the statements.</summary>
    string CursorAfter(NpgsqlDataReader row);
}
