namespace FlowProv.Domain.Runs;

/// <summary>One task of a flow run, claimed and executed by a worker or run by the client that runs the flow.</summary>
public sealed class TaskRun : Run
{
    public Guid FlowRunId { get; init; }

    /// <summary>The definition; null where a client runs it.</summary>
    public string? FlowId { get; init; }

    /// <summary>Its place in the stable topological order.</summary>
    public int Position { get; init; }

    /// <summary>The task's name: what a worker has a function for.</summary>
    public required string Key { get; init; }

    public HookKind? Hook { get; init; }

    /// <summary>Null where a client runs it.</summary>
    public string? Queue { get; init; }

    /// <summary>Lower goes first.</summary>
    public int Priority { get; init; }

    /// <summary>The tasks that must succeed before.</summary>
    public Guid[] Previous { get; init; } = [];

    /// <summary>The tasks that wait for it.</summary>
    public Guid[] Next { get; init; } = [];

    /// <summary>How many of <see cref="Previous"/> have not succeeded.</summary>
    public int PendingDeps { get; init; }

    /// <summary>What the positional argument is made of.</summary>
    public string? Arguments { get; init; }

    /// <summary>Not claimable: its flow is paused, or a client runs it.</summary>
    public bool Held { get; init; }

    /// <summary>Not claimable before.</summary>
    public DateTimeOffset RunAt { get; init; }

    /// <summary>Seconds it may wait in its queue once it is ready.</summary>
    public double? QueueTimeLimit { get; init; }

    /// <summary>When its time in the queue is over.</summary>
    public DateTimeOffset? StartBefore { get; init; }

    /// <summary>How many times it was claimed.</summary>
    public int Attempt { get; init; }

    /// <summary>How many of its attempts failed.</summary>
    public int Failures { get; init; }

    /// <summary>How many of its attempts were lost with their worker.</summary>
    public int Lost { get; init; }

    public int MaxAttempts { get; init; }

    public int MaxLost { get; init; }

    /// <summary>Seconds before the second attempt.</summary>
    public double BackoffSeconds { get; init; }

    public double BackoffFactor { get; init; }

    public double MaxBackoffSeconds { get; init; }

    /// <summary>Seconds that one attempt may take.</summary>
    public double? TimeLimit { get; init; }

    /// <summary>Where the server itself calls a URL for it, as JSON.</summary>
    public string? Http { get; init; }

    public string? Worker { get; init; }

    /// <summary>Proof of the present claim; a worker without it is not listened to. A canceled task keeps it, to tell its worker.</summary>
    public Guid? LeaseToken { get; init; }

    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>When the present attempt is over, whatever its heartbeats say.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Any JSON: the result, or exception and traceback of the last failure.</summary>
    public string? Result { get; init; }

    /// <summary>Which call of the task in its flow; with the key unique for the run.</summary>
    public string? DynamicKey { get; init; }

    public string? CacheKey { get; init; }

    public DateTimeOffset? CacheExpiration { get; init; }

    public string? TaskVersion { get; init; }

    /// <summary>JSON object: what its parameters are made of.</summary>
    public string? TaskInputs { get; init; }

    /// <summary>The attempt of the flow run that it last ran in.</summary>
    public int? FlowRunRunCount { get; init; }
}
