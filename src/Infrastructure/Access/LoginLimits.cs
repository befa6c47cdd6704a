using System.Threading.RateLimiting;
using FlowProv.Application.Ports;

namespace FlowProv.Infrastructure.Access;

/// <summary>
/// Counts the failures of each minute on this server. An address is refused before a name is, so that one caller alone cannot keep
/// others from logging in.
/// </summary>
internal sealed class LoginLimits : ILoginLimits, IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<Attempt> passwords = PartitionedRateLimiter.CreateChained(
        Limit(attempt => attempt.Address, failures: 20),
        Limit(attempt => $"{attempt.Name} {attempt.Address}", failures: 5),
        Limit(attempt => attempt.Name, failures: 50));

    private readonly PartitionedRateLimiter<Attempt> tokens = Limit(attempt => attempt.Address, failures: 30);

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

    private static PartitionedRateLimiter<Attempt> Limit(Func<Attempt, string> by, int failures) =>
        PartitionedRateLimiter.Create<Attempt, string>(attempt => RateLimitPartition.GetFixedWindowLimiter(by(attempt), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = failures,
            Window = Window,
        }));

    private readonly record struct Attempt(string Name, string Address);
}
