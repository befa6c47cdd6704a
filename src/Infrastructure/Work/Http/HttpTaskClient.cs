using System.Collections.Concurrent;
using System.Text.Json;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace FlowProv.Infrastructure.Work.Http;

/// <summary>Calls the URL of a task. Failures in passing are repeated within the attempt; a host that only fails is left alone for a while.</summary>
internal sealed class HttpTaskClient(HttpTaskOptions options, TimeProvider time) : IDisposable
{
    private const int MostPipelines = 1_000;

    private static readonly ResiliencePropertyKey<TimeSpan> Timeout = new("timeout");

    private readonly HttpTaskRequest requests = new(options, time);
    private readonly HttpClient http = new(new GuardedConnection(new AddressRules(options)).CreateHandler())
    {
        // Each target has its own.
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };

    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpTaskAnswer>> pipelines = new(StringComparer.OrdinalIgnoreCase);

    public void Dispose() => http.Dispose();

    public async Task<HttpTaskOutcome> CallAsync(ClaimedTask task, CancellationToken cancellationToken)
    {
        if (task.Http is null || JsonSerializer.Deserialize<HttpTaskTarget>(task.Http) is not { } target)
        {
            return Failed($"the queue {ServerQueue.Http} is for tasks with a URL, and this one has none", mayRetry: false);
        }

        try
        {
            return (await SendAsync(task, target, cancellationToken)).ToOutcome(target.Url);
        }
        catch (HttpRequestException failure) when (failure.InnerException is RefusedAddressException refused)
        {
            return Failed(refused.Message, mayRetry: false);
        }
        catch (TimeoutRejectedException)
        {
            return Failed(FormattableString.Invariant($"no answer within {target.TimeoutSeconds} seconds"), mayRetry: true);
        }
        catch (BrokenCircuitException)
        {
            return Failed($"{target.Url.Authority} has failed too often and is not called for a while", mayRetry: true);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return Failed(failure.InnerException is { } inner ? $"{failure.Message} {inner.Message}" : failure.Message, mayRetry: true);
        }

        HttpTaskOutcome.Failed Failed(string text, bool mayRetry) => new(text, text, mayRetry);
    }

    private async Task<HttpTaskAnswer> SendAsync(ClaimedTask task, HttpTaskTarget target, CancellationToken cancellationToken)
    {
        var body = requests.Body(task);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(Timeout, TimeSpan.FromSeconds(target.TimeoutSeconds));
            return await PipelineOf(target.Url).ExecuteAsync(
                async attempt =>
                {
                    using var request = requests.Create(task, target.Url, body);
                    using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, attempt.CancellationToken);
                    return await HttpTaskAnswer.ReadAsync(response, attempt.CancellationToken);
                },
                context);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ResiliencePipeline<HttpTaskAnswer> PipelineOf(Uri url)
    {
        if (pipelines.Count >= MostPipelines)
        {
            pipelines.Clear();
        }

        return pipelines.GetOrAdd(url.Authority, _ => Build());
    }

    private static ResiliencePipeline<HttpTaskAnswer> Build()
    {
        var passing = new PredicateBuilder<HttpTaskAnswer>()
            .HandleResult(answer => answer.IsServerError)
            .Handle<HttpRequestException>(failure => failure.InnerException is not RefusedAddressException)
            .Handle<IOException>()
            .Handle<TimeoutRejectedException>();
        return new ResiliencePipelineBuilder<HttpTaskAnswer>()
            .AddRetry(new RetryStrategyOptions<HttpTaskAnswer>
            {
                ShouldHandle = passing,
                MaxRetryAttempts = 2,
                Delay = TimeSpan.FromMilliseconds(200),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpTaskAnswer>
            {
                ShouldHandle = passing,
                FailureRatio = 0.9,
                MinimumThroughput = 30,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = TimeSpan.FromSeconds(5),
            })
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = call => ValueTask.FromResult(call.Context.Properties.GetValue(Timeout, TimeSpan.FromSeconds(30))),
            })
            .Build();
    }
}
