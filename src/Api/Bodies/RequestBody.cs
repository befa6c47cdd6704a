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

    /// <summary>Reads a small body as a whole.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        await using var body = Open(request);
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            if (buffer.Length + read > maxBytes)
            {
                throw new FlowProvException(ErrorKind.TooLarge, $"The body is larger than {maxBytes} bytes.");
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
