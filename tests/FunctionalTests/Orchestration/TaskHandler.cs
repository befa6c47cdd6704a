using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>A handler of HTTP tasks on loopback: remembers its calls and answers as a test says.</summary>
public sealed class TaskHandler : IAsyncDisposable
{
    private readonly WebApplication app;

    private TaskHandler(WebApplication app) => this.app = app;

    public ConcurrentQueue<HandlerCall> Calls { get; } = new();

    /// <summary>What to answer a call with, by its number from 1.</summary>
    public Func<int, HttpContext, Task> Answer { get; set; } = (_, context) => context.Response.WriteAsync("null");

    public int Port => new Uri(app.Urls.Single()).Port;

    public static async Task<TaskHandler> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var handler = new TaskHandler(builder.Build());
        handler.app.Run(handler.ServeAsync);
        await handler.app.StartAsync();
        return handler;
    }

    public static Func<int, HttpContext, Task> Says(string body, int status = 200) => (_, context) =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        Calls.Enqueue(new HandlerCall(context.Request.Method, headers, await reader.ReadToEndAsync()));
        await Answer(Calls.Count, context);
    }
}

/// <summary>What a handler was asked.</summary>
public sealed record HandlerCall(string Method, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}
