using System.Collections.Immutable;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// Where a page starts: conditions for the rows behind a given one. Several conditions are phases, asked for one after the other, so that each is one range of an
/// index: an "or" over null and not null would be a filter on a scan.
/// </summary>
internal static class Keyset
{
    /// <summary>The phases of the rows behind the row with these values (null for SQL null), in order.</summary>
    public static IReadOnlyList<Action<SqlText>?> Phases(ImmutableArray<SortAtom> atoms, ImmutableArray<SqlArgument?> values)
    {
        var (first, rest, restValues) = (atoms[0], atoms[1..], values[1..]);
        Action<SqlText> behind = sql => Behind(sql, atoms, values, isBounded: true);
        Action<SqlText> behindNull = sql =>
        {
            sql.Append($"{first.Expression} is null and ");
            Behind(sql, rest, restValues, isBounded: false);
        };
        return (first.Nulls, values[0]) switch
        {
            (NullPlace.First, null) => [behindNull, sql => sql.Append($"{first.Expression} is not null")],
            (NullPlace.Last, null) => [behindNull],
            (NullPlace.Last, _) => [behind, sql => sql.Append($"{first.Expression} is null")],
            _ => [behind],
        };
    }

    private static void Behind(SqlText sql, ImmutableArray<SortAtom> atoms, ImmutableArray<SqlArgument?> values, bool isBounded)
    {
        var isUniform = atoms[1..].All(atom => !atom.IsNullable && atom.IsDescending == atoms[0].IsDescending);
        if (isUniform && values[0] is not null && (isBounded || !atoms[0].IsNullable))
        {
            WriteRow(sql, atoms, values);
        }
        else if (isBounded)
        {
            // Redundant, but what an index on the first expression can start from.
            WriteBound(sql, atoms[0], values[0]!);
            sql.Append($" and ");
            WriteLexicographic(sql, atoms, values, isKnown: true);
        }
        else
        {
            WriteLexicographic(sql, atoms, values, isKnown: false);
        }
    }

    private static void WriteRow(SqlText sql, ImmutableArray<SortAtom> atoms, ImmutableArray<SqlArgument?> values)
    {
        sql.Append($"(");
        sql.Join(atoms, SqlText.Separator.Comma, atom => sql.Append($"{atom.Expression}"));
        _ = atoms[0].IsDescending ? sql.Append($") < (") : sql.Append($") > (");
        sql.Join(values, SqlText.Separator.Comma, value => sql.Append($"{value!}"));
        sql.Append($")");
    }

    private static void WriteBound(SqlText sql, SortAtom atom, SqlArgument value) =>
        _ = atom.IsDescending ? sql.Append($"{atom.Expression} <= {value}") : sql.Append($"{atom.Expression} >= {value}");

    /// <summary>Behind in the first expression, or equal in it and behind in the rest.</summary>
    private static void WriteLexicographic(SqlText sql, ImmutableArray<SortAtom> atoms, ImmutableArray<SqlArgument?> values, bool isKnown)
    {
        sql.Append($"(");
        WriteStrictlyBehind(sql, atoms[0], values[0], isKnown);
        if (atoms.Length > 1)
        {
            _ = values[0] is { } value
                ? sql.Append($" or {atoms[0].Expression} = {value} and ")
                : sql.Append($" or {atoms[0].Expression} is null and ");
            WriteLexicographic(sql, atoms[1..], values[1..], isKnown: false);
        }

        sql.Append($")");
    }

    private static void WriteStrictlyBehind(SqlText sql, SortAtom atom, SqlArgument? value, bool isKnown)
    {
        if (value is null)
        {
            _ = atom.Nulls == NullPlace.First ? sql.Append($"{atom.Expression} is not null") : sql.Append($"false");
            return;
        }

        _ = atom.IsDescending ? sql.Append($"{atom.Expression} < {value}") : sql.Append($"{atom.Expression} > {value}");
        if (atom.Nulls == NullPlace.Last && !isKnown)
        {
            sql.Append($" or {atom.Expression} is null");
        }
    }
}
