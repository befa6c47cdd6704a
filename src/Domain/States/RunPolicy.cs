namespace FlowProv.Domain.States;

/// <summary>How a run is retried and paused: what the rules need of its empirical_policy.</summary>
public sealed record RunPolicy
{
    /// <summary>How many attempts may follow the first.</summary>
    public int Retries { get; init; }

    /// <summary>Seconds before an attempt: one value for all, or a list by attempt whose last counts on.</summary>
    public IReadOnlyList<double> RetryDelays { get; init; } = [];

    /// <summary>Spreads the delays.</summary>
    public double? RetryJitterFactor { get; init; }

    /// <summary>The pauses that took place.</summary>
    public IReadOnlyList<string> PauseKeys { get; init; } = [];

    /// <summary>Whether the next RUNNING is the end of a pause and no further attempt.</summary>
    public bool Resuming { get; init; }

    /// <summary>Seconds before the attempt that follows so many.</summary>
    public double DelayAfter(int attempts) => RetryDelays.Count == 0 ? 0 : RetryDelays[Math.Clamp(attempts - 1, 0, RetryDelays.Count - 1)];
}
