using System.Text;
using System.Text.Json;

namespace FlowProv.Application.Provenance.Cards.Measuring;

/// <summary>Short texts of JSON values, with secrets replaced.</summary>
internal static class JsonText
{
    private const int LongestShape = 8;

    /// <summary>Whether the object at the reader has no members.</summary>
    public static bool IsEmpty(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.EndObject;

    /// <summary>Whether the list at the reader looks like a shape: one to eight integers from 0. Tells the list's length too.</summary>
    public static bool IsShape(Utf8JsonReader reader, out int length)
    {
        var integers = true;
        for (length = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; length++)
        {
            integers = integers && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var size) && size >= 0;
            reader.Skip();
        }

        return integers && length is > 0 and <= LongestShape;
    }

    /// <summary>A string as it is, anything else as JSON, cut to a card's width. Moves to the value's end.</summary>
    public static string Excerpt(ref Utf8JsonReader reader, CardRedaction redaction)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Measuring.Excerpt.Of(CardRedaction.Text(reader.GetString()!));
        }

        var text = new StringBuilder();
        Append(ref reader, text, redaction);
        return Measuring.Excerpt.Of(text.ToString());
    }

    private static void Append(ref Utf8JsonReader reader, StringBuilder text, CardRedaction redaction)
    {
        switch (reader.TokenType)
        {
            case var _ when text.Length > CardLimits.ValueLength:
                reader.Skip();
                break;
            case JsonTokenType.StartObject:
                AppendMembers(ref reader, text, redaction);
                break;
            case JsonTokenType.StartArray:
                AppendItems(ref reader, text, redaction);
                break;
            case JsonTokenType.String:
                AppendQuoted(text, CardRedaction.Text(reader.GetString()!));
                break;
            default:
                text.Append(Encoding.UTF8.GetString(reader.ValueSpan));
                break;
        }
    }

    private static void AppendMembers(ref Utf8JsonReader reader, StringBuilder text, CardRedaction redaction)
    {
        text.Append('{');
        for (var separator = ""; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; separator = ", ")
        {
            var key = reader.GetString()!;
            reader.Read();
            if (text.Length <= CardLimits.ValueLength)
            {
                AppendQuoted(text.Append(separator), key);
                text.Append(": ");
            }

            if (redaction.IsSecretKey(key))
            {
                reader.Skip();
                AppendQuoted(text, CardRedaction.Mark);
            }
            else
            {
                Append(ref reader, text, redaction);
            }
        }

        text.Append('}');
    }

    private static void AppendItems(ref Utf8JsonReader reader, StringBuilder text, CardRedaction redaction)
    {
        text.Append('[');
        for (var separator = ""; reader.Read() && reader.TokenType != JsonTokenType.EndArray; separator = ", ")
        {
            if (text.Length <= CardLimits.ValueLength)
            {
                text.Append(separator);
            }

            Append(ref reader, text, redaction);
        }

        text.Append(']');
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        var start = Measuring.Excerpt.Of(value, CardLimits.ValueLength + 1);
        var escaped = start.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        text.Append('"').Append(escaped).Append('"');
    }
}
