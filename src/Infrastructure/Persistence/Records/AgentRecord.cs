namespace FlowProv.Infrastructure.Persistence.Records;

/// <summary>A row of <c>agents</c>. All but id and document are generated from the document.</summary>
public sealed class AgentRecord
{
    public required string AgentId { get; init; }

    public required string Doc { get; init; }

    public string? WorkflowId { get; init; }

    public string? CampaignId { get; init; }

    public string? Name { get; init; }

    /// <summary>registered_at, set by the server where the producer does not. Epoch seconds.</summary>
    public double ListedAt { get; init; }
}
