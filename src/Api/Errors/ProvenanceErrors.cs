using System.Text.Json;
using System.Text.Json.Serialization;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Errors;

/// <summary>Writes errors in the provenance family's shape.</summary>
internal static class ProvenanceErrors
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
        ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    public static Task WriteAsync(HttpContext context, int status, string detail) =>
        WriteAsync(context, status, new ErrorBody(detail));

    public static Task WriteAsync(HttpContext context, FlowProvException failure) => failure.Kind == ErrorKind.Unprocessable
        ? WriteAsync(context, StatusOf(failure.Kind), new ValidationErrorBody([.. failure.Details.Select(ValidationErrorItem.From)]))
        : WriteAsync(context, StatusOf(failure.Kind), failure.Message);

    private static Task WriteAsync<T>(HttpContext context, int status, T body)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        return context.Response.WriteAsJsonAsync(body, Json, context.RequestAborted);
    }
}
