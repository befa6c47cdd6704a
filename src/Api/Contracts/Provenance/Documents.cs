using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowProv.Api.Contracts.Provenance;

// Contract: contracts/flowcept.md 2.1.
/// <summary>
/// A task. Documents are schemaless: these are the fields that producers use; any other comes back as
/// it was sent. Absent fields are left out. Times are epoch seconds (UTC).
/// </summary>
public sealed class TaskDocument
{
    /// <summary>The task's id.</summary>
    public string? TaskId { get; init; }

    /// <summary>The workflow it belongs to.</summary>
    public string? WorkflowId { get; init; }

    /// <summary>The campaign it belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>What was done, usually a function's name.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The iterations or calls it belongs together with.</summary>
    public string? GroupId { get; init; }

    /// <summary>The task that started it.</summary>
    public string? ParentTaskId { get; init; }

    /// <summary>The agent that ran it.</summary>
    public string? AgentId { get; init; }

    /// <summary>The agent that asked for it.</summary>
    public string? SourceAgentId { get; init; }

    /// <summary>A free category, such as iteration or learning.</summary>
    public string? Subtype { get; init; }

    /// <summary>SUBMITTED, WAITING, RUNNING, FINISHED, ERROR or UNKNOWN; a finished state never goes back.</summary>
    public string? Status { get; init; }

    /// <summary>Epoch seconds.</summary>
    public double? SubmittedAt { get; init; }

    /// <summary>Epoch seconds.</summary>
    public double? StartedAt { get; init; }

    /// <summary>Epoch seconds.</summary>
    public double? EndedAt { get; init; }

    /// <summary>When the server first saw the task. Epoch seconds.</summary>
    public double? RegisteredAt { get; init; }

    /// <summary>Epoch seconds.</summary>
    public double? UtcTimestamp { get; init; }

    /// <summary>Inputs.</summary>
    public IDictionary<string, object>? Used { get; init; }

    /// <summary>Outputs.</summary>
    public IDictionary<string, object>? Generated { get; init; }

    /// <summary>Anything else that the producer tells.</summary>
    public IDictionary<string, object>? CustomMetadata { get; init; }

    /// <summary>Machine figures at the start; memory and disk in bytes, CPU times in seconds.</summary>
    public IDictionary<string, object>? TelemetryAtStart { get; init; }

    /// <summary>Machine figures at the end; memory and disk in bytes, CPU times in seconds.</summary>
    public IDictionary<string, object>? TelemetryAtEnd { get; init; }

    /// <summary>A set of words, sorted.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Ids of the tasks that it waited for.</summary>
    public IReadOnlyList<string>? Dependencies { get; init; }

    /// <summary>The machine it ran on.</summary>
    public string? Hostname { get; init; }

    /// <summary>Every other field.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; init; }
}

// Contract: contracts/flowcept.md 2.2.
/// <summary>A workflow run. Documents are schemaless, as with tasks. Times are epoch seconds (UTC).</summary>
public sealed class WorkflowDocument
{
    /// <summary>The workflow's id.</summary>
    public string? WorkflowId { get; init; }

    /// <summary>The workflow that started it.</summary>
    public string? ParentWorkflowId { get; init; }

    /// <summary>The campaign it belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Always <c>workflow</c> where the producer tells it.</summary>
    public string? Type { get; init; }

    /// <summary>RUNNING, then FINISHED or ERROR.</summary>
    public string? Status { get; init; }

    /// <summary>Who ran it.</summary>
    public string? User { get; init; }

    /// <summary>Epoch seconds.</summary>
    public double? UtcTimestamp { get; init; }

    /// <summary>Epoch seconds.</summary>
    public double? StartedAt { get; init; }

    /// <summary>Epoch seconds.</summary>
    public double? EndedAt { get; init; }

    /// <summary>Arguments.</summary>
    public IDictionary<string, object>? Used { get; init; }

    /// <summary>Results.</summary>
    public IDictionary<string, object>? Generated { get; init; }

    /// <summary>Anything else that the producer tells.</summary>
    public IDictionary<string, object>? CustomMetadata { get; init; }

    /// <summary>The producers that reported it, a sorted set.</summary>
    public IReadOnlyList<string>? InterceptorIds { get; init; }

    /// <summary>Machines by interceptor id; the process environment is redacted on write.</summary>
    public IDictionary<string, object>? MachineInfo { get; init; }

    /// <summary>Every other field.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; init; }
}

// Contract: contracts/flowcept.md 2.3.
/// <summary>A version of an object's metadata. Times are epoch seconds (UTC).</summary>
public sealed class ObjectDocument
{
    /// <summary>The object's id.</summary>
    public string? ObjectId { get; init; }

    /// <summary>A free category: ml_model, dataset, artifact, …</summary>
    public string? ObjectType { get; init; }

    /// <summary>The version, from 0.</summary>
    public int? Version { get; init; }

    /// <summary>The version before; absent for the first.</summary>
    public int? PrevVersion { get; init; }

    /// <summary>The task that made it.</summary>
    public string? TaskId { get; init; }

    /// <summary>The workflow that made it.</summary>
    public string? WorkflowId { get; init; }

    /// <summary>Anything that the producer tells.</summary>
    public IDictionary<string, object>? CustomMetadata { get; init; }

    /// <summary>A set of words, sorted.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>When the first version was saved. Epoch seconds.</summary>
    public double? CreatedAt { get; init; }

    /// <summary>When this version was saved. Epoch seconds.</summary>
    public double? UpdatedAt { get; init; }

    /// <summary>The payload's length in bytes.</summary>
    public long? ObjectSizeBytes { get; init; }

    /// <summary>The payload's hash, lower-case hex.</summary>
    [JsonPropertyName("data_sha256")]
    public string? DataSha256 { get; init; }

    /// <summary>Always <c>sha256</c>.</summary>
    public string? DataHashAlgo { get; init; }

    /// <summary>The payload as base64 text, only with <c>include_data</c>.</summary>
    public string? Data { get; init; }

    /// <summary>Every other field.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; init; }
}
