using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.4.
/// <summary>A task run.</summary>
public sealed record TaskRunBody
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    public required string Name { get; init; }

    public required Guid FlowRunId { get; init; }

    /// <summary>The task.</summary>
    public required string TaskKey { get; init; }

    /// <summary>Which call of the task in its run.</summary>
    public required string DynamicKey { get; init; }

    public string? CacheKey { get; init; }

    public DateTimeOffset? CacheExpiration { get; init; }

    public string? TaskVersion { get; init; }

    public required TaskRunPolicyBody EmpiricalPolicy { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public Guid? StateId { get; init; }

    /// <summary>For each parameter what it is made of.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<TaskRunInputBody>> TaskInputs { get; init; }

    public string? StateType { get; init; }

    public string? StateName { get; init; }

    /// <summary>How often it was RUNNING.</summary>
    public required int RunCount { get; init; }

    /// <summary>The attempt of the flow run that it last ran in.</summary>
    public required int FlowRunRunCount { get; init; }

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

    public PrefectStateBody? State { get; init; }
}

/// <summary>How a task run is retried.</summary>
public sealed record TaskRunPolicyBody
{
    /// <summary>Deprecated: retries.</summary>
    public int MaxRetries { get; init; }

    /// <summary>Deprecated: retry_delay, in seconds.</summary>
    public double RetryDelaySeconds { get; init; }

    public int? Retries { get; init; }

    /// <summary>Seconds: a number, or a list of up to 50 by attempt.</summary>
    public JsonElement? RetryDelay { get; init; }

    /// <summary>0 or more; spreads the delays.</summary>
    public double? RetryJitterFactor { get; init; }
}

/// <summary>One source of a parameter.</summary>
public sealed record TaskRunInputBody
{
    /// <summary>task_run, parameter or constant.</summary>
    public required string InputType { get; init; }

    /// <summary>task_run: the task run.</summary>
    public Guid? Id { get; init; }

    /// <summary>parameter: the flow's parameter.</summary>
    public string? Name { get; init; }

    /// <summary>constant: the name of its type.</summary>
    public string? Type { get; init; }
}

/// <summary>A task run to be made.</summary>
public sealed record CreateTaskRunBody
{
    public required Guid FlowRunId { get; init; }

    public required string TaskKey { get; init; }

    /// <summary>A number is turned into text.</summary>
    public required string DynamicKey { get; init; }

    /// <summary>Two words of the server's when absent or empty.</summary>
    public string? Name { get; init; }

    /// <summary>Its first state; PENDING when absent.</summary>
    public ProposedStateBody? State { get; init; }

    /// <summary>At most 2,000 characters.</summary>
    public string? CacheKey { get; init; }

    public DateTimeOffset? CacheExpiration { get; init; }

    public string? TaskVersion { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public TaskRunPolicyBody? EmpiricalPolicy { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<TaskRunInputBody>>? TaskInputs { get; init; }
}

/// <summary>What changes of a task run.</summary>
public sealed record UpdateTaskRunBody
{
    /// <summary>Null or empty: two new words of the server's.</summary>
    public string? Name { get; init; }
}
