using System.Text.Json;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Bodies;

/// <summary>Reads Director's bodies: whatever is not JSON with a JSON content type gets one and the same answer (contract 1.4, step 2).</summary>
internal static class DirectorBody
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    public static async Task<JsonElement> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            throw NotUnderstood(null);
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, Options, cancellationToken);
            return document.RootElement.Clone();
        }
        catch (JsonException failure)
        {
            throw NotUnderstood(failure);
        }
    }

    private static FlowProvException NotUnderstood(Exception? inner) => new(
        ErrorKind.Invalid, "The browser (or proxy) sent a request that this server could not understand.", inner: inner);
}
