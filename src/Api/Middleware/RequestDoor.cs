using FlowProv.Api.Errors;
using FlowProv.Domain.Shared;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FlowProv.Api.Middleware;

/// <summary>
/// Refuses what no handler could take (NUL in the address, JSON that is not UTF-8), and lets the last of repeated query parameters win, as the original does; but for
/// the labels of flows, which are a list.
/// </summary>
internal sealed class RequestDoor(RequestDelegate next)
{
    private const string Labels = "labels";

    private static readonly string[] Utf8Names = ["utf-8", "utf8", "us-ascii"];

    public Task InvokeAsync(HttpContext context)
    {
        if (HasNul(context.Request.Path.Value))
        {
            return ErrorFamily.Of(context).WriteAsync(context, StatusCodes.Status400BadRequest, "The path must not contain NUL.");
        }

        if (HasForeignCharset(context.Request.ContentType))
        {
            return ErrorFamily.Of(context).WriteAsync(
                context, new FlowProvException(ErrorKind.UnsupportedMediaType, "JSON is UTF-8; send it without a charset or with charset=utf-8."));
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

    // RFC 8259 8.1.
    private static bool HasForeignCharset(string? contentType) =>
        contentType is not null
        && contentType.Contains("json", StringComparison.OrdinalIgnoreCase)
        && contentType.Contains("charset", StringComparison.OrdinalIgnoreCase)
        && !(MediaTypeHeaderValue.TryParse(contentType, out var type)
            && Utf8Names.Contains(HeaderUtilities.RemoveQuotes(type.Charset).Value, StringComparer.OrdinalIgnoreCase));

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
