namespace FlowProv.Domain.Shared;

/// <summary>What a request with an Idempotency-Key was answered, for its repetitions.</summary>
public sealed class KeptAnswer
{
    /// <summary>As long as a repetition is known.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The caller's key.</summary>
    public required string Key { get; init; }

    /// <summary>The hash of method, address and body.</summary>
    public required byte[] Request { get; init; }

    /// <summary>The use case's answer as JSON, which the same action shows in the same way.</summary>
    public required string Answer { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
