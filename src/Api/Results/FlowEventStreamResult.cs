using System.Globalization;
using System.Text;
using System.Text.Json;
using FlowProv.Api.Access;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Domain.Flows;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace FlowProv.Api.Results;

/// <summary>Writes changes of flows as server-sent events until the caller goes or the service stops.</summary>
internal sealed class FlowEventStreamResult(IMediator mediator, long seen, string? flowId) : IActionResult
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var stopping = http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";

        // Proxies must not keep events back.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await WriteAsync(http, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The caller comes again with the last id that it has seen.
        }
    }

    private async Task WriteAsync(HttpContext http, CancellationToken end)
    {
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        var after = seen;

        // An id without data is kept by callers too, so that even one that breaks off before the first event misses none.
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"retry: 1000\nid: {after}\n\n");
        while (true)
        {
            await http.Response.WriteAsync(text.ToString(), end);
            await http.Response.Body.FlushAsync(end);
            text.Clear();
            foreach (var told in await mediator.Send(new WatchFlows(after, flowId, Heartbeat), end))
            {
                text.Append(CultureInfo.InvariantCulture, $"id: {told.Id}\nevent: {TypeOf(told)}\ndata: {JsonSerializer.Serialize(told, json)}\n\n");
                after = told.Id;
            }

            if (await Revocation.CameAsync(http, mediator, end))
            {
                return;
            }

            if (text.Length == 0)
            {
                text.Append(": nothing new\n\n");
            }
        }
    }

    private static string TypeOf(FlowEventEntry told) =>
        told.Kind is FlowEventKind.Commanded or FlowEventKind.Drained or FlowEventKind.Observed ? "status" : "configuration";
}
