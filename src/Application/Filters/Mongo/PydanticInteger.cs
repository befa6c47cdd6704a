using System.Globalization;
using System.Text.Json;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Integers as Pydantic 2 takes them in its lax mode: numbers without a fraction, their text, and booleans.</summary>
internal static class PydanticInteger
{
    public static (decimal Value, (string Type, string Message)? Error) Read(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return (value.GetBoolean() ? 1 : 0, null);
            case JsonValueKind.Number when value.TryGetDecimal(out var number):
                return decimal.IsInteger(number)
                    ? (number, null)
                    : (0, ("int_from_float", "Input should be a valid integer, got a number with a fractional part"));
            case JsonValueKind.Number:
                return (value.GetRawText().StartsWith('-') ? decimal.MinValue : decimal.MaxValue, null);
            case JsonValueKind.String:
                return decimal.TryParse(JsonText.Read(value), NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed)
                    ? (parsed, null)
                    : (0, ("int_parsing", "Input should be a valid integer, unable to parse string as an integer"));
            default:
                return (0, ("int_type", "Input should be a valid integer"));
        }
    }
}
