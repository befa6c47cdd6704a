using Microsoft.Net.Http.Headers;

namespace FlowProv.Api.Middleware;

/// <summary>
/// What Director's framework does by itself (contracts/director-and-flows.md 1.1): HEAD is GET without a body, OPTIONS tells the methods of a
/// route, and a path with a trailing slash is none of its routes.
/// </summary>
internal sealed class DirectorRoutes(RequestDelegate next)
{
    private static readonly PathString[] Roots = ["/api/ping", "/api/workflows", "/api/definitions"];

    public Task InvokeAsync(HttpContext context)
    {
        if (!Array.Exists(Roots, root => context.Request.Path.StartsWithSegments(root)))
        {
            return next(context);
        }

        if (context.Request.Path.Value!.EndsWith('/'))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return ServeAsync(context);
    }

    // The server leaves out the body of what came as HEAD, whatever the request says later.
    private async Task ServeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsHead(method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
        }

        var response = context.Response;
        if (response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
        {
            response.Headers.Allow = Allowed(response.Headers.GetCommaSeparatedValues(HeaderNames.Allow));
            if (HttpMethods.IsOptions(method))
            {
                response.StatusCode = StatusCodes.Status200OK;
            }
        }
    }

    private static string Allowed(string[] routed) => string.Join(
        ", ", routed.Append(HttpMethods.Options).Concat(routed.Contains(HttpMethods.Get) ? [HttpMethods.Head] : []).Order(StringComparer.Ordinal));
}
