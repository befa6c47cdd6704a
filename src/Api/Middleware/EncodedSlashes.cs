using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing.Patterns;

namespace FlowProv.Api.Middleware;

/// <summary>
/// Gives route values the text that the caller encoded. Kestrel decodes a path but for <c>%2F</c>, which would change its segments, so that an id
/// <c>a/b</c> and an id <c>a%2Fb</c> look alike; the request's own target tells them apart.
/// </summary>
internal sealed class EncodedSlashes(RequestDelegate next)
{
    private const string Slash = "%2F";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.Value!.Contains(Slash, StringComparison.OrdinalIgnoreCase) && context.GetEndpoint() is RouteEndpoint endpoint)
        {
            Decode(context, endpoint);
        }

        return next(context);
    }

    // Counted from the end: what is in front may be an absolute target's host, or have been rewritten.
    private static void Decode(HttpContext context, RouteEndpoint endpoint)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var sent = target.Split('?')[0].TrimEnd('/').Split('/');
        var pattern = endpoint.RoutePattern.PathSegments;
        for (var i = 1; i <= Math.Min(pattern.Count, sent.Length); i++)
        {
            if (pattern[^i].Parts is [RoutePatternParameterPart { Name: var name }]
                && context.Request.RouteValues[name] is string value
                && value == AsKestrelDecodes(sent[^i]))
            {
                context.Request.RouteValues[name] = Uri.UnescapeDataString(sent[^i]);
            }
        }
    }

    private static string AsKestrelDecodes(string segment) =>
        Uri.UnescapeDataString(segment.Replace("%2F", "%252F", StringComparison.Ordinal).Replace("%2f", "%252f", StringComparison.Ordinal));
}
