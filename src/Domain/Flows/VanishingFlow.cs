namespace FlowProv.Domain.Flows;

/// <summary>A flow that is gone and whose runs are still being deleted.</summary>
public sealed class VanishingFlow
{
    /// <summary>The flow's id.</summary>
    public Guid Id { get; init; }

    public DateTimeOffset DeletedAt { get; init; }
}
