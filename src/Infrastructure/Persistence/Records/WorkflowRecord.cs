namespace FlowProv.Infrastructure.Persistence.Records;

/// <summary>A row of <c>workflows</c>. All but id, document and evidence are generated from the document.</summary>
public sealed class WorkflowRecord
{
    public required string WorkflowId { get; init; }

    public required string Doc { get; init; }

    /// <summary>The ended_at that came with the status in force; the merge compares it. Epoch seconds.</summary>
    public double? StatusEndedAt { get; init; }

    public string? CampaignId { get; init; }

    public string? ParentWorkflowId { get; init; }

    public string? Name { get; init; }

    public string? User { get; init; }

    public string? Status { get; init; }

    public double? StartedAt { get; init; }

    public double? EndedAt { get; init; }

    /// <summary>The first available date field, the key of the list order. Epoch seconds.</summary>
    public double? ListedAt { get; init; }
}
