namespace FlowProv.Infrastructure.Documents;

/// <summary>What one question may cost.</summary>
public sealed record QueryLimits
{
    /// <summary>How long the database may work on one statement.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The largest page.</summary>
    public int MaxPageBytes { get; init; } = 32 * 1024 * 1024;
}
