using FlowProv.Domain.Shared;
using Microsoft.AspNetCore.Diagnostics;

namespace FlowProv.Api.Errors;

/// <summary>Turns failures into answers. What is not expected is logged once and told to the caller without its text.</summary>
internal sealed partial class FlowProvExceptionHandler(ILogger<FlowProvExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        if (exception is FlowProvException { Kind: ErrorKind.Unfit })
        {
            LogUnfit(exception.Message, exception.InnerException?.Message, httpContext.Request.Method, httpContext.Request.Path, httpContext.TraceIdentifier);
        }

        await (exception switch
        {
            FlowProvException expected => ErrorFamily.Of(httpContext).WriteAsync(httpContext, expected),
            BadHttpRequestException bad => ErrorFamily.Of(httpContext).WriteAsync(httpContext, bad.StatusCode, bad.Message),
            _ => WriteUnexpectedAsync(httpContext, exception),
        });
        return true;
    }

    private Task WriteUnexpectedAsync(HttpContext context, Exception exception)
    {
        LogUnexpected(exception, context.Request.Method, context.Request.Path, context.TraceIdentifier);
        return ErrorFamily.Of(context).WriteAsync(
            context, StatusCodes.Status500InternalServerError, $"Internal Server Error (request {context.TraceIdentifier})");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Reason} It says: {Failure} ({Method} {Path}, {RequestId})")]
    private partial void LogUnfit(string reason, string? failure, string method, PathString path, string requestId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected failure in {Method} {Path} ({RequestId})")]
    private partial void LogUnexpected(Exception exception, string method, PathString path, string requestId);
}
