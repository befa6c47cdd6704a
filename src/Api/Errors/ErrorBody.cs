using System.Text.Json.Serialization;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Errors;

// Contract: contracts/flowcept.md 1.1.
/// <summary>The error body of the provenance family.</summary>
/// <param name="Detail">One sentence: what was wrong.</param>
public sealed record ErrorBody(string Detail);

// Contract: contracts/flowcept.md 1.1.
/// <summary>The body of a 422: every wrong field, in Pydantic 2's form.</summary>
/// <param name="Detail">One entry for each failure.</param>
public sealed record ValidationErrorBody(IReadOnlyList<ValidationErrorItem> Detail);

/// <summary>One wrong field.</summary>
/// <param name="Type">A stable word for the kind of failure, such as <c>less_than_equal</c>.</param>
/// <param name="Loc">The place, outermost first; integers are array positions.</param>
/// <param name="Msg">One sentence for a person.</param>
/// <param name="Input">The offending value.</param>
/// <param name="Ctx">The limits that were broken, such as <c>{"le": 1000}</c>; absent when there is none.</param>
public sealed record ValidationErrorItem(
    string Type,
    IReadOnlyList<object> Loc,
    string Msg,
    object? Input,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, object>? Ctx)
{
    public static ValidationErrorItem From(ErrorDetail detail)
    {
        ArgumentNullException.ThrowIfNull(detail);
        return new ValidationErrorItem(detail.Type, detail.Location, detail.Message, detail.Input, detail.Context);
    }
}
