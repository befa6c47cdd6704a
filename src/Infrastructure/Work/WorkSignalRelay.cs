using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FlowProv.Infrastructure.Work;

/// <summary>
/// Carries signals between servers: one connection that listens, and notifications outside of transactions, a few at a time, since PostgreSQL
/// lets transactions that notify commit one after the other only.
/// </summary>
internal sealed partial class WorkSignalRelay(WorkSignal signal, NpgsqlDataSource dataSource, ILogger<WorkSignalRelay> logger) : BackgroundService
{
    private const string Channel = "flowprov_work";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(KeepAsync(ListenAsync, stoppingToken), KeepAsync(NotifyAsync, stoppingToken));

    private async Task KeepAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await work(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is NpgsqlException or TimeoutException or IOException or InvalidOperationException)
            {
                // Claims look by themselves meanwhile.
                LogLost(failure.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, notification) => signal.Wake(notification.Payload);
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stoppingToken);
        }

        while (true)
        {
            await connection.WaitAsync(stoppingToken);
        }
    }

    private async Task NotifyAsync(CancellationToken stoppingToken)
    {
        while (await signal.Outgoing.WaitToReadAsync(stoppingToken))
        {
            var queues = new HashSet<string>(StringComparer.Ordinal);
            while (signal.Outgoing.TryRead(out var queue))
            {
                queues.Add(queue);
            }

            await using var command = dataSource.CreateCommand($"select pg_notify('{Channel}', queue) from unnest($1) as ready (queue)");
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. queues] });
            await command.ExecuteNonQueryAsync(stoppingToken);
            await Task.Delay(Pause, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signals between servers are interrupted: {Reason}")]
    private partial void LogLost(string reason);
}
