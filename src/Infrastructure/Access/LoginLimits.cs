using System.Threading.RateLimiting;
using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.Access;

/// <summary>
/// Buckets of failures that fill again with time, on this server. An address is refused before a name is, so that one caller alone cannot keep
/// others from logging in.
/// </summary>
internal sealed class LoginLimits : ILoginLimits, IDisposable
{
    private readonly PartitionedRateLimiter<Attempt> passwords = PartitionedRateLimiter.CreateChained(
        Limit(attempt => attempt.Address, failures: 20, secondsForAnother: 3),
        Limit(attempt => $"{attempt.Name} {attempt.Address}", failures: 5, secondsForAnother: 12),
        Limit(attempt => attempt.Name, failures: 50, secondsForAnother: 6));

    private readonly PartitionedRateLimiter<Attempt> tokens = Limit(attempt => attempt.Address, failures: 30, secondsForAnother: 2);

    public TimeSpan? PasswordWait(string name, string address) => Take(passwords, new Attempt(name, address), 0);

    public void PasswordFailed(string name, string address) => Take(passwords, new Attempt(name, address), 1);

    public TimeSpan? TokenFailed(string address) => Take(tokens, new Attempt("", address), 1);

    public void Dispose()
    {
        passwords.Dispose();
        tokens.Dispose();
    }

    // Asking for none tells whether there is one left.
    private static TimeSpan? Take(PartitionedRateLimiter<Attempt> limiter, Attempt attempt, int failures)
    {
        using var lease = limiter.AttemptAcquire(attempt, failures);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
            : TimeSpan.FromSeconds(1);
    }

    private static PartitionedRateLimiter<Attempt> Limit(Func<Attempt, string> by, int failures, int secondsForAnother) =>
        PartitionedRateLimiter.Create<Attempt, string>(attempt => RateLimitPartition.GetTokenBucketLimiter(by(attempt), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = failures,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(secondsForAnother),
        }));

    private readonly record struct Attempt(string Name, string Address);
}
