using FlowProv.Api.Hosting;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace FlowProv.FunctionalTests.Orchestration;

/// <summary>Another server on the same database.</summary>
internal sealed class SecondServer(WebApplication app) : IAsyncDisposable
{
    public static async Task<SecondServer> StartAsync(string connectionString, params string[] settings)
    {
        var app = ApiHost.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", .. settings], connectionString);
        await app.StartAsync();
        return new SecondServer(app);
    }

    public Uri Address => new(app.Urls.Single());

    public async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
