using System.Text.Json;

namespace FlowProv.Api.Contracts.Prefect;

// Contract: contracts/prefect.md 1.6.
/// <summary>A deployment: how and when a flow is run by agents. It is a flow configuration too, under the same id.</summary>
public sealed record DeploymentBody
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Unique for its flow.</summary>
    public required string Name { get; init; }

    public string? Version { get; init; }

    public string? Description { get; init; }

    public required Guid FlowId { get; init; }

    public DeploymentScheduleBody? Schedule { get; init; }

    /// <summary>Whether the schedule makes runs.</summary>
    public required bool IsScheduleActive { get; init; }

    /// <summary>JSON object.</summary>
    public required JsonElement InfraOverrides { get; init; }

    /// <summary>JSON object: defaults for each run.</summary>
    public required JsonElement Parameters { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public string? WorkQueueName { get; init; }

    /// <summary>JSON schema of the parameters.</summary>
    public JsonElement? ParameterOpenapiSchema { get; init; }

    public string? Path { get; init; }

    public string? Entrypoint { get; init; }

    public string? ManifestPath { get; init; }

    public Guid? StorageDocumentId { get; init; }

    public Guid? InfrastructureDocumentId { get; init; }

    public JsonElement? CreatedBy { get; init; }

    public JsonElement? UpdatedBy { get; init; }

    public string? WorkPoolName { get; init; }
}

/// <summary>A schedule: one of interval, cron, rrule.</summary>
public sealed record DeploymentScheduleBody
{
    /// <summary>Seconds between two runs.</summary>
    public double? Interval { get; init; }

    /// <summary>What intervals are counted from.</summary>
    public DateTimeOffset? AnchorDate { get; init; }

    /// <summary>Five fields.</summary>
    public string? Cron { get; init; }

    /// <summary>cron: either day of month or day of week is enough; true unless given.</summary>
    public bool? DayOr { get; init; }

    /// <summary>RFC 5545.</summary>
    public string? Rrule { get; init; }

    /// <summary>An IANA name; UTC unless given.</summary>
    public string? Timezone { get; init; }
}

/// <summary>What changes of a deployment.</summary>
public record UpdateDeploymentBody
{
    public string? Version { get; init; }

    public string? Description { get; init; }

    public DeploymentScheduleBody? Schedule { get; init; }

    public bool? IsScheduleActive { get; init; }

    /// <summary>JSON object.</summary>
    public JsonElement? InfraOverrides { get; init; }

    /// <summary>JSON object.</summary>
    public JsonElement? Parameters { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Made where there is none.</summary>
    public string? WorkQueueName { get; init; }

    /// <summary>Must exist.</summary>
    public string? WorkPoolName { get; init; }

    /// <summary>JSON schema of the parameters.</summary>
    public JsonElement? ParameterOpenapiSchema { get; init; }

    public string? Path { get; init; }

    public string? Entrypoint { get; init; }

    public string? ManifestPath { get; init; }

    public Guid? StorageDocumentId { get; init; }

    public Guid? InfrastructureDocumentId { get; init; }
}

/// <summary>A deployment to be made or replaced.</summary>
public sealed record CreateDeploymentBody : UpdateDeploymentBody
{
    /// <summary>Must not hold any of <c>/ % &amp; &lt; &gt;</c>.</summary>
    public required string Name { get; init; }

    public required Guid FlowId { get; init; }
}

/// <summary>A flow run to be made of a deployment.</summary>
public sealed record CreateDeploymentRunBody
{
    /// <summary>Its first state; PENDING when absent.</summary>
    public ProposedStateBody? State { get; init; }

    public string? Name { get; init; }

    /// <summary>JSON object, laid over the deployment's.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>JSON object.</summary>
    public JsonElement? Context { get; init; }

    /// <summary>Behind the deployment's.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    public string? IdempotencyKey { get; init; }

    public Guid? ParentTaskRunId { get; init; }

    public Guid? InfrastructureDocumentId { get; init; }

    public FlowRunPolicyBody? EmpiricalPolicy { get; init; }

    /// <summary>In place of the deployment's.</summary>
    public string? WorkQueueName { get; init; }
}

/// <summary>How far ahead runs are made.</summary>
public sealed record ScheduleDeploymentBody
{
    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Seconds.</summary>
    public double? MinTime { get; init; }

    public int? MinRuns { get; init; }

    public int? MaxRuns { get; init; }
}

/// <summary>Filters of deployments.</summary>
public sealed record DeploymentsFilterBody : ResourceFilterBody
{
    /// <summary>NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC.</summary>
    public string? Sort { get; init; }
}
