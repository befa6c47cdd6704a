namespace FlowProv.Domain.Shared;

/// <summary>An expected failure that is told to the caller; everything else is a bug.</summary>
public sealed class FlowProvException : Exception
{
    public FlowProvException(ErrorKind kind, string message, IReadOnlyList<ErrorDetail>? details = null, Exception? inner = null)
        : base(message, inner)
    {
        Kind = kind;
        Details = details ?? [];
    }

    /// <summary>What went wrong, in the caller's terms.</summary>
    public ErrorKind Kind { get; }

    /// <summary>The single failures, where there may be several; empty otherwise.</summary>
    public IReadOnlyList<ErrorDetail> Details { get; }
}
