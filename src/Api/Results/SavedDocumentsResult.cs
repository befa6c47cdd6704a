using System.Globalization;
using System.IO.Pipelines;
using FlowProv.Application.Provenance.Ingest;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>Answers a save with the stored documents: one for one, an array for an array.</summary>
internal sealed class SavedDocumentsResult(SavedDocuments saved) : IActionResult
{
    public const int MaxBodyBytes = 64 * 1024 * 1024;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = StatusCodes.Status201Created;
        response.ContentType = "application/json";
        response.Headers["X-Redacted-Values"] = saved.Redacted.ToString(CultureInfo.InvariantCulture);
        await WriteAsync(response.BodyWriter, context.HttpContext.RequestAborted);
    }

    private async Task WriteAsync(PipeWriter writer, CancellationToken cancellationToken)
    {
        if (saved.IsSingle)
        {
            await writer.WriteAsync(saved.Documents[0], cancellationToken);
            return;
        }

        for (var index = 0; index < saved.Documents.Count; index++)
        {
            await writer.WriteAsync(index == 0 ? "["u8.ToArray() : ","u8.ToArray(), cancellationToken);
            await writer.WriteAsync(saved.Documents[index], cancellationToken);
        }

        await writer.WriteAsync(saved.Documents.Count == 0 ? "[]"u8.ToArray() : "]"u8.ToArray(), cancellationToken);
    }
}
