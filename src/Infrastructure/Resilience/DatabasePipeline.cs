using FlowProv.Domain.Shared;
using Npgsql;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace FlowProv.Infrastructure.Resilience;

/// <summary>
/// Repeats database calls that failed in passing (connection lost, server restarting, deadlock), and stops trying for a while
/// when the server is gone. Only calls that may be repeated go through it. What still fails is told as
/// <see cref="ErrorKind.Unavailable"/>, what an operator has to mend as <see cref="ErrorKind.Unfit"/>.
/// </summary>
public sealed class DatabasePipeline
{
    private readonly ResiliencePipeline pipeline = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = Database(IsPassing),
            MaxRetryAttempts = 2,
            Delay = TimeSpan.FromMilliseconds(50),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            // A deadlock or a full pool says nothing about the server's health; a lost connection does.
            ShouldHandle = Database(failure => failure is not PostgresException && failure.IsTransient),
            FailureRatio = 0.9,
            MinimumThroughput = 20,
            SamplingDuration = TimeSpan.FromSeconds(5),
            BreakDuration = TimeSpan.FromMilliseconds(500),
        })
        .Build();

    /// <summary>Runs a repeatable call.</summary>
    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await call(token), cancellationToken);
        }
        catch (BrokenCircuitException failure)
        {
            throw Unavailable(failure);
        }
        catch (NpgsqlException failure) when (Translate(failure) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>Runs a call once; for steps of a transaction that must not be repeated alone.</summary>
    public static async Task OnceAsync(Func<Task> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        try
        {
            await call();
        }
        catch (NpgsqlException failure) when (Translate(failure) is { } translated)
        {
            throw translated;
        }
    }

    // Deadlocks, serialisation failures, lost connections and a server that starts or stops; a statement timeout (57014) is none of them.
    private static bool IsPassing(NpgsqlException failure) =>
        failure.IsTransient || failure.SqlState == PostgresErrorCodes.LockNotAvailable || failure.InnerException is IOException or TimeoutException;

    // Stores may have put the database's error into their own words already.
    private static PredicateBuilder<object> Database(Func<NpgsqlException, bool> condition) =>
        new PredicateBuilder<object>().Handle(condition).HandleInner(condition);

    // What the server itself did not say is a matter of the connection, such as a password that is asked for and missing.
    private static FlowProvException? Translate(NpgsqlException failure) =>
        IsPassing(failure) || failure is not (PostgresException or NpgsqlOperationInProgressException) ? Unavailable(failure) : DatabaseState.Translate(failure);

    private static FlowProvException Unavailable(Exception failure) =>
        new(ErrorKind.Unavailable, "The database is not available at the moment; the same request may be sent again.", inner: failure);
}
