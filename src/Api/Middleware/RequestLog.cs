using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace FlowProv.Api.Middleware;

/// <summary>One line a request: method, route, status, milliseconds, request id. Never bodies, queries or header values.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        context.Response.OnStarting(TellId, context);
        try
        {
            await next(context);
        }
        finally
        {
            // After a failure the endpoint is known to the exception feature only.
            var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
            var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
            LogRequest(context.Request.Method, route, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds, context.TraceIdentifier);
        }
    }

    private static Task TellId(object state)
    {
        var context = (HttpContext)state;
        context.Response.Headers["X-Request-Id"] = context.TraceIdentifier;
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds:0.0} ms {RequestId}")]
    private partial void LogRequest(string method, string route, int status, double milliseconds, string requestId);
}
