using System.Globalization;
using FlowProv.Application.Ports;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>201 with the saved document; its ETag is what <c>If-Match</c> takes for the next version.</summary>
internal sealed class SavedObjectResult(SavedObject saved) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = StatusCodes.Status201Created;
        response.Headers.Location = $"/api/v1/objects/{Uri.EscapeDataString(saved.ObjectId)}";
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{saved.Version}\"");
        response.ContentType = "application/json";
        response.ContentLength = saved.Json.Length;
        await response.BodyWriter.WriteAsync(saved.Json, context.HttpContext.RequestAborted);
    }
}
