using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Objects;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>
/// A version's document; its ETag is what <c>If-Match</c> takes for the next version. Never 304, since ingested metadata may still change a version.
/// </summary>
internal sealed class ObjectVersionResult(StoredDocument document) : IActionResult
{
    /// <summary>The values that were replaced on a write because they looked like secrets.</summary>
    public const string RedactedHeader = "X-Redacted-Values";

    private readonly int? redacted;
    private readonly string? location;

    public ObjectVersionResult(SaveObjectResult result)
        : this(new StoredDocument(result.Saved.Json, ObjectTag.Of(result.Saved.Version)))
    {
        location = $"/api/v1/objects/{Uri.EscapeDataString(result.Saved.ObjectId)}";
        redacted = result.Redacted;
    }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        if (location is not null)
        {
            response.StatusCode = StatusCodes.Status201Created;
            response.Headers.Location = location;
            response.Headers[RedactedHeader] = redacted.ToString();
        }

        response.Headers.ETag = $"\"{document.Tag}\"";
        response.ContentType = "application/json";
        response.ContentLength = document.Json.Length;
        await response.BodyWriter.WriteAsync(document.Json, context.HttpContext.RequestAborted);
    }
}
