using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FlowProv.Api.Middleware;
using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Errors;

/// <summary>How a family of routes tells failures: its statuses and its body. The path decides, so that unknown routes have a family too.</summary>
internal abstract class ErrorFamily
{
    // Without a charset, as the originals have it.
    private const string Json = "application/json";

    private static readonly ProvenanceErrors Provenance = new();
    private static readonly DirectorErrors Director = new();
    private static readonly FlowsErrors Flows = new();
    private static readonly PrefectErrors Prefect = new();

    // The first that fits.
    private static readonly (PathString Prefix, ErrorFamily Family)[] Families =
    [
        ("/flows", Flows),
        ("/flow-events", Flows),
        ("/api/v1", Provenance),
        ("/api", Director),
        (PathString.Empty, Provenance),
    ];

    private readonly JsonSerializerOptions json;

    protected ErrorFamily(JsonIgnoreCondition nulls) => json = new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = nulls,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ErrorFamily Of(HttpContext context) => PrefectRoutes.Contain(context.Request.Path) ? Prefect : Families.First(entry => context.Request.Path.StartsWithSegments(entry.Prefix)).Family;

    public Task WriteAsync(HttpContext context, FlowProvException failure) =>
        WriteAsync(context, StatusOf(failure.Kind), failure.Message, failure.Details);

    public Task WriteAsync(HttpContext context, int status, string message, IReadOnlyList<ErrorDetail>? details = null)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        return context.Response.WriteAsJsonAsync(Body(context, status, message, details ?? []), json, Json, context.RequestAborted);
    }

    /// <summary>The answer to parameters and bodies that could not be bound.</summary>
    public IActionResult Unbound(HttpContext context, IReadOnlyList<ErrorDetail> details)
    {
        var status = StatusOf(ErrorKind.Unprocessable);
        var body = Body(context, status, details.Count == 1 ? details[0].Message : "The request is not valid.", details);
        return new JsonResult(body, json) { StatusCode = status, ContentType = Json };
    }

    protected virtual int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
        ErrorKind.PreconditionRequired => StatusCodes.Status428PreconditionRequired,
        ErrorKind.KeyReused => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
        ErrorKind.Unavailable or ErrorKind.Unfit => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    protected abstract object Body(HttpContext context, int status, string message, IReadOnlyList<ErrorDetail> details);
}
