using FlowProv.Application.Access;
using MediatR;

namespace FlowProv.Api.Hosting;

/// <summary>Writes down the uses of tokens, which no request waits for.</summary>
internal sealed partial class TokenUseLoop(TokenUses uses, IServiceScopeFactory scopes, ILogger<TokenUseLoop> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var tokenId in uses.ReadAllAsync(stoppingToken))
            {
                await NoteAsync(tokenId, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service ends.
        }
    }

    private async Task NoteAsync(Guid tokenId, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new NoteTokenUse(tokenId), stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // The next use tells it.
            LogFailed(failure.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The use of a token could not be noted: {Reason}")]
    private partial void LogFailed(string reason);
}
