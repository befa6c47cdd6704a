using FlowProv.Api.Errors;
using Microsoft.Extensions.Primitives;

namespace FlowProv.Api.Middleware;

/// <summary>
/// Refuses what no handler could take (NUL in the address), and lets the last of repeated query parameters win, as the original does; but for
/// the labels of flows, which are a list.
/// </summary>
internal sealed class RequestDoor(RequestDelegate next)
{
    private const string Labels = "labels";

    public Task InvokeAsync(HttpContext context)
    {
        if (HasNul(context.Request.Path.Value))
        {
            return ErrorFamily.Of(context).WriteAsync(context, StatusCodes.Status400BadRequest, "The path must not contain NUL.");
        }

        if (context.Request.QueryString.HasValue)
        {
            var query = context.Request.Query;
            if (query.Any(pair => HasNul(pair.Key) || pair.Value.Any(HasNul)))
            {
                return ErrorFamily.Of(context).WriteAsync(context, StatusCodes.Status400BadRequest, "The query must not contain NUL.");
            }

            if (query.Any(pair => pair.Value.Count > 1))
            {
                context.Request.Query = new QueryCollection(query.ToDictionary(
                    pair => pair.Key, pair => pair.Key == Labels ? pair.Value : new StringValues(pair.Value[^1])));
            }
        }

        return next(context);
    }

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
