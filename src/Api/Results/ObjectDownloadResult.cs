using FlowProv.Application.Provenance.Objects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace FlowProv.Api.Results;

/// <summary>Streams a payload; ranges, validators and HEAD are the framework's. A damaged payload cuts the connection rather than pass for whole.</summary>
internal sealed class ObjectDownloadResult : FileStreamResult
{
    private readonly string fileName;

    public ObjectDownloadResult(ObjectDownload download)
        : base(download.Content, "application/octet-stream")
    {
        fileName = download.FileName;
        EntityTag = new EntityTagHeaderValue($"\"{download.Sha256}\"");
        EnableRangeProcessing = true;
    }

    public override Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.HttpContext.Response.Headers.ContentDisposition = Attachment.Header(fileName);
        return base.ExecuteResultAsync(context);
    }
}
