using System.Net;
using FlowProv.TestSupport;

namespace FlowProv.UnitTests.Workers;

/// <summary>The fake service behind a real socket.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly HttpMessageInvoker service;
    private readonly Task serving;

    public HttpFront(FakeService service)
    {
        this.service = new HttpMessageInvoker(service, disposeHandler: false);
        Address = new Uri($"http://127.0.0.1:{LocalMachine.FreePort()}/");
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
        service.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await listener.GetContextAsync());
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // Closed at the end of the test.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(context.Request.HttpMethod), context.Request.Url)
        {
            Content = new StreamContent(context.Request.InputStream),
        };
        using HttpResponseMessage answer = await service.SendAsync(request, CancellationToken.None);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = "application/json";
        await answer.Content.CopyToAsync(context.Response.OutputStream);
        context.Response.Close();
    }
}
