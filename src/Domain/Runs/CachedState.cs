namespace FlowProv.Domain.Runs;

// Contract: contracts/prefect.md 3.3, task rule 1.
/// <summary>A completed state that later task runs with the same key take instead of running.</summary>
public sealed class CachedState
{
    public long Id { get; init; }

    public required string CacheKey { get; init; }

    /// <summary>Null for no end.</summary>
    public DateTimeOffset? Expiration { get; init; }

    public Guid TaskRunStateId { get; init; }
}
