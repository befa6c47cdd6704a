using System.Buffers;
using System.Text;
using FlowProv.Application.Orchestration.Flows;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>Writes configurations as a bare array, some at a time, each as it was sent.</summary>
internal sealed class FlowArrayResult(IMediator mediator, ListFlows first) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;

        // A failure of the first is told by a status; a later one cuts the connection, so that no client takes half for whole.
        var some = await mediator.Send(first, http.RequestAborted);
        http.Response.ContentType = "application/json";
        var writer = http.Response.BodyWriter;
        writer.Write("["u8);
        var isFirst = true;
        while (true)
        {
            foreach (var body in some.Bodies)
            {
                writer.Write(isFirst ? ""u8 : ","u8);
                Encoding.UTF8.GetBytes(body, writer);
                isFirst = false;
            }

            await writer.FlushAsync(http.RequestAborted);
            if (some.Last is null)
            {
                break;
            }

            some = await mediator.Send(first with { After = some.Last }, http.RequestAborted);
        }

        writer.Write("]"u8);
        await writer.FlushAsync(http.RequestAborted);
    }
}
