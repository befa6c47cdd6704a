using System.Text;
using System.Text.Json;

namespace FlowProv.Application.Filters;

/// <summary>Prints filters unambiguously: equal texts mean equal filters. Cursors are bound to their query by it.</summary>
public static class FilterText
{
    public static string Print(Filter filter) => filter switch
    {
        All => "all",
        And and => PrintAll("and", and.Parts),
        Or or => PrintAll("or", or.Parts),
        Not not => $"not({Print(not.Part)})",
        Compare compare => $"{compare.Op}({Quote(compare.Field.ToString())},{Print(compare.Value)})",
        In @in => $"in({Quote(@in.Field.ToString())},{string.Join(',', @in.Values.Select(Print))})",
        Exists exists => $"exists({Quote(exists.Field.ToString())})",
        Matches matches => $"matches({Quote(matches.Field.ToString())},{Quote(matches.Regex)},{matches.IgnoreCase})",
        Like like => $"like({Quote(like.Field.ToString())},{Quote(like.Text)})",
        StartsWith starts => $"starts({Quote(starts.Field.ToString())},{string.Join(',', starts.Prefixes.Select(Quote))})",
        HasItems has => $"has({Quote(has.Field.ToString())},{string.Join(',', has.Items.Select(Quote))})",
        IsEmpty empty => $"empty({Quote(empty.Field.ToString())})",
        Related related => $"{related.Relation}({Print(related.Part)})",
        _ => throw new NotSupportedException(filter.GetType().Name),
    };

    private static string PrintAll(string name, IEnumerable<Filter> parts)
    {
        var text = new StringBuilder(name).Append('(');
        return text.AppendJoin(',', parts.Select(Print)).Append(')').ToString();
    }

    private static string Print(FilterValue value) => value switch
    {
        NullValue => "null",
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NumberValue number => number.Json,
        TextValue text => Quote(text.Value),
        JsonValue json => $"json({json.Json})",
        InstantValue instant => $"instant({instant.Value.UtcTicks})",
        UuidValue uuid => $"uuid({uuid.Value})",
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
