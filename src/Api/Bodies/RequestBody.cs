using FlowProv.Domain.Shared;

namespace FlowProv.Api.Bodies;

/// <summary>Opens a request's body, unpacked where it came packed.</summary>
internal static class RequestBody
{
    public static Stream Open(HttpRequest request)
    {
        var encodings = request.Headers.ContentEncoding.ToString();
        return encodings.ToLowerInvariant() switch
        {
            "" or "identity" => request.Body,
            "gzip" or "x-gzip" => new BoundedGzipStream(request.Body),
            _ => throw new FlowProvException(
                ErrorKind.UnsupportedMediaType, $"Content-Encoding '{encodings}' is not accepted; send gzip or nothing."),
        };
    }
}
