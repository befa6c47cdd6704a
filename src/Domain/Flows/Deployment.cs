namespace FlowProv.Domain.Flows;

// Contract: contracts/prefect.md 1.6.
/// <summary>How and when a flow is run by agents: the part of a flow configuration that Prefect's clients know. Its id is the configuration's.</summary>
public sealed class Deployment
{
    public Guid Id { get; init; }

    public Guid NamedFlowId { get; init; }

    /// <summary>Unique for its flow.</summary>
    public required string Name { get; init; }

    public string? Version { get; set; }

    public string? Description { get; set; }

    /// <summary>JSON: interval, cron or rrule.</summary>
    public string? Schedule { get; set; }

    /// <summary>Whether the schedule makes runs; changed together with the configuration's desired state.</summary>
    public bool IsScheduleActive { get; set; }

    /// <summary>JSON object.</summary>
    public string InfraOverrides { get; set; } = "{}";

    /// <summary>JSON object: defaults for each run.</summary>
    public string Parameters { get; set; } = "{}";

    public string[] Tags { get; set; } = [];

    public Guid? WorkQueueId { get; set; }

    public string? WorkQueueName { get; set; }

    /// <summary>JSON schema of the parameters.</summary>
    public string? ParameterOpenapiSchema { get; set; }

    public string? Path { get; set; }

    public string? Entrypoint { get; set; }

    public string? ManifestPath { get; set; }

    public Guid? StorageDocumentId { get; set; }

    public Guid? InfrastructureDocumentId { get; set; }

    /// <summary>JSON object: who made it.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>JSON object: who changed it last.</summary>
    public string? UpdatedBy { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
