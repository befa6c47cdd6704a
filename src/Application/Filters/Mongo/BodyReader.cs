using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Filters.Mongo;

/// <summary>Reads a JSON body, which has passed the door, member by member as Pydantic 2 does in its lax mode, and collects its error details.</summary>
internal sealed class BodyReader
{
    /// <summary>What Pydantic says of a model that is no object.</summary>
    public static readonly (string Type, string Message) NotAnObject =
        ("model_attributes_type", "Input should be a valid dictionary or object to extract fields from");

    private readonly List<ErrorDetail> details = [];
    private readonly List<object> path = ["body"];

    public Value Root(JsonElement body) => new(this, body);

    public void Fail((string Type, string Message) error, JsonElement? input, params ReadOnlySpan<(string Key, object Value)> context)
    {
        Dictionary<string, object>? limits = null;
        foreach (var (key, value) in context)
        {
            (limits ??= []).Add(key, value);
        }

        // A large input is not sent back.
        object? shown = input is { } element && element.GetRawText().Length <= 1000 ? element.Clone() : null;
        details.Add(new ErrorDetail([.. path], error.Message, error.Type, shown, limits));
    }

    public void ThrowIfAny()
    {
        if (details.Count > 0)
        {
            throw new FlowProvException(ErrorKind.Unprocessable, string.Join("; ", details.Select(d => d.Message)), details);
        }
    }

    private T At<T>(object step, Func<T> read)
    {
        path.Add(step);
        var value = read();
        path.RemoveAt(path.Count - 1);
        return value;
    }

    /// <summary>A value of the body, and how its members are read. An absent and, where the field allows it, a null member gives the default.</summary>
    internal readonly struct Value(BodyReader reader, JsonElement json)
    {
        public Value? Optional(string name) => Get(name) is { ValueKind: not JsonValueKind.Null } member ? new Value(reader, member) { Step = name } : null;

        public Value? Member(string name)
        {
            if (Get(name) is { } member)
            {
                return new Value(reader, member) { Step = name };
            }

            var (owner, value) = (reader, json);
            reader.At(name, () =>
            {
                owner.Fail(("missing", "Field required"), value);
                return 0;
            });
            return null;
        }

        private object? Step { get; init; }

        /// <summary>An object, such as a filter; null when absent.</summary>
        public JsonElement? Object(string name)
        {
            if (Get(name) is not { } element)
            {
                return null;
            }

            var member = new Value(reader, element) { Step = name };
            return member.Check(element.ValueKind == JsonValueKind.Object, ("dict_type", "Input should be a valid dictionary")) ? element : null;
        }

        /// <summary>A list; items that are wrong are left out and noted.</summary>
        public ImmutableArray<T>? List<T>(string name, int greatest, Func<Value, T?> read)
            where T : class
        {
            if (Optional(name) is not { } member
                || !member.Check(member.Json.ValueKind == JsonValueKind.Array, ("list_type", "Input should be a valid list"))
                || !member.CheckLength(member.Json.GetArrayLength(), greatest))
            {
                return null;
            }

            var owner = reader;
            return reader.At(name, () => member.Json.EnumerateArray()
                .Select((item, index) => read(new Value(owner, item) { Step = index }))
                .OfType<T>().ToImmutableArray());
        }

        /// <summary>A model inside a list.</summary>
        public T? Members<T>(Func<Value, T?> read)
            where T : class
        {
            if (!Check(json.ValueKind == JsonValueKind.Object, NotAnObject))
            {
                return null;
            }

            var inner = new Value(reader, json);
            return reader.At(Step!, () => read(inner));
        }

        /// <summary>A non-empty field path.</summary>
        public FieldPath? Path()
        {
            if (!Check(json.ValueKind == JsonValueKind.String, ("string_type", "Input should be a valid string")))
            {
                return null;
            }

            var text = json.GetString()!;
            if (text.Length == 0)
            {
                Check(false, ("string_too_short", "String should have at least 1 character"), ("min_length", 1));
                return null;
            }

            var field = FieldPath.TryParse(text, out var problem);
            Check(field is not null, ("value_error", $"Value error, {problem}"));
            return field;
        }

        public int Integer(string name, int byDefault, int least, int greatest)
        {
            if (Get(name) is not { } element)
            {
                return byDefault;
            }

            var member = new Value(reader, element) { Step = name };
            var (value, error) = PydanticInteger.Read(element);
            if (!member.Check(error is null, error ?? default)
                || !member.Check(value >= least, ("greater_than_equal", $"Input should be greater than or equal to {least}"), ("ge", least))
                || !member.Check(value <= greatest, ("less_than_equal", $"Input should be less than or equal to {greatest}"), ("le", greatest)))
            {
                return byDefault;
            }

            return (int)value;
        }

        public bool Boolean(string name, bool byDefault)
        {
            if (Get(name) is not { } element)
            {
                return byDefault;
            }

            var member = new Value(reader, element) { Step = name };
            var isBoolean = element.ValueKind is JsonValueKind.True or JsonValueKind.False;
            return member.Check(isBoolean, ("bool_type", "Input should be a valid boolean")) ? element.GetBoolean() : byDefault;
        }

        /// <summary>A text, or null.</summary>
        public string? Text(string name)
        {
            if (Optional(name) is not { } member)
            {
                return null;
            }

            var text = member.Json.ValueKind == JsonValueKind.String ? member.Json.GetString() : null;
            member.Check(text is not null, ("string_type", "Input should be a valid string"));
            return text;
        }

        /// <summary>The position of one of the allowed literals; null when absent or wrong.</summary>
        public int? Choice(string name, string[] allowed, bool isNumber = false, bool isRequired = false)
        {
            if (Get(name) is not { } element)
            {
                return isRequired && Member(name) is null ? null : 0;
            }

            var text = element.ValueKind switch
            {
                JsonValueKind.Number when isNumber && element.TryGetDecimal(out var number) => number.ToString("G29", CultureInfo.InvariantCulture),
                JsonValueKind.String when !isNumber => element.GetString(),
                _ => null,
            };
            var shown = isNumber ? allowed : [.. allowed.Select(literal => $"'{literal}'")];
            var expected = $"{string.Join(", ", shown[..^1])} or {shown[^1]}";
            var index = Array.IndexOf(allowed, text);
            var member = new Value(reader, element) { Step = name };
            return member.Check(index >= 0, ("literal_error", $"Input should be {expected}"), ("expected", expected)) ? index : null;
        }

        private JsonElement Json => json;

        private JsonElement? Get(string name) =>
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;

        private bool CheckLength(int length, int greatest) => Check(
            length <= greatest,
            ("too_long", $"List should have at most {greatest} items after validation, not {length}"),
            ("field_type", "List"),
            ("max_length", greatest),
            ("actual_length", length));

        private bool Check(bool holds, (string Type, string Message) error, params ReadOnlySpan<(string Key, object Value)> context)
        {
            if (!holds)
            {
                reader.path.Add(Step!);
                reader.Fail(error, json, context);
                reader.path.RemoveAt(reader.path.Count - 1);
            }

            return holds;
        }
    }
}
