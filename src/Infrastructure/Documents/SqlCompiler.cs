using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Writes a filter as an SQL condition: columns where a field is promoted, jsonpath predicates elsewhere.</summary>
internal static class SqlCompiler
{
    public static void Write(SqlText sql, Filter filter, CollectionTable table)
    {
        switch (filter)
        {
            case All:
                sql.Append($"true");
                break;
            case And and:
                WriteAnd(sql, and, table);
                break;
            case Or { Parts: [] }:
                sql.Append($"false");
                break;
            case Or or:
                sql.Append($"(");
                sql.Join(or.Parts, SqlText.Separator.Or, part => Write(sql, part, table));
                sql.Append($")");
                break;
            case Not not:
                // Not a plain "not": a condition on what a document lacks is unknown, and its negation must hold.
                sql.Append($"(");
                Write(sql, not.Part, table);
                sql.Append($") is not true");
                break;
            default:
                WriteLeaf(sql, filter, table);
                break;
        }
    }

    /// <summary>Conditions on one region become one jsonpath, so that its index is asked once.</summary>
    private static void WriteAnd(SqlText sql, And and, CollectionTable table)
    {
        var parts = Flatten(and).Select(part => (Filter: part, Json: IsColumn(part, table) ? null : JsonCondition.Of(part, table))).ToList();
        var writes = new List<Action>();
        foreach (var group in parts.Where(part => part.Json is not null).GroupBy(part => part.Json!.Region))
        {
            var predicates = group.Select(part => part.Json!.Predicate).ToList();
            writes.Add(() => WriteJson(sql, new JsonCondition(group.Key, predicates is [var only] ? only : $"({string.Join(") && (", predicates)})"), table));
        }

        writes.AddRange(parts.Where(part => part.Json is null).Select(part => (Action)(() => Write(sql, part.Filter, table))));
        if (writes.Count == 0)
        {
            sql.Append($"true");
        }

        sql.Join(writes, SqlText.Separator.And, write => write());
    }

    private static IEnumerable<Filter> Flatten(And and) => and.Parts.SelectMany(part => part is And inner ? Flatten(inner) : [part]);

    private static bool IsColumn(Filter filter, CollectionTable table) => FieldOf(filter) is { } field && table.ColumnOf(field) is not null;

    private static FieldPath? FieldOf(Filter filter) => filter switch
    {
        Compare compare => compare.Field,
        In @in => @in.Field,
        Exists exists => exists.Field,
        Matches matches => matches.Field,
        _ => null,
    };

    private static void WriteLeaf(SqlText sql, Filter leaf, CollectionTable table)
    {
        var field = FieldOf(leaf) ?? throw new NotSupportedException(leaf.GetType().Name);
        if (table.ColumnOf(field) is { } column)
        {
            ColumnCondition.Write(sql, leaf, column);
        }
        else if (JsonCondition.Of(leaf, table) is { } condition)
        {
            WriteJson(sql, condition, table);
        }
        else
        {
            WholeValueCondition.Write(sql, leaf, table);
        }
    }

    private static void WriteJson(SqlText sql, JsonCondition condition, CollectionTable table)
    {
        // The operator, not jsonb_path_match: only operators use an index.
        var path = SqlArgument.JsonPath(condition.Predicate);
        _ = condition.Region is { } region ? sql.Append($"{table.Regions[region]} @@ {path}") : sql.Append($"doc @@ {path}");
    }
}
