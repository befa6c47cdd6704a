using System.Text.Json;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Equality with whole objects and arrays, which jsonpath lacks: the values of the path are compared as jsonb.</summary>
internal static class WholeValueCondition
{
    public static void Write(SqlText sql, Filter leaf, CollectionTable table)
    {
        switch (leaf)
        {
            case Compare { Op: CompareOp.Eq, Value: JsonValue json } compare:
                WriteEqual(sql, compare.Field, [json], table);
                break;
            case Compare:
                sql.Append($"false");
                break;
            case In @in:
                WriteOneOf(sql, @in, table);
                break;
            default:
                throw new NotSupportedException(leaf.GetType().Name);
        }
    }

    private static void WriteOneOf(SqlText sql, In @in, CollectionTable table)
    {
        var rest = @in with { Values = @in.Values.RemoveAll(value => value is JsonValue) };
        sql.Append($"(");
        if (!rest.Values.IsEmpty)
        {
            SqlCompiler.Write(sql, rest, table);
            sql.Append($" or ");
        }

        WriteEqual(sql, @in.Field, [.. @in.Values.OfType<JsonValue>()], table);
        sql.Append($")");
    }

    private static void WriteEqual(SqlText sql, FieldPath field, IReadOnlyList<JsonValue> values, CollectionTable table)
    {
        var json = SqlArgument.Jsons(values.Select(value => value.Json));
        var paths = JsonPathBranches.FromDocument(field.Segments).SelectMany(branch => Paths(branch, values)).Select(SqlArgument.JsonPath);
        var probe = values is [var only] ? Probe(field, only, table) : null;
        if (probe is not null)
        {
            sql.Append($"{table.Regions[field.Root]} @@ {SqlArgument.JsonPath(probe)} and ");
        }

        sql.Append($"(");
        sql.Join(paths, SqlText.Separator.Or, path =>
            sql.Append($"exists (select from jsonb_path_query(doc, {path}) value where value = any({json}))"));
        sql.Append($")");
    }

    /// <summary>The values that may be equal: the value at the end, where an array is compared; its elements, unless a position ends the path.</summary>
    private static IEnumerable<string> Paths(JsonPathBranch branch, IReadOnlyList<JsonValue> values)
    {
        if (branch.IsPosition)
        {
            return [branch.Path];
        }

        var whole = values.Any(value => value.Json.AsSpan().TrimStart()[0] == '[');
        return whole ? [branch.Path, $"{branch.Path}[*]"] : [$"{branch.Path}[*]"];
    }

    /// <summary>A condition that every match fulfils and an index can answer: the scalar members of the object, wherever they stand.</summary>
    private static string? Probe(FieldPath field, JsonValue value, CollectionTable table)
    {
        using var document = JsonDocument.Parse(value.Json);
        var inRegion = table.Regions.ContainsKey(field.Root) && !field.Segments.Any(JsonPathBranches.IsNumeric);
        if (!inRegion || document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var path = JsonPathBranches.FromRegion(field.Segments[1..])[0].Path;
        var members = document.RootElement.EnumerateObject()
            .Select(member => (member.Name, Value: Scalar(member.Value)))
            .Where(member => member.Value is not null)
            .Select(member => $"{path}{JsonPathText.Key(member.Name)} == {JsonPathText.Literal(member.Value!)}");
        var text = string.Join(" && ", members);
        return text.Length > 0 ? text : null;
    }

    private static FilterValue? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new TextValue(value.GetString()!),
        JsonValueKind.Number => new NumberValue(value.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValue(value.GetBoolean()),
        _ => null,
    };
}
