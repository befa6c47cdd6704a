namespace FlowProv.Infrastructure.Persistence.Records;

/// <summary>A version of an object: a row of <c>objects</c> (the latest) or of <c>object_history</c> (an earlier one).</summary>
public abstract class ObjectVersionRecord
{
    public required string ObjectId { get; init; }

    public required int Version { get; init; }

    public required string Doc { get; init; }

    /// <summary>The payload in <c>blobs</c>; null when the version has none.</summary>
    public long? BlobId { get; init; }

    public string? WorkflowId { get; init; }

    public string? TaskId { get; init; }

    public string? ObjectType { get; init; }

    /// <summary>created_at, which the server sets. Epoch seconds.</summary>
    public double ListedAt { get; init; }
}

/// <summary>The latest version of an object.</summary>
public sealed class ObjectRecord : ObjectVersionRecord;

/// <summary>An earlier version of an object.</summary>
public sealed class ObjectHistoryRecord : ObjectVersionRecord;
