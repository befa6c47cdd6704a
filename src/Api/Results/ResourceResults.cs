using System.Buffers;
using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>A list of resources as a bare array; where it goes on is told by a header.</summary>
internal sealed class ResourceListResult(DocumentPage page) : IActionResult
{
    public const string NextCursor = "X-Next-Cursor";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        using (page)
        {
            var response = context.HttpContext.Response;
            if (page.NextCursor is { } next)
            {
                response.Headers[NextCursor] = next;
            }

            response.ContentType = "application/json";
            response.ContentLength = page.Items.Length + 2;
            var writer = response.BodyWriter;
            writer.Write("["u8);
            writer.Write(page.Items.Span);
            writer.Write("]"u8);
            await writer.FlushAsync(context.HttpContext.RequestAborted);
        }
    }
}

/// <summary>One resource that is JSON already.</summary>
internal sealed class ResourceResult(int status, ReadOnlyMemory<byte> json) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = json.Length;
        await response.BodyWriter.WriteAsync(json, context.HttpContext.RequestAborted);
    }

    /// <summary>What a save answers: 201 for a new resource, 200 for one that was there.</summary>
    public static ResourceResult Of(SavedResource saved) => new(saved.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, saved.Json);

    /// <summary>JSON that is written by hand.</summary>
    public static ResourceResult Written(int status, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, WorkflowJson.Options))
        {
            write(json);
        }

        return new ResourceResult(status, buffer.WrittenMemory);
    }
}
