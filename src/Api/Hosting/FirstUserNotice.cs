using FlowProv.Application.Access;
using MediatR;

namespace FlowProv.Api.Hosting;

/// <summary>Tells an operator who switched authentication on and made no user how to make the first one.</summary>
internal sealed partial class FirstUserNotice(IServiceScopeFactory scopes, TimeProvider time, ILogger<FirstUserNotice> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (!await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new HasUsers(), stoppingToken))
                {
                    LogNobody();
                }

                return;
            }
            catch (Exception)
            {
                // Readiness tells that the database is away or its schema behind.
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Authentication is on and there is no user: nobody can log in. Run: dotnet run --project src/Api -- create-user NAME --role admin")]
    private partial void LogNobody();
}
