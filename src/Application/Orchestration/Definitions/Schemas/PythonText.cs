using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>JSON values as Python prints them with <c>repr</c>: <c>'text'</c>, <c>True</c>, <c>None</c>, <c>[1, 2]</c>, <c>{'a': 1}</c>.</summary>
internal static class PythonText
{
    /// <summary>Where the text of a value is cut; a violation quotes the whole payload at worst.</summary>
    public const int MaxLength = 10_000;

    public static string Repr(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.Length <= MaxLength ? text.ToString() : text.ToString(0, MaxLength) + "…";
    }

    public static string Repr(string value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    public static string Join(IEnumerable<string> names) => string.Join(", ", names.Select(Repr));

    private static void Write(JsonElement value, StringBuilder text)
    {
        if (text.Length > MaxLength)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteAll(value.EnumerateObject(), '{', '}', text, member =>
                {
                    Write(member.Name, text);
                    text.Append(": ");
                    Write(member.Value, text);
                });
                break;
            case JsonValueKind.Array:
                WriteAll(value.EnumerateArray(), '[', ']', text, item => Write(item, text));
                break;
            case JsonValueKind.String:
                Write(value.GetString()!, text);
                break;
            case JsonValueKind.Number:
                text.Append(PythonNumber.Of(value));
                break;
            default:
                text.Append(value.ValueKind switch { JsonValueKind.True => "True", JsonValueKind.False => "False", _ => "None" });
                break;
        }
    }

    private static void WriteAll<T>(IEnumerable<T> items, char open, char close, StringBuilder text, Action<T> write)
    {
        text.Append(open);
        var separator = "";
        foreach (var item in items.TakeWhile(_ => text.Length <= MaxLength))
        {
            text.Append(separator);
            write(item);
            separator = ", ";
        }

        text.Append(close);
    }

    private static void Write(string value, StringBuilder text)
    {
        var quote = value.Contains('\'', StringComparison.Ordinal) && !value.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        text.Append(quote);
        foreach (var rune in value.EnumerateRunes())
        {
            if (text.Length > MaxLength)
            {
                return;
            }

            text.Append(rune.Value switch
            {
                '\\' => @"\\",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                _ when rune.Value == quote => $"\\{quote}",
                _ when IsPrintable(rune) => rune.ToString(),
                < 0x100 => $"\\x{rune.Value:x2}",
                < 0x10000 => $"\\u{rune.Value:x4}",
                _ => $"\\U{rune.Value:x8}",
            });
        }

        text.Append(quote);
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
