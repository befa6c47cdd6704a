namespace FlowProv.Domain.States;

/// <summary>Names of states that mean something to the rules or to clients (contracts/prefect.md 3.1).</summary>
public static class StateNames
{
    /// <summary>SCHEDULED: failed, and runs again at its scheduled time.</summary>
    public const string AwaitingRetry = nameof(AwaitingRetry);

    /// <summary>SCHEDULED: its scheduled time has passed.</summary>
    public const string Late = nameof(Late);

    /// <summary>SCHEDULED: left a pause and waits for an agent.</summary>
    public const string Resuming = nameof(Resuming);

    /// <summary>RUNNING: after <see cref="AwaitingRetry"/>, or because its flow run runs again.</summary>
    public const string Retrying = nameof(Retrying);

    /// <summary>RUNNING: once more for any other reason.</summary>
    public const string Rerunning = nameof(Rerunning);

    /// <summary>COMPLETED: taken from an earlier run with the same cache key.</summary>
    public const string Cached = nameof(Cached);

    /// <summary>PAUSED: a task run whose flow run is paused.</summary>
    public const string NotReady = nameof(NotReady);

    /// <summary>FAILED: it took longer than it may.</summary>
    public const string TimedOut = nameof(TimedOut);
}
