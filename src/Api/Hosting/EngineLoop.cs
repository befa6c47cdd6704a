using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Orchestration.Schedules;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Application.Prefect.Flows;
using FlowProv.Application.Prefect.Sweeps;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Api.Hosting;

/// <summary>
/// What no request asks for: leases that end, schedules that are due, runs that are too many, answers that are too old. Every server does it;
/// rows that another one works on are passed over.
/// </summary>
internal sealed partial class EngineLoop(IServiceScopeFactory scopes, TimeProvider time, ILogger<EngineLoop> logger) : BackgroundService
{
    private const int BatchSize = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SchedulePause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SweepPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PrunePause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ForgetPause = TimeSpan.FromHours(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        RepeatAsync(Pause, ExpireAsync, stoppingToken),
        RepeatAsync(Pause, FireAsync, stoppingToken),
        RepeatAsync(Pause, async token => await SendAsync(new EndDrains(), token), stoppingToken),
        RepeatAsync(SweepPause, SweepAsync, stoppingToken),
        RepeatAsync(SchedulePause, ScheduleAsync, stoppingToken),
        RepeatAsync(Pause, token => WhileFullAsync(new DeleteRunsOfDeletedFlows(BatchSize), token), stoppingToken),
        RepeatAsync(PrunePause, PruneAsync, stoppingToken),
        RepeatAsync(PrunePause, token => WhileFullAsync(new ForgetAnswers(BatchSize), token), stoppingToken),
        RepeatAsync(ForgetPause, async token => await SendAsync(new ForgetWorkers(), token), stoppingToken));

    private async Task RepeatAsync(TimeSpan pause, Func<CancellationToken, Task> step, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // A schema that is behind or a bug does not pass in a second: no need to write a line for each.
            var wait = await TryAsync(step, stoppingToken) ? pause : pause * 10;
            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The loop is the only one who does this work: whatever happens, it goes on.</summary>
    private async Task<bool> TryAsync(Func<CancellationToken, Task> step, CancellationToken stoppingToken)
    {
        try
        {
            await step(stoppingToken);
            return true;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return false;
        }
        catch (FlowProvException failure) when (failure.Kind == ErrorKind.Unavailable)
        {
            // It comes back by itself, and leases end meanwhile.
            LogUnavailable(failure.Message);
            return true;
        }
        catch (Exception failure)
        {
            LogFailed(failure);
            return false;
        }
    }

    private Task ExpireAsync(CancellationToken stoppingToken) => WhileFullAsync(new ExpireLeases(BatchSize), stoppingToken);

    private async Task ScheduleAsync(CancellationToken stoppingToken)
    {
        foreach (var deploymentId in await SendAsync(new ListScheduledDeployments(), stoppingToken))
        {
            await TryAsync(token => SendAsync(new ScheduleRuns(deploymentId), token), stoppingToken);
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        foreach (var neglect in Enum.GetValues<Neglect>())
        {
            await WhileFullAsync(new SweepFlowRuns(neglect, BatchSize), stoppingToken);
        }

        await WhileFullAsync(new SweepTaskRuns(BatchSize), stoppingToken);
        await WhileFullAsync(new AdoptRuns(BatchSize), stoppingToken);
    }

    private async Task WhileFullAsync(IRequest<int> step, CancellationToken stoppingToken)
    {
        while (await SendAsync(step, stoppingToken) == BatchSize)
        {
        }
    }

    private async Task FireAsync(CancellationToken stoppingToken)
    {
        foreach (var flowId in await SendAsync(new ListDueSchedules(BatchSize), stoppingToken))
        {
            // A flow that fails must not keep the others waiting.
            await TryAsync(token => SendAsync(new FireSchedule(flowId), token), stoppingToken);
        }
    }

    private async Task PruneAsync(CancellationToken stoppingToken)
    {
        while (await SendAsync(new PruneRuns(BatchSize), stoppingToken) > 0)
        {
        }
    }

    private async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The engine waits for the database: {Reason}")]
    private partial void LogUnavailable(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of the engine failed; it will be tried again")]
    private partial void LogFailed(Exception failure);
}
