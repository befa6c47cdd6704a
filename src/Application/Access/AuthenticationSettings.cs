namespace FlowProv.Application.Access;

/// <summary>The settings below <c>FlowProv:Authentication</c>.</summary>
public sealed record AuthenticationSettings
{
    /// <summary>Whether callers have to say who they are.</summary>
    public bool Enabled { get; init; }

    /// <summary>Seconds that verified credentials count without being looked up again, 0 to 30. What another server revoked ends after them.</summary>
    public int CacheSeconds { get; init; } = 20;

    internal TimeSpan CacheTime => CacheSeconds is >= 0 and <= 30
        ? TimeSpan.FromSeconds(CacheSeconds)
        : throw new InvalidOperationException("FlowProv:Authentication:CacheSeconds must be 0 to 30.");
}
