using FlowProv.Application.Filters;
using FlowProv.Infrastructure.Resources;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// Writes a filter as an SQL condition: columns where a field has one, jsonpath predicates elsewhere, existence tests for related rows.
/// </summary>
internal static class SqlCompiler
{
    public static void Write(SqlText sql, Filter filter, FilterTable table)
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
            case Not { Part: Related related }:
                // Existence is never unknown, and so the database may plan an anti-join.
                sql.Append($"not ");
                Write(sql, related, table);
                break;
            case Not not:
                // Not a plain "not": a condition on what a document lacks is unknown, and its negation must hold.
                sql.Append($"(");
                Write(sql, not.Part, table);
                sql.Append($") is not true");
                break;
            case Related related:
                WriteRelated(sql, related, (ResourceTable)table);
                break;
            default:
                WriteLeaf(sql, filter, table);
                break;
        }
    }

    /// <summary>A table inside hides one of the same name outside; no relation joins a table with itself.</summary>
    private static void WriteRelated(SqlText sql, Related related, ResourceTable table)
    {
        var (target, join) = table.Relations[related.Relation];
        sql.Append($"exists (select 1 from {target.Name} where {join}");
        if (related.Part is not All)
        {
            sql.Append($" and ");
            Write(sql, related.Part, target);
        }

        sql.Append($")");
    }

    /// <summary>Conditions on one region become one jsonpath, so that its index is asked once.</summary>
    private static void WriteAnd(SqlText sql, And and, FilterTable table)
    {
        var parts = Flatten(and).Select(part => (Filter: part, Json: JsonOf(part, table))).ToList();
        var writes = new List<Action>();
        foreach (var group in parts.Where(part => part.Json is not null).GroupBy(part => part.Json!.Region))
        {
            var predicates = group.Select(part => part.Json!.Predicate).ToList();
            var condition = new JsonCondition(group.Key, predicates is [var only] ? only : $"({string.Join(") && (", predicates)})");
            writes.Add(() => WriteJson(sql, condition, (CollectionTable)table));
        }

        writes.AddRange(parts.Where(part => part.Json is null).Select(part => (Action)(() => Write(sql, part.Filter, table))));
        if (writes.Count == 0)
        {
            sql.Append($"true");
        }

        sql.Join(writes, SqlText.Separator.And, write => write());
    }

    private static IEnumerable<Filter> Flatten(And and) => and.Parts.SelectMany(part => part is And inner ? Flatten(inner) : [part]);

    private static JsonCondition? JsonOf(Filter filter, FilterTable table) =>
        table is not CollectionTable documents || (FieldOf(filter) is { } field && table.ColumnOf(field) is not null)
            ? null
            : JsonCondition.Of(filter, documents);

    private static FieldPath? FieldOf(Filter filter) => filter switch
    {
        Compare compare => compare.Field,
        In @in => @in.Field,
        Exists exists => exists.Field,
        Matches matches => matches.Field,
        Like like => like.Field,
        StartsWith starts => starts.Field,
        HasItems has => has.Field,
        IsEmpty empty => empty.Field,
        _ => null,
    };

    private static void WriteLeaf(SqlText sql, Filter leaf, FilterTable table)
    {
        var field = FieldOf(leaf) ?? throw new NotSupportedException(leaf.GetType().Name);
        if (table.ColumnOf(field) is { } column)
        {
            ColumnCondition.Write(sql, leaf, column);
        }
        else if (table is not CollectionTable documents)
        {
            throw new NotSupportedException($"{field} is no column");
        }
        else if (JsonCondition.Of(leaf, documents) is { } condition)
        {
            WriteJson(sql, condition, documents);
        }
        else
        {
            WholeValueCondition.Write(sql, leaf, documents);
        }
    }

    private static void WriteJson(SqlText sql, JsonCondition condition, CollectionTable table)
    {
        // The operator, not jsonb_path_match: only operators use an index.
        var path = SqlArgument.JsonPath(condition.Predicate);
        _ = condition.Region is { } region ? sql.Append($"{table.Regions[region]} @@ {path}") : sql.Append($"doc @@ {path}");
    }
}
