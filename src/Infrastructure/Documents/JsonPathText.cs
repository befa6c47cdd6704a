using System.Globalization;
using System.Text;
using System.Text.Json;
using FlowProv.Application.Filters;

namespace FlowProv.Infrastructure.Documents;

/// <summary>Writes keys and values into jsonpath text so that they can be nothing else.</summary>
internal static class JsonPathText
{
    /// <summary>A string literal.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' or '\u007f' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A member accessor.</summary>
    public static string Key(string segment) => $".{Quote(segment)}";

    /// <summary>A scalar literal.</summary>
    public static string Literal(FilterValue value) => value switch
    {
        NullValue => "null",
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NumberValue number => Number(number.Json),
        TextValue text => Quote(text.Value),
        _ => throw new ArgumentException($"a {value.GetType().Name} is no scalar", nameof(value)),
    };

    /// <summary>A number, once it is proved to be one.</summary>
    private static string Number(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Number
            ? document.RootElement.GetRawText()
            : throw new ArgumentException("not a number", nameof(json));
    }
}
