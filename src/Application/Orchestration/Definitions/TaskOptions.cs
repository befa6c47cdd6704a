namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>How one task of a definition is run: <c>task_options</c>, our extension.</summary>
public sealed record TaskOptions
{
    public static readonly TaskOptions Default = new();

    /// <summary>How often a task may fail; 1 as upstream.</summary>
    public int MaxAttempts { get; init; } = 1;

    public RetryPolicy Retry { get; init; } = RetryPolicy.Default;

    /// <summary>How often a lost lease is given to another worker.</summary>
    public int MaxLost { get; init; } = 3;

    /// <summary>The longest one attempt may take; none when null.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The longest a task may wait for a worker; none when null.</summary>
    public TimeSpan? QueueTimeLimit { get; init; }

    /// <summary>Lower is claimed first.</summary>
    public int Priority { get; init; }

    /// <summary>Where the built-in HTTP executor sends the task; null for a task of a worker.</summary>
    public HttpTarget? Http { get; init; }
}

/// <summary>The wait before another attempt.</summary>
public sealed record RetryPolicy(TimeSpan Backoff, double Factor, TimeSpan MaxBackoff)
{
    public static readonly RetryPolicy Default = new(TimeSpan.FromSeconds(1), 2, TimeSpan.FromMinutes(10));
}

/// <summary>The address that runs a task over HTTP.</summary>
public sealed record HttpTarget(Uri Url, TimeSpan Timeout);
