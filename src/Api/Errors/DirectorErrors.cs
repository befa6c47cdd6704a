using System.Text.Json.Serialization;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Errors;

// Contract: contracts/director-and-flows.md 1.5.
/// <summary>Errors of Director's routes below <c>/api</c>.</summary>
internal sealed class DirectorErrors() : ErrorFamily(JsonIgnoreCondition.WhenWritingNull)
{
    protected override int StatusOf(ErrorKind kind) =>
        kind == ErrorKind.Unprocessable ? StatusCodes.Status400BadRequest : base.StatusOf(kind);

    protected override object Body(HttpContext context, int status, string message, IReadOnlyList<ErrorDetail> details) => status == StatusCodes.Status401Unauthorized
        ? new DirectorUnauthorizedBody(status, "unauthorized", message)
        : new DirectorErrorBody(Words(message), details.Count == 0 ? null : [.. details.Select(detail => detail.Message)]);

    // What the original's framework says where a route or a method does not exist.
    private static string Words(string reason) => reason switch
    {
        "Not Found" => "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.",
        "Method Not Allowed" => "The method is not allowed for the requested URL.",
        _ => reason,
    };
}

/// <summary>The error body of Director's routes.</summary>
/// <param name="Error">What was wrong.</param>
/// <param name="Errors">One sentence for each violation, where there may be several.</param>
public sealed record DirectorErrorBody(string Error, IReadOnlyList<string>? Errors = null);

/// <summary>The body of a 401 of Director's routes.</summary>
/// <param name="Status">401.</param>
/// <param name="Error">Always <c>unauthorized</c>.</param>
/// <param name="Message">What to do.</param>
public sealed record DirectorUnauthorizedBody(int Status, string Error, string Message);
