using System.Text.RegularExpressions;
using FlowProv.Api.Errors;
using FlowProv.Application.Provenance.Objects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace FlowProv.Api.Results;

/// <summary>Streams a payload; ranges, validators and HEAD are the framework's. A damaged payload cuts the connection rather than pass for whole.</summary>
internal sealed partial class ObjectDownloadResult : FileStreamResult
{
    private readonly string fileName;

    public ObjectDownloadResult(ObjectDownload download)
        : base(download.Content, "application/octet-stream")
    {
        fileName = download.FileName;
        EntityTag = new EntityTagHeaderValue($"\"{download.Sha256}\"");
        EnableRangeProcessing = true;
    }

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.Headers.ContentDisposition = Attachment.Header(fileName);

        // The framework takes any unit for bytes, and a position beyond its integers for no range at all.
        if (request.Headers.Range.ToString() is { Length: > 0 } range)
        {
            request.Headers.Range = range.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase) ? HugePosition().Replace(range, $"{long.MaxValue}") : default;
        }

        await base.ExecuteResultAsync(context);
        if (response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            response.Headers.Remove(HeaderNames.ContentDisposition);
        }

        if (response.StatusCode == StatusCodes.Status416RangeNotSatisfiable)
        {
            response.ContentLength = null;
            await ErrorFamily.Of(context.HttpContext).WriteAsync(
                context.HttpContext, StatusCodes.Status416RangeNotSatisfiable, "The range lies outside the payload.");
        }
    }

    [GeneratedRegex("[0-9]{19,}")]
    private static partial Regex HugePosition();
}
