using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using FlowProv.Application.Provenance;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Reads the operands of filters: checked values, and epoch seconds where the field is a time.</summary>
internal sealed class OperandReader(CollectionFields fields, RequestErrors errors)
{
    /// <summary>Any value; objects and arrays are compared whole. Null after an error.</summary>
    public FilterValue? Any(FieldPath field, JsonElement value, int depth)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return Scalar(field, value);
        }

        return Check(value, depth) ? new JsonValue(value.GetRawText()) : null;
    }

    /// <summary>A number, text, boolean or null. Null after an error.</summary>
    public FilterValue? Scalar(FieldPath field, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return new NullValue();
            case JsonValueKind.True or JsonValueKind.False:
                return new BooleanValue(value.GetBoolean());
            case JsonValueKind.Number when Check(value, depth: 0):
                return new NumberValue(IsTime(field) && EpochTime.TryRead(value, out var epoch) ? Print(epoch) : value.GetRawText());
            case JsonValueKind.String when JsonText.Read(value) is { } text:
                return IsTime(field) ? Time(field, text) : new TextValue(text);
            case JsonValueKind.String:
                errors.Add(JsonText.Problem);
                return null;
            case JsonValueKind.Number:
                return null;
            default:
                errors.Add("A comparison takes a number, a text, a boolean or null.");
                return null;
        }
    }

    private bool IsTime(FieldPath field) => field.IsTopLevel && fields.Times.Contains(field.Root);

    private NumberValue? Time(FieldPath field, string text)
    {
        if (EpochTime.TryRead(text, out var epoch))
        {
            return new NumberValue(Print(epoch));
        }

        errors.Add($"{field} is a time: epoch seconds, epoch milliseconds or ISO 8601 text.");
        return null;
    }

    private static string Print(decimal epoch) => epoch.ToString("G29", CultureInfo.InvariantCulture);

    /// <summary>Checks a whole operand. An operator inside could only be meant as one, and would silently match nothing.</summary>
    private bool Check(JsonElement value, int depth)
    {
        var problem = value.ValueKind switch
        {
            _ when depth > MongoFilterParser.MaxDepth => MongoFilterParser.TooDeep,
            JsonValueKind.Number => NumberText.Refuse(JsonMarshal.GetRawUtf8Value(value)) is { } text ? $"{char.ToUpperInvariant(text[0])}{text[1..]}." : null,
            JsonValueKind.String => JsonText.Read(value) is null ? JsonText.Problem : null,
            _ => null,
        };
        if (problem is not null)
        {
            errors.Add(problem);
            return false;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => CheckItems(value, depth),
            JsonValueKind.Object => CheckMembers(value, depth),
            _ => true,
        };
    }

    private bool CheckItems(JsonElement array, int depth)
    {
        var valid = true;
        foreach (var (index, item) in array.EnumerateArray().Index())
        {
            errors.Enter(index);
            valid &= Check(item, depth + 1);
            errors.Leave();
        }

        return valid;
    }

    private bool CheckMembers(JsonElement value, int depth)
    {
        var valid = true;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var name = JsonText.Name(member);
            var problem = name switch
            {
                null => JsonText.Problem,
                ['$', ..] when MongoFilterParser.Operators.Contains(name) => $"{name} is not allowed inside a value that is compared whole.",
                ['$', ..] => MongoFilterParser.Unsupported(name),
                _ when !names.Add(name) => $"The key {name} appears twice.",
                _ => null,
            };
            if (problem is not null)
            {
                errors.Add(problem);
                valid = false;
                continue;
            }

            errors.Enter(name!);
            valid &= Check(member.Value, depth + 1);
            errors.Leave();
        }

        return valid;
    }
}
