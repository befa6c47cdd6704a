namespace FlowProv.Infrastructure.Persistence.Records;

/// <summary>A row of <c>tasks</c>. All but id, document and evidence are generated from the document.</summary>
public sealed class TaskRecord
{
    public required string TaskId { get; init; }

    public required string Doc { get; init; }

    /// <summary>The ended_at that came with the status in force; the merge compares it. Epoch seconds.</summary>
    public double? StatusEndedAt { get; init; }

    public string? WorkflowId { get; init; }

    public string? CampaignId { get; init; }

    public string? ParentTaskId { get; init; }

    public string? ActivityId { get; init; }

    public string? AgentId { get; init; }

    public string? SourceAgentId { get; init; }

    public string? Status { get; init; }

    public double? StartedAt { get; init; }

    public double? EndedAt { get; init; }

    /// <summary>The first available date field, the key of the list order; never null, since the server sets registered_at. Epoch seconds.</summary>
    public double ListedAt { get; init; }
}
