using System.Text.Json;
using System.Text.RegularExpressions;
using FlowProv.Application.Provenance;

namespace FlowProv.Application.Filters;

/// <summary>
/// MongoDB's matching rules in plain code, one document at a time: the meaning of a <see cref="Filter"/>, against which
/// the translation to SQL is tested.
/// </summary>
public static class ReferenceEvaluator
{
    /// <param name="filter">The condition.</param>
    /// <param name="document">The document, or a row as an object without its null columns.</param>
    /// <param name="related">The rows that a relation leads to; needed for filters with <see cref="Related"/> only.</param>
    public static bool Matches(Filter filter, JsonElement document, Func<Relation, JsonElement, IEnumerable<JsonElement>>? related = null) => filter switch
    {
        All => true,
        And and => and.Parts.All(part => Matches(part, document, related)),
        Or or => or.Parts.Any(part => Matches(part, document, related)),
        Not not => !Matches(not.Part, document, related),
        Compare compare => ValuesAt(compare.Field, document).Any(value => Holds(compare.Op, value, compare.Value)),
        In @in => ValuesAt(@in.Field, document).Any(value => @in.Values.Any(operand => Holds(CompareOp.Eq, value, operand))),
        Exists exists => ValuesAt(exists.Field, document).Any(value => value is not null),
        Matches matches => ValuesAt(matches.Field, document).Any(value => IsMatch(matches, value)),
        Like like => TextsAt(like.Field, document).Any(text => new LikePattern($"%{like.Text}%").Matches(text)),
        StartsWith starts => TextsAt(starts.Field, document).Any(text => starts.Prefixes.Any(prefix => new LikePattern($"{prefix}%").Matches(text))),
        HasItems has => ArraysAt(has.Field, document).Any(array => has.Items.All(item => array.EnumerateArray().Any(value => IsText(value, item)))),
        IsEmpty empty => ArraysAt(empty.Field, document).Any(array => array.GetArrayLength() == 0),
        Related some => (related ?? throw new ArgumentNullException(nameof(related)))(some.Relation, document).Any(row => Matches(some.Part, row, related)),
        _ => throw new NotSupportedException(filter.GetType().Name),
    };

    /// <summary>
    /// Everything that a path reaches in a document; null stands for "missing". As MongoDB's ElementIterator has it: an array on the way
    /// is entered by its objects and by position, an array at the end gives its elements and itself, unless the path ends in its position.
    /// </summary>
    public static IEnumerable<JsonElement?> ValuesAt(FieldPath path, JsonElement document)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Walk(document, path, 0);
    }

    private static IEnumerable<JsonElement?> Walk(JsonElement value, FieldPath path, int depth)
    {
        var isEnd = depth == path.Segments.Length;
        return (value.ValueKind, isEnd) switch
        {
            (JsonValueKind.Array, true) => value.EnumerateArray().Select(item => (JsonElement?)item).Append(value),
            (_, true) => [value],
            (JsonValueKind.Object, _) => value.TryGetProperty(path.Segments[depth], out var child) ? Walk(child, path, depth + 1) : [null],
            (JsonValueKind.Array, _) => WalkArray(value, path, depth),
            _ => [null],
        };
    }

    private static IEnumerable<JsonElement?> WalkArray(JsonElement array, FieldPath path, int depth)
    {
        foreach (var (index, item) in array.EnumerateArray().Index())
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                foreach (var value in Walk(item, path, depth))
                {
                    yield return value;
                }
            }

            if (path.Segments[depth] != $"{index}")
            {
                continue;
            }

            if (depth + 1 == path.Segments.Length)
            {
                yield return item;
            }
            else if (item.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                foreach (var value in Walk(item, path, depth + 1))
                {
                    yield return value;
                }
            }
        }
    }

    private static bool Holds(CompareOp op, JsonElement? value, FilterValue operand) => operand switch
    {
        NullValue => op is CompareOp.Eq or CompareOp.Gte or CompareOp.Lte && value is null or { ValueKind: JsonValueKind.Null },
        _ when value is null => false,
        BooleanValue boolean => value.Value.ValueKind is JsonValueKind.True or JsonValueKind.False
            && Holds(op, value.Value.GetBoolean().CompareTo(boolean.Value)),
        NumberValue number => value.Value.ValueKind == JsonValueKind.Number
            && Holds(op, NumberText.Compare(value.Value.GetRawText(), number.Json)),
        TextValue text => value.Value.ValueKind == JsonValueKind.String
            && Holds(op, CompareCodePoints(value.Value.GetString()!, text.Value)),
        JsonValue json => op == CompareOp.Eq && AreEqual(value.Value, json.Json),
        InstantValue instant => value.Value.ValueKind == JsonValueKind.String && value.Value.TryGetDateTimeOffset(out var time)
            && Holds(op, time.CompareTo(instant.Value)),
        UuidValue uuid => value.Value.ValueKind == JsonValueKind.String && value.Value.TryGetGuid(out var id) && Holds(op, id.CompareTo(uuid.Value)),
        _ => throw new NotSupportedException(operand.GetType().Name),
    };

    private static bool Holds(CompareOp op, int comparison) => op switch
    {
        CompareOp.Eq => comparison == 0,
        CompareOp.Gt => comparison > 0,
        CompareOp.Gte => comparison >= 0,
        CompareOp.Lt => comparison < 0,
        CompareOp.Lte => comparison <= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    private static IEnumerable<string> TextsAt(FieldPath field, JsonElement document) =>
        ValuesAt(field, document).Where(value => value is { ValueKind: JsonValueKind.String }).Select(value => value!.Value.GetString()!);

    private static IEnumerable<JsonElement> ArraysAt(FieldPath field, JsonElement document) =>
        ValuesAt(field, document).Where(value => value is { ValueKind: JsonValueKind.Array }).Select(value => value!.Value);

    private static bool IsText(JsonElement value, string text) => value.ValueKind == JsonValueKind.String && value.GetString() == text;

    private static bool AreEqual(JsonElement value, string json)
    {
        using var operand = JsonDocument.Parse(json);
        return JsonElement.DeepEquals(value, operand.RootElement);
    }

    /// <summary>UTF-16 units would put supplementary characters before U+E000.</summary>
    private static int CompareCodePoints(string left, string right) =>
        System.Text.Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(right));

    private static bool IsMatch(Matches matches, JsonElement? value)
    {
        var options = RegexOptions.CultureInvariant | (matches.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        return value is { ValueKind: JsonValueKind.String } text
            && Regex.IsMatch(text.GetString()!, matches.Regex, options, TimeSpan.FromSeconds(5));
    }
}
