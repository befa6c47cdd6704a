using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace FlowProv.PropertyTests.Filters;

/// <summary>
/// Documents and filters over few names and values, so that they meet: each name holds every type in turn, numbers are keys and positions, arrays nest.
/// </summary>
internal static class Vocabulary
{
    public static readonly string[] Texts = ["", "a", "ab", "B", "1", "a b", "a\nb", "ab\n", "x\"y", "back\\slash", "\u00e9", "\ud83d\ude00", "\uffee", "a.b", "\u0001"];

    private static readonly string[] Numbers = ["0", "1", "1.0", "1e0", "-1", "2.5", "10", "-0", "12345678901234567890.5", "1e-7", "100"];
    private static readonly string[] Keys = ["a", "b", "0", "1", "q\"k"];
    private static readonly string[] Times = ["0", "1", "1750000000", "1750000000.5", "1750000001.25"];

    private static readonly string[] Paths =
    [
        "x", "x.a", "x.a.b", "x.0", "x.0.a", "x.a.0", "x.0.1", "x.a.0.b", "x.0.a.1", "x.q\"k", "x.a.b.a", "0", "0.a", "0.0", "absent", "absent.a",
        "used", "used.a", "used.a.b", "used.0", "used.0.a", "used.a.0", "used.a.0.b", "used.q\"k", "used.b.1.a", "used.a.b.0.1",
        "tags", "tags.0", "tags.a", "status", "status.a", "status.0", "workflow_id", "task_id", "started_at", "ended_at", "started_at.a",
    ];

    private static readonly string[] Patterns =
    [
        "a", "^a", "b$", "^$", "[ab]", "a.b", "(?s)a.b", "(?i)b", "(?i)^A", "\\d", "^[^a]", "a|1", "\\s", "\\.", "ab?", "(a)(b)", "a{1,2}b", "\"", "\\\\", "^a.$",
        "(?=a)ab", "\\Aa", "b\\z", "b\\Z", "[\\n]", "^a\\b", "\\x61", "",
    ];

    public static Gen<string> Path { get; } = Pick(Paths);

    public static Gen<JsonNode?> Scalar { get; } = Gen.Frequency(
        (1, Gen.Const((JsonNode?)null)),
        (1, Gen.Bool.Select(b => (JsonNode?)JsonValue.Create(b))),
        (3, Pick(Numbers).Select(n => JsonNode.Parse(n))),
        (3, Pick(Texts).Select(t => (JsonNode?)JsonValue.Create(t))));

    public static Gen<JsonNode?> Value(int depth) => depth == 0 ? Scalar : Gen.Frequency(
        (3, Scalar),
        (3, Object(depth)),
        (2, Value(depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items]))));

    public static Gen<JsonNode?> Object(int depth) =>
        Gen.Select(Pick(Keys), Value(depth - 1)).Array[0, 3].Select(members => (JsonNode?)ToObject(members));

    /// <summary>A task as ingestion stores it: promoted fields hold text or numbers or are absent.</summary>
    public static Gen<JsonObject> Task(int index) => Gen.Select(
        Optional(Value(3)),
        Optional(Gen.Frequency((5, Object(3)), (1, Value(2)))),
        Optional(Gen.Frequency((3, Scalar.Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items]))), (1, Value(2)))),
        Optional(Value(2)),
        Optional(Pick(Texts).Select(t => (JsonNode?)JsonValue.Create(t))),
        Optional(Pick("a", "ab", "B").Select(t => (JsonNode?)JsonValue.Create(t))),
        Optional(Pick(Times).Select(t => JsonNode.Parse(t))),
        Optional(Pick(Times).Select(t => JsonNode.Parse(t))))
        .Select((x, used, tags, zero, status, workflow, started, ended) =>
        {
            var task = new JsonObject { ["task_id"] = string.Create(CultureInfo.InvariantCulture, $"t{index}"), ["registered_at"] = index };
            (string Name, (bool Present, JsonNode? Value) Field)[] fields =
            [
                ("x", x), ("used", used), ("tags", tags), ("0", zero), ("status", status), ("workflow_id", workflow), ("started_at", started), ("ended_at", ended),
            ];
            foreach (var (name, field) in fields.Where(f => f.Field.Present))
            {
                task[name] = field.Value?.DeepClone();
            }

            return task;
        });

    public static Gen<JsonObject[]> Tasks(int count) =>
        Enumerable.Range(0, count).Select(Task).Aggregate(
            Gen.Const(Array.Empty<JsonObject>()),
            (all, task) => Gen.Select(all, task, (list, one) => list.Append(one).ToArray()));

    public static Gen<JsonObject> Filter(int depth) => depth == 0
        ? Field
        : Gen.Frequency(
            (4, Field),
            (1, Gen.Select(Field, Field, Merge)),
            (2, Gen.Select(Pick("$and", "$or", "$nor"), Filter(depth - 1).Array[1, 3],
                (name, parts) => new JsonObject { [name] = new JsonArray([.. parts.Select(p => p.DeepClone())]) })));

    private static Gen<JsonObject> Field { get; } = Path.SelectMany(path => Condition(path).Select(c => new JsonObject { [path] = c?.DeepClone() }));

    private static Gen<JsonNode?> Condition(string path) => Gen.Frequency(
        (3, Operand(path)),
        (5, Operator(path)),
        (1, Operator(path).Select(o => (JsonNode?)new JsonObject { ["$not"] = o?.DeepClone() })),
        (1, Gen.Select(Operator(path), Operator(path), (a, b) => (JsonNode?)Merge((JsonObject)a!, (JsonObject)b!))));

    private static Gen<JsonNode?> Operator(string path) => Gen.Frequency(
        (2, Named(["$eq", "$ne"], Operand(path))),
        (3, Named(["$gt", "$gte", "$lt", "$lte"], IsTime(path) ? Time : Scalar)),
        (2, Named(["$in", "$nin"], Operand(path).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(i => i?.DeepClone())])))),
        (1, Named(["$exists"], Gen.Bool.Select(b => (JsonNode?)JsonValue.Create(b)))),
        (1, Named(["$regex"], Pick(Patterns).Select(p => (JsonNode?)JsonValue.Create(p)))));

    private static Gen<JsonNode?> Operand(string path) => IsTime(path) ? Time : Gen.Frequency((3, Scalar), (1, Value(2)));

    private static Gen<JsonNode?> Time { get; } = Gen.Frequency(
        (3, Pick(Times).Select(t => JsonNode.Parse(t))),
        (1, Pick("2025-06-15T15:06:40.500000", "1970-01-01", "1970-01-01 00:00:01Z").Select(t => (JsonNode?)JsonValue.Create(t))),
        (1, Pick("null", "true", "1750000000500").Select(t => JsonNode.Parse(t))));

    private static bool IsTime(string path) => path is "started_at" or "ended_at";

    private static Gen<JsonNode?> Named(string[] names, Gen<JsonNode?> operand) =>
        Gen.Select(Pick(names), operand, (name, value) => (JsonNode?)new JsonObject { [name] = value?.DeepClone() });

    private static Gen<(bool Present, JsonNode? Value)> Optional(Gen<JsonNode?> value) =>
        Gen.Select(Gen.Int[0, 3], value, (chance, v) => (chance > 0, v));

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static JsonObject ToObject((string Key, JsonNode? Value)[] members)
    {
        var value = new JsonObject();
        foreach (var (key, member) in members)
        {
            value[key] = member?.DeepClone();
        }

        return value;
    }

    private static JsonObject Merge(JsonObject first, JsonObject second)
    {
        var merged = (JsonObject)first.DeepClone();
        foreach (var (key, value) in second)
        {
            merged[key] = value?.DeepClone();
        }

        return merged;
    }

    public static JsonElement ToElement(JsonNode node) => JsonSerializer.SerializeToElement(node);
}
