using System.Runtime.InteropServices;
using System.Text.Json;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Bodies;

/// <summary>Reads the bodies of Prefect's routes (contracts/prefect.md 1.1): JSON with a JSON content type or with none.</summary>
internal static class PrefectBody
{
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly object Key = new();
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The body as it was read, which errors repeat; null when it was not, was no JSON, or holds what is no text.</summary>
    public static JsonElement? Received(HttpContext context) =>
        context.Items.TryGetValue(Key, out var body) && body is JsonElement json && JsonDoor.Scan(JsonMarshal.GetRawUtf8Value(json)) is null ? json : null;

    /// <summary>The body; undefined when it is empty.</summary>
    public static async Task<JsonElement> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType is { Length: > 0 } && !request.HasJsonContentType())
        {
            // The original takes such a body for text, which is no object.
            throw Wrong(["body"], "value is not a valid dict", "type_error.dict");
        }

        var bytes = await RequestBody.ReadAsync(request, MaxBytes, cancellationToken);
        if (bytes.Length == 0)
        {
            return HttpMethods.IsPatch(request.Method) ? throw Wrong(["body"], "field required", "value_error.missing") : default;
        }

        try
        {
            var body = JsonElement.Parse(bytes.Span, Options);
            request.HttpContext.Items[Key] = body;
            return body;
        }
        catch (JsonException failure)
        {
            throw Wrong(["body", (int)(failure.BytePositionInLine ?? 0)], $"Expecting value: {failure.Message}", "value_error.jsondecode", failure);
        }
    }

    private static FlowProvException Wrong(IReadOnlyList<object> location, string message, string type, Exception? inner = null) =>
        new(ErrorKind.Unprocessable, "Invalid request received.", [new ErrorDetail(location, message, type)], inner);
}
