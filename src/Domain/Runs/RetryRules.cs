namespace FlowProv.Domain.Runs;

/// <summary>Why an attempt of a task ended without a result.</summary>
public enum AttemptFailure
{
    /// <summary>The worker reported an exception.</summary>
    Failed,

    /// <summary>The lease ended without a word from the worker.</summary>
    Lost,

    /// <summary>It took longer than its time limit.</summary>
    TimedOut,

    /// <summary>Nobody took it within its time in the queue; no attempt was made.</summary>
    NotStarted,
}

/// <summary>What a task's options say about attempts.</summary>
/// <param name="MaxAttempts">Ordinary attempts, failed ones included.</param>
/// <param name="MaxLost">Attempts that may be lost with their workers and are made again.</param>
/// <param name="BackoffSeconds">Wait before the second attempt.</param>
/// <param name="BackoffFactor">Growth of the wait from attempt to attempt.</param>
/// <param name="MaxBackoffSeconds">The longest wait.</param>
public sealed record RetryRules(int MaxAttempts, int MaxLost, double BackoffSeconds, double BackoffFactor, double MaxBackoffSeconds)
{
    /// <summary>Director makes one attempt; lost ones are made again three times (contract 3.3, fact 8).</summary>
    public static readonly RetryRules Default = new(1, 3, 0, 2, 3600);

    /// <summary>Failed attempts after which a worker asks in vain for another one.</summary>
    private const int MostAttempts = 1000;

    /// <summary>Seconds to wait before the next attempt, or null when the task has failed for good.</summary>
    /// <param name="reason">Why the attempt ended.</param>
    /// <param name="failures">Failed attempts, this one included.</param>
    /// <param name="lost">Lost attempts, this one included.</param>
    /// <param name="retry">What the worker asks for: true for another attempt even beyond the ordinary ones, false for none, null as the rules say.</param>
    public double? WaitAfter(AttemptFailure reason, int failures, int lost, bool? retry) => reason switch
    {
        AttemptFailure.NotStarted => null,
        AttemptFailure.Lost => lost <= MaxLost ? Math.Min(Math.Pow(2, lost - 1), 60) : null,
        _ => retry switch
        {
            true => failures < MostAttempts,
            false => false,
            null => failures < MaxAttempts,
        } ? Backoff(failures) : null,
    };

    // Zero times a growth beyond all numbers would be none.
    private double Backoff(int failures) =>
        BackoffSeconds == 0 ? 0 : Math.Min(BackoffSeconds * Math.Pow(BackoffFactor, failures - 1), MaxBackoffSeconds);
}
