namespace FlowProv.Domain.Shared;

/// <summary>One failure at one place of a request.</summary>
/// <param name="Location">The place, outermost first: <c>body, sort, 0, order</c>. Integers stand for array positions.</param>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Type">A stable word for programs, in Pydantic's vocabulary (<c>less_than_equal</c>, <c>int_parsing</c>).</param>
/// <param name="Input">The offending value as it came, or null where it is missing or large.</param>
/// <param name="Context">The limits that were broken, such as <c>le: 1000</c>.</param>
public sealed record ErrorDetail(
    IReadOnlyList<object> Location,
    string Message,
    string Type = "value_error",
    object? Input = null,
    IReadOnlyDictionary<string, object>? Context = null);
