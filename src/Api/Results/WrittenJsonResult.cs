using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>JSON that is written by hand, followed by a line end as Flask does.</summary>
/// <param name="status">The status code.</param>
/// <param name="write">Writes the body.</param>
internal sealed class WrittenJsonResult(int status, Action<Utf8JsonWriter> write) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        using var body = new PooledBuffer();
        using (var json = new Utf8JsonWriter(body, WorkflowJson.Options))
        {
            write(json);
        }

        body.GetSpan(1)[0] = (byte)'\n';
        body.Advance(1);
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = body.Written.Length;
        await response.Body.WriteAsync(body.Written, context.HttpContext.RequestAborted);
    }
}
