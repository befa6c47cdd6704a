namespace FlowProv.Infrastructure.Documents;

/// <summary>One expression of an order by. A sort key on JSON takes several.</summary>
/// <param name="Expression">What is ordered.</param>
/// <param name="Kind">Its type, as a cursor keeps it.</param>
/// <param name="IsDescending">The direction.</param>
/// <param name="Nulls">Where nulls go in that direction.</param>
internal sealed record SortAtom(Action<SqlText> Expression, SqlKind Kind, bool IsDescending, NullPlace Nulls)
{
    public bool IsNullable => Nulls != NullPlace.Never;

    /// <summary>Nulls are mentioned only where they differ from PostgreSQL's default, else plain indexes would not fit.</summary>
    public void WriteOrder(SqlText sql)
    {
        _ = (IsDescending, Nulls) switch
        {
            (false, NullPlace.First) => sql.Append($"{Expression} nulls first"),
            (false, _) => sql.Append($"{Expression}"),
            (true, NullPlace.Last) => sql.Append($"{Expression} desc nulls last"),
            (true, _) => sql.Append($"{Expression} desc"),
        };
    }

    /// <summary>The value as a cursor reads it: numerics as text, since no .NET number holds them all.</summary>
    public void WriteSelected(SqlText sql) => _ = Kind == SqlKind.Numeric ? sql.Append($"({Expression})::text") : sql.Append($"{Expression}");
}

/// <summary>Where nulls stand in an order.</summary>
internal enum NullPlace
{
    Never,
    First,
    Last,
}
