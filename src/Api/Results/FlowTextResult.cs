using System.Globalization;
using System.Text;
using FlowProv.Application.Orchestration.Flows;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>A configuration as it was sent, with its version as ETag; 304 when the caller has that version already.</summary>
internal sealed class FlowTextResult(FlowText flow) : IActionResult
{
    public static string Tag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var tag = Tag(flow.Version);
        response.Headers.ETag = tag;
        response.Headers.LastModified = flow.WrittenAt.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture);
        if (request.Headers.IfNoneMatch.Any(known => known is not null && (known == "*" || known.Contains(tag, StringComparison.Ordinal))))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = Encoding.UTF8.GetBytes(flow.Body);
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, context.HttpContext.RequestAborted);
    }
}
