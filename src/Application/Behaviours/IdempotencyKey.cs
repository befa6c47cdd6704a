namespace FlowProv.Application.Behaviours;

/// <summary>The Idempotency-Key that the scope's request came with.</summary>
public sealed class IdempotencyKey
{
    /// <summary>The longest key.</summary>
    public const int MaxLength = 255;

    /// <summary>Null without one.</summary>
    public string? Value { get; private set; }

    /// <summary>The hash of method, address and body.</summary>
    public ReadOnlyMemory<byte> Request { get; private set; }

    /// <summary>Whether the answer is that of an earlier request.</summary>
    public bool IsReplayed { get; internal set; }

    public void Set(string value, ReadOnlyMemory<byte> request) => (Value, Request) = (value, request);
}
