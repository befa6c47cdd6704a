using System.Text.Json;
using System.Text.Unicode;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Bodies;

/// <summary>Reads the bodies of Prefect's routes (contracts/prefect.md 1.1): JSON with a JSON content type or with none.</summary>
internal static class PrefectBody
{
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly object Key = new();
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The body as it was read; null when it was not, or was no JSON. Errors repeat it.</summary>
    public static JsonElement? Received(HttpContext context) => context.Items.TryGetValue(Key, out var body) ? (JsonElement?)body : null;

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
            if (!IsText(bytes.Span))
            {
                throw Wrong(["body"], "text must be UTF-8 and not contain half of a surrogate pair", "value_error");
            }

            request.HttpContext.Items[Key] = body;
            return body;
        }
        catch (JsonException failure)
        {
            throw Wrong(["body", (int)(failure.BytePositionInLine ?? 0)], $"Expecting value: {failure.Message}", "value_error.jsondecode", failure);
        }
    }

    // What is no text cannot even be repeated by an error.
    private static bool IsText(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                if (reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return Utf8.IsValid(json);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static FlowProvException Wrong(IReadOnlyList<object> location, string message, string type, Exception? inner = null) =>
        new(ErrorKind.Unprocessable, "Invalid request received.", [new ErrorDetail(location, message, type)], inner);
}
