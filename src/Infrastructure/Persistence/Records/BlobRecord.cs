namespace FlowProv.Infrastructure.Persistence.Records;

/// <summary>A payload, stored once per content: a row of <c>blobs</c>.</summary>
public sealed class BlobRecord
{
    public long BlobId { get; init; }

    /// <summary>Lower-case hex of the whole payload's hash.</summary>
    public required string Sha256 { get; init; }

    public required long SizeBytes { get; init; }
}

/// <summary>A piece of a payload: a row of <c>blob_chunks</c>. All pieces but the last have the same length.</summary>
public sealed class BlobChunkRecord
{
    public required long BlobId { get; init; }

    public required int Ordinal { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>The piece's own hash, so that a range can be verified without reading the whole.</summary>
    public required byte[] Sha256 { get; init; }
}
