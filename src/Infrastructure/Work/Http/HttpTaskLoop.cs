using System.Globalization;
using System.Text.Json;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FlowProv.Infrastructure.Work.Http;

/// <summary>The server as a worker for HTTP tasks: it claims them like any other, so that another server goes on where this one dies.</summary>
internal sealed partial class HttpTaskLoop(
    IServiceScopeFactory scopes, HttpTaskClient client, HttpTaskOptions options, TimeProvider time, ILogger<HttpTaskLoop> logger) : BackgroundService
{
    private const double LeaseSeconds = 30;
    private const double AsynchronousLeaseSeconds = 3600;
    private const int MostClaimed = 100;

    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(LeaseSeconds / 3);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // For what calls still have to do once they are cut off.
    private static readonly TimeSpan LastWord = TimeSpan.FromSeconds(5);

    private readonly string worker = string.Create(CultureInfo.InvariantCulture, $"http@{Environment.MachineName}:{Environment.ProcessId}");
    private readonly CancellationTokenSource given = new();

    /// <summary>Calls that run go on until the host's patience ends; leases of those that are cut off run out.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await given.CancelAsync();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(LastWord, time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public override void Dispose()
    {
        base.Dispose();
        given.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Ours until the last call has given its slot back, whoever disposes of what meanwhile.
        using var slots = new SemaphoreSlim(options.Concurrency);
        var cutOff = given.Token;
        while (options.Concurrency > 0 && !stoppingToken.IsCancellationRequested)
        {
            var free = 0;
            try
            {
                free = await FreeSlotsAsync(slots, stoppingToken);
                var claim = new TaskClaim(worker, [ServerQueue.Http], null, free, LeaseSeconds);
                foreach (var task in await SendAsync(new ClaimTasks(claim, Wait), stoppingToken))
                {
                    free--;
                    _ = Task.Run(() => RunAsync(task, slots, cutOff), CancellationToken.None);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                Log(failure);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            finally
            {
                Release(slots, free);
            }
        }

        // All slots are free when all calls are over; those that are cut off end soon.
        for (var slot = 0; slot < options.Concurrency; slot++)
        {
            await slots.WaitAsync(CancellationToken.None);
        }
    }

    private static async Task<int> FreeSlotsAsync(SemaphoreSlim slots, CancellationToken stoppingToken)
    {
        await slots.WaitAsync(stoppingToken);
        var free = 1;
        while (free < MostClaimed && await slots.WaitAsync(0, CancellationToken.None))
        {
            free++;
        }

        return free;
    }

    private static void Release(SemaphoreSlim slots, int count)
    {
        if (count > 0)
        {
            slots.Release(count);
        }
    }

    private async Task RunAsync(ClaimedTask task, SemaphoreSlim slots, CancellationToken cutOff)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cutOff);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cutOff);
        var beats = BeatAsync(task, lost, done.Token);
        try
        {
            var outcome = await client.CallAsync(task, lost.Token);
            if (outcome is HttpTaskOutcome.Accepted)
            {
                // A beat that came later would make the long lease a short one again.
                await done.CancelAsync();
                await beats;
            }

            await SettleAsync(task, outcome, lost.Token);
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            LogLost(task.Id, task.Key);
        }
        catch (Exception failure)
        {
            // Its lease runs out, and it is attempted again.
            LogFailed(failure);
        }
        finally
        {
            await done.CancelAsync();
            await beats;
            Release(slots, 1);
        }
    }

    /// <summary>Keeps the lease while the call runs; a canceled run ends the call.</summary>
    private async Task BeatAsync(ClaimedTask task, CancellationTokenSource lost, CancellationToken done)
    {
        while (true)
        {
            try
            {
                await Task.Delay(Beat, time, done);
                if (await SendAsync(new ExtendLeases([new LeaseKey(task.Id, task.LeaseToken)], LeaseSeconds), done) is not [{ IsCanceled: false }])
                {
                    await lost.CancelAsync();
                    return;
                }
            }
            catch (OperationCanceledException) when (done.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                Log(failure);
            }
        }
    }

    private async Task SettleAsync(ClaimedTask task, HttpTaskOutcome outcome, CancellationToken lost)
    {
        while (true)
        {
            try
            {
                await TellAsync(task, outcome, lost);
                return;
            }
            catch (FlowProvException failure) when (failure.Kind == ErrorKind.Unavailable)
            {
                // What a handler has done must not be asked of it again for a database that restarts.
                LogUnavailable(failure.Message);
                await Task.Delay(Pause, time, lost);
            }
        }
    }

    private async Task TellAsync(ClaimedTask task, HttpTaskOutcome outcome, CancellationToken lost)
    {
        switch (outcome)
        {
            case HttpTaskOutcome.Completed completed:
                await SendAsync(new CompleteTasks([new TaskResult(task.Id, task.LeaseToken, completed.Result)]), lost);
                break;
            case HttpTaskOutcome.Failed failed:
                var traceback = TaskFailure.TracebackOf(failed.Place);
                await SendAsync(new FailTask(new TaskFailure(task.Id, task.LeaseToken, failed.Exception, traceback, failed.MayRetry ? null : false)), lost);
                break;
            default:
                var target = JsonSerializer.Deserialize<HttpTaskTarget>(task.Http!)!;
                await SendAsync(new ExtendLeases([new LeaseKey(task.Id, task.LeaseToken)], target.TimeLimit ?? AsynchronousLeaseSeconds), lost);
                break;
        }
    }

    private async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }

    private void Log(Exception failure)
    {
        if (failure is FlowProvException { Kind: ErrorKind.Unavailable })
        {
            LogUnavailable(failure.Message);
        }
        else
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of the HTTP tasks failed; it will be tried again")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "The call of task {TaskId} ({Key}) was given up: canceled, lost, or the server stops")]
    private partial void LogLost(Guid taskId, string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "HTTP tasks wait for the database: {Reason}")]
    private partial void LogUnavailable(string reason);
}
