namespace FlowProv.Application.Prefect.Bodies;

/// <summary>What is wrong with a value, in the types and texts of pydantic 1 (contracts/prefect.md 1.1).</summary>
public sealed record BodyError(string Type, string Message, IReadOnlyDictionary<string, object>? Context = null)
{
    public static BodyError Missing { get; } = new("value_error.missing", "field required");

    public static BodyError Extra { get; } = new("value_error.extra", "extra fields not permitted");

    public static BodyError Null { get; } = new("type_error.none.not_allowed", "none is not an allowed value");

    public static BodyError Text { get; } = new("type_error.str", "str type expected");

    public static BodyError Uuid { get; } = new("type_error.uuid", "value is not a valid uuid");

    public static BodyError Integer { get; } = new("type_error.integer", "value is not a valid integer");

    public static BodyError Number { get; } = new("type_error.float", "value is not a valid float");

    public static BodyError Boolean { get; } = new("type_error.bool", "value could not be parsed to a boolean");

    public static BodyError Instant { get; } = new("value_error", "Unrecognized datetime.");

    public static BodyError Duration { get; } = new("value_error.duration", "invalid duration format");

    public static BodyError List { get; } = new("type_error.list", "value is not a valid list");

    public static BodyError Object { get; } = new("type_error.dict", "value is not a valid dict");

    /// <summary>What the database cannot hold; upstream's is a 500.</summary>
    public static BodyError Unstorable { get; } = new("value_error", "text must not contain NUL or half of a surrogate pair");

    public static BodyError Enum(IReadOnlyList<string> permitted) => new(
        "type_error.enum",
        $"value is not a valid enumeration member; permitted: {string.Join(", ", permitted.Select(value => $"'{value}'"))}",
        new Dictionary<string, object> { ["enum_values"] = permitted });

    public static BodyError Least(double limit) =>
        Limit("value_error.number.not_ge", $"ensure this value is greater than or equal to {limit}", limit);

    public static BodyError Greatest(double limit) =>
        Limit("value_error.number.not_le", $"ensure this value is less than or equal to {limit}", limit);

    public static BodyError MinLength(int limit) =>
        Limit("value_error.any_str.min_length", $"ensure this value has at least {limit} characters", limit);

    public static BodyError MaxLength(int limit) =>
        Limit("value_error.any_str.max_length", $"ensure this value has at most {limit} characters", limit);

    public static BodyError MaxItems(int limit) =>
        Limit("value_error.list.max_items", $"ensure this value has at most {limit} items", limit);

    private static BodyError Limit(string type, string message, double limit) =>
        new(type, message, new Dictionary<string, object> { ["limit_value"] = limit });
}
