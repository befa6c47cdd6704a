namespace FlowProv.Domain.Runs;

/// <summary>One execution of a flow: Director's workflow, Prefect's flow run.</summary>
public sealed class FlowRun : Run
{
    /// <summary>The flow that it is counted to.</summary>
    public Guid NamedFlowId { get; init; }

    /// <summary>The definition that the engine executes; it may be gone. Null where a client runs the flow itself.</summary>
    public string? FlowId { get; init; }

    /// <summary>The version of the definition.</summary>
    public int? FlowVersion { get; init; }

    /// <summary>Director's project; null where the flow's name is no definition's.</summary>
    public string? Project { get; init; }

    public string? Name { get; init; }

    /// <summary>Project, a dot, name; of a client's run the name that its flow had, where a definition could bear it.</summary>
    public string? Fullname { get; init; }

    /// <summary>Whether the schedule made it.</summary>
    public bool Periodic { get; init; }

    /// <summary>The due time that the schedule made it for; once for each flow.</summary>
    public DateTimeOffset? ScheduledFor { get; init; }

    /// <summary>JSON object, as it was sent: Director's payload, Prefect's parameters.</summary>
    public required string Payload { get; init; }

    public string? Comment { get; init; }

    /// <summary>The run that this one repeats.</summary>
    public Guid? RelaunchOf { get; init; }

    /// <summary>Tasks that are not final yet, a success hook among them. The run is over when none is left.</summary>
    public int OpenTasks { get; init; }

    /// <summary>Whether a success hook waits for the end of the other tasks.</summary>
    public bool HasSuccessHook { get; init; }

    /// <summary>The task to add once when a task fails, as JSON.</summary>
    public string? FailureHook { get; init; }

    /// <summary>The text by which its client tells the version of its code.</summary>
    public string? CodeVersion { get; init; }

    /// <summary>JSON object.</summary>
    public string? Context { get; init; }

    /// <summary>Unique for its flow.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The task run that it stands for in its parent run.</summary>
    public Guid? ParentTaskRunId { get; init; }

    public Guid? DeploymentId { get; init; }

    public Guid? WorkQueueId { get; init; }

    public string? WorkQueueName { get; init; }

    /// <summary>Whether a deployment's schedule made it.</summary>
    public bool AutoScheduled { get; init; }

    public Guid? InfrastructureDocumentId { get; init; }

    /// <summary>What its agent calls the process or container.</summary>
    public string? InfrastructurePid { get; init; }

    /// <summary>JSON object: who made it.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>Start, or when it should start: the order of lists.</summary>
    public DateTimeOffset? StartAt { get; init; }
}
