namespace FlowProv.Domain.States;

/// <summary>What the rules need of a run's empirical_policy.</summary>
public sealed record RunPolicy
{
    public static readonly RunPolicy None = new();

    /// <summary>How many attempts may follow the first.</summary>
    public int Retries { get; init; }

    /// <summary>Seconds before each further attempt; the last value holds for all that follow, none means at once.</summary>
    public IReadOnlyList<double> RetryDelays { get; init; } = [];

    /// <summary>By what part of itself a delay may be longer or shorter.</summary>
    public double? RetryJitterFactor { get; init; }

    /// <summary>The pauses that this attempt has had.</summary>
    public IReadOnlyList<string> PauseKeys { get; init; } = [];

    /// <summary>Whether the run left a pause, so that its next RUNNING is no new attempt.</summary>
    public bool Resuming { get; init; }

    /// <summary>Seconds to wait after the given number of attempts.</summary>
    /// <param name="runCount">Attempts so far.</param>
    /// <param name="draw">A number from 0 to 1 that places the wait within its jitter; the middle is the delay itself.</param>
    public double RetryDelay(int runCount, double draw = 0.5)
    {
        var delay = RetryDelays.Count == 0 ? 0 : RetryDelays[Math.Clamp(runCount - 1, 0, RetryDelays.Count - 1)];
        return Math.Max(0, delay * (1 + ((RetryJitterFactor ?? 0) * ((2 * draw) - 1))));
    }

    /// <summary>A new attempt of the whole run meets its pauses again.</summary>
    internal RunPolicy WithoutPauses() => this with { PauseKeys = [], Resuming = false };
}
