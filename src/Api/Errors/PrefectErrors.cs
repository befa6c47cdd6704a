using System.Text.Json;
using System.Text.Json.Serialization;
using FlowProv.Api.Bodies;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Errors;

// Contract: contracts/prefect.md 1.1.
/// <summary>Errors of Prefect's routes.</summary>
internal sealed class PrefectErrors() : ErrorFamily(JsonIgnoreCondition.WhenWritingNull)
{
    protected override object Body(HttpContext context, int status, string message, IReadOnlyList<ErrorDetail> details) => (status, details) switch
    {
        (StatusCodes.Status422UnprocessableEntity, { Count: > 0 }) => new PrefectValidationBody(
            "Invalid request received.", [.. details.Select(detail => PrefectValidationItem.From(At(context, detail)))], PrefectBody.Received(context)),
        (StatusCodes.Status500InternalServerError, _) => new PrefectExceptionBody("Internal Server Error"),

        // Routes that act on a run wrap the failure as an exception; a detail without a place marks them.
        (_, { Count: > 0 }) => new PrefectExceptionBody(message),
        (StatusCodes.Status409Conflict, _) => new PrefectErrorBody($"Data integrity conflict. {message}"),
        _ => new PrefectErrorBody(message),
    };

    // The parameters of a GET are read by the rules of a body, which it has not.
    private static ErrorDetail At(HttpContext context, ErrorDetail detail) => HttpMethods.IsGet(context.Request.Method) && detail.Location is ["body", ..]
        ? detail with { Location = ["query", .. detail.Location.Skip(1)] }
        : detail;
}

/// <summary>The error body of most failures.</summary>
/// <param name="Detail">What was wrong, in one sentence.</param>
public sealed record PrefectErrorBody(string Detail);

/// <summary>The error body where an action's run is missing, and of failures of the server.</summary>
/// <param name="ExceptionMessage">What was wrong.</param>
public sealed record PrefectExceptionBody(string ExceptionMessage);

/// <summary>The body of a 422: every wrong field, in Pydantic 1's form.</summary>
/// <param name="ExceptionMessage">Always the same sentence.</param>
/// <param name="ExceptionDetail">One entry for each failure.</param>
/// <param name="RequestBody">The body as it was received; null when there was none or it was no JSON.</param>
public sealed record PrefectValidationBody(
    string ExceptionMessage,
    IReadOnlyList<PrefectValidationItem> ExceptionDetail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonElement? RequestBody);

/// <summary>One wrong field.</summary>
/// <param name="Loc">The place, beginning with body, path or query; integers are array positions.</param>
/// <param name="Msg">One sentence for a person.</param>
/// <param name="Type">A stable word for the kind of failure, such as <c>value_error.missing</c>.</param>
/// <param name="Ctx">The limits that were broken, such as the permitted values of an enum.</param>
public sealed record PrefectValidationItem(IReadOnlyList<object> Loc, string Msg, string Type, IReadOnlyDictionary<string, object>? Ctx)
{
    public static PrefectValidationItem From(ErrorDetail detail)
    {
        ArgumentNullException.ThrowIfNull(detail);
        return new PrefectValidationItem(detail.Location, detail.Message, detail.Type, detail.Context);
    }
}
