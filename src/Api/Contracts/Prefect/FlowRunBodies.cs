using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.3.
/// <summary>A flow run. Director's workflows are flow runs too.</summary>
public sealed record FlowRunBody
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    public required string Name { get; init; }

    public required Guid FlowId { get; init; }

    public Guid? StateId { get; init; }

    public Guid? DeploymentId { get; init; }

    public string? WorkQueueName { get; init; }

    /// <summary>The version of the client's code.</summary>
    public string? FlowVersion { get; init; }

    /// <summary>JSON object, as it was sent.</summary>
    public required JsonElement Parameters { get; init; }

    /// <summary>Unique for its flow.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>JSON object.</summary>
    public required JsonElement Context { get; init; }

    public required FlowRunPolicyBody EmpiricalPolicy { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The task run that it stands for in its parent's run.</summary>
    public Guid? ParentTaskRunId { get; init; }

    public string? StateType { get; init; }

    public string? StateName { get; init; }

    /// <summary>How often it was RUNNING.</summary>
    public required int RunCount { get; init; }

    /// <summary>UTC; set once.</summary>
    public DateTimeOffset? ExpectedStartTime { get; init; }

    /// <summary>UTC; while it is SCHEDULED.</summary>
    public DateTimeOffset? NextScheduledStartTime { get; init; }

    /// <summary>UTC; first RUNNING.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>UTC; while its state is final.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Seconds RUNNING, the present attempt left out.</summary>
    public required double TotalRunTime { get; init; }

    /// <summary>Seconds RUNNING until now.</summary>
    public required double EstimatedRunTime { get; init; }

    /// <summary>Seconds between expected and real start.</summary>
    public required double EstimatedStartTimeDelta { get; init; }

    /// <summary>Whether a schedule made it.</summary>
    public required bool AutoScheduled { get; init; }

    public Guid? InfrastructureDocumentId { get; init; }

    /// <summary>What its agent calls the process or container.</summary>
    public string? InfrastructurePid { get; init; }

    /// <summary>Who made it.</summary>
    public JsonElement? CreatedBy { get; init; }

    public string? WorkPoolName { get; init; }

    public PrefectStateBody? State { get; init; }
}

/// <summary>How a flow run is retried and paused.</summary>
public sealed record FlowRunPolicyBody
{
    /// <summary>Deprecated: retries.</summary>
    public int MaxRetries { get; init; }

    /// <summary>Deprecated: retry_delay, in seconds.</summary>
    public double RetryDelaySeconds { get; init; }

    public int? Retries { get; init; }

    /// <summary>Seconds.</summary>
    public int? RetryDelay { get; init; }

    /// <summary>The pauses that took place.</summary>
    public IReadOnlyList<string>? PauseKeys { get; init; }

    /// <summary>Whether its next RUNNING is the end of a pause.</summary>
    public bool? Resuming { get; init; }
}

/// <summary>A flow run to be made.</summary>
public sealed record CreateFlowRunBody
{
    public required Guid FlowId { get; init; }

    /// <summary>Its first state; PENDING when absent.</summary>
    public ProposedStateBody? State { get; init; }

    /// <summary>Two words of the server's when absent or empty.</summary>
    public string? Name { get; init; }

    public Guid? DeploymentId { get; init; }

    public string? FlowVersion { get; init; }

    /// <summary>JSON object.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>JSON object.</summary>
    public JsonElement? Context { get; init; }

    public Guid? ParentTaskRunId { get; init; }

    public Guid? InfrastructureDocumentId { get; init; }

    public FlowRunPolicyBody? EmpiricalPolicy { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>A second run of the flow with the same key is not made; the first is returned.</summary>
    public string? IdempotencyKey { get; init; }
}

/// <summary>What changes of a flow run; values replace, never merge.</summary>
public sealed record UpdateFlowRunBody
{
    /// <summary>Null or empty: two new words of the server's.</summary>
    public string? Name { get; init; }

    public string? FlowVersion { get; init; }

    /// <summary>JSON object.</summary>
    public JsonElement? Parameters { get; init; }

    public FlowRunPolicyBody? EmpiricalPolicy { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? InfrastructurePid { get; init; }
}

/// <summary>One task run of a flow run's graph.</summary>
public sealed record FlowRunGraphItemBody
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The task runs whose results it was given, each once.</summary>
    public required IReadOnlyList<TaskRunInputBody> UpstreamDependencies { get; init; }

    public PrefectStateBody? State { get; init; }

    public DateTimeOffset? ExpectedStartTime { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Seconds.</summary>
    public required double TotalRunTime { get; init; }

    /// <summary>Seconds.</summary>
    public required double EstimatedRunTime { get; init; }

    public required bool UntrackableResult { get; init; }
}

/// <summary>The graph of a flow run, as clients since 2.20 read it.</summary>
public sealed record RunGraphBody
{
    /// <summary>UTC.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Nodes without parents.</summary>
    public required IReadOnlyList<Guid> RootNodeIds { get; init; }

    /// <summary>Pairs of an id and its node.</summary>
    public required IReadOnlyList<IReadOnlyList<JsonElement>> Nodes { get; init; }

    /// <summary>Always empty.</summary>
    public required IReadOnlyList<JsonElement> Artifacts { get; init; }

    /// <summary>Always empty.</summary>
    public required IReadOnlyList<JsonElement> States { get; init; }
}
