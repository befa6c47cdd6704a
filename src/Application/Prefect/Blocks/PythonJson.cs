using System.Globalization;
using System.Text;
using System.Text.Json;
using FlowProv.Application.Orchestration.Definitions.Schemas;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>JSON text to the letter as Python's <c>json.dumps(..., sort_keys=True)</c> writes it, so that checksums over it agree.</summary>
internal static class PythonJson
{
    public static string Write(JsonElement value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>Members by name as Python has them: the last of several counts, names in the order of their code points.</summary>
    public static IEnumerable<KeyValuePair<string, JsonElement>> Members(JsonElement value)
    {
        var members = new SortedDictionary<string, JsonElement>(CodePoints);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static Comparer<string> CodePoints { get; } = Comparer<string>.Create((a, b) =>
    {
        var (left, right) = (a.EnumerateRunes().GetEnumerator(), b.EnumerateRunes().GetEnumerator());
        while (true)
        {
            switch (left.MoveNext(), right.MoveNext())
            {
                case (false, false):
                    return 0;
                case (false, true):
                    return -1;
                case (true, false):
                    return 1;
                case (true, true) when left.Current != right.Current:
                    return left.Current.CompareTo(right.Current);
            }
        }
    });

    private static void Write(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteAll(text, '{', '}', Members(value), member =>
                {
                    WriteText(text, member.Key);
                    text.Append(": ");
                    Write(text, member.Value);
                });
                break;
            case JsonValueKind.Array:
                WriteAll(text, '[', ']', value.EnumerateArray(), item => Write(text, item));
                break;
            case JsonValueKind.String:
                WriteText(text, value.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(PythonNumber.Of(value).ToString());
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ", ");
            isFirst = false;
            write(item);
        }

        text.Append(close);
    }

    private static void WriteText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var sign in value)
        {
            _ = sign switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' or > '~' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                _ => text.Append(sign),
            };
        }

        text.Append('"');
    }
}
