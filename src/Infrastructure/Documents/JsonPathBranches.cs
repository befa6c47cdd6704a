using System.Collections.Immutable;

namespace FlowProv.Infrastructure.Documents;

/// <summary>One way in which a path can be read, since a number is a key of an object and a position of an array.</summary>
/// <param name="Parents">A jsonpath that yields the objects (or the root) in which the value is; empty where the value is the root.</param>
/// <param name="Value">The rest, relative to one parent.</param>
/// <param name="IsPosition">Whether the path ends in an array position: then an array there does not stand for its elements.</param>
internal readonly record struct JsonPathBranch(string Parents, string Value, bool IsPosition)
{
    /// <summary>The values themselves. Comparisons and filters of a jsonpath unwrap one array level, as MongoDB does at the end of a path.</summary>
    public string Path => Parents + Value;

    /// <summary>The values for a comparison with a scalar.</summary>
    public string ScalarPath => IsPosition ? $"{Parents} ? (@{Value}.type() != \"array\"){Value}" : Path;
}

/// <summary>
/// MongoDB's path rules in jsonpath (lax mode), exactly: member access enters the objects of an array but not arrays within it;
/// a filter unwraps what it is applied to, hence the type guards, and <c>.type()</c> does not, hence array tests stand on the parent.
/// </summary>
internal sealed class JsonPathBranches
{
    private const string IsObject = " ? (@.type() == \"object\")";

    private readonly ImmutableArray<string> segments;
    private readonly List<JsonPathBranch> branches = [];
    private readonly List<string> missing = [];

    private JsonPathBranches(ImmutableArray<string> segments) => this.segments = segments;

    /// <summary>All readings of a path from the root of a document.</summary>
    public static IReadOnlyList<JsonPathBranch> FromDocument(ImmutableArray<string> segments)
    {
        var walk = new JsonPathBranches(segments);
        walk.Key("$", 0);
        return walk.branches;
    }

    /// <summary>All readings of a path from the value of a top-level field; the first segment must not be a number.</summary>
    public static IReadOnlyList<JsonPathBranch> FromRegion(ImmutableArray<string> segments)
    {
        var walk = new JsonPathBranches(segments);
        walk.Values("", "$", 0, isPosition: false);
        return walk.branches;
    }

    /// <summary>
    /// Predicates of which one holds where MongoDB finds the field missing: an object on the way lacks the key, or a scalar stands where an object should.
    /// </summary>
    public static IReadOnlyList<string> Missing(ImmutableArray<string> segments)
    {
        var walk = new JsonPathBranches(segments);
        walk.MissingKey("$", 0);
        return walk.missing;
    }

    public static bool IsNumeric(string segment) =>
        segment.Length <= 9 && segment.All(char.IsAsciiDigit) && (segment.Length == 1 || segment[0] != '0');

    private void Key(string objects, int depth) => Values(objects, JsonPathText.Key(segments[depth]), depth + 1, isPosition: false);

    private void Values(string parents, string value, int depth, bool isPosition)
    {
        var rest = segments[depth..];
        if (rest.IsEmpty || !rest.Any(IsNumeric))
        {
            branches.Add(new JsonPathBranch(parents, string.Concat(rest.Select(JsonPathText.Key).Prepend(value)), isPosition && rest.IsEmpty));
            return;
        }

        Key(parents + value + IsObject, depth);
        if (IsNumeric(rest[0]))
        {
            Values(parents + IsArray(value), Position(value, rest[0]), depth + 1, isPosition: true);
        }
    }

    private void MissingKey(string objects, int depth)
    {
        var key = JsonPathText.Key(segments[depth]);
        missing.Add(depth == 0 ? $"!exists({objects}{key})" : $"exists({objects} ? (!exists(@{key})))");
        MissingBelow(objects, key, depth + 1, isPosition: false);
    }

    private void MissingBelow(string parents, string value, int depth, bool isPosition)
    {
        if (depth == segments.Length)
        {
            return;
        }

        if (!isPosition)
        {
            missing.Add($"exists({parents} ? (@{value}.type() != \"object\" && @{value}.type() != \"array\"))");
        }

        MissingKey(parents + value + IsObject, depth);
        if (IsNumeric(segments[depth]))
        {
            MissingBelow(parents + IsArray(value), Position(value, segments[depth]), depth + 1, isPosition: true);
        }
    }

    private static string IsArray(string value) => $" ? (@{value}.type() == \"array\")";

    private static string Position(string value, string segment) => $"{value}[{segment}]";
}
