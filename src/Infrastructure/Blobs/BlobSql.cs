namespace FlowProv.Infrastructure.Blobs;

/// <summary>The statements on blobs and blob_chunks.</summary>
internal static class BlobSql
{
    /// <summary>Waits for a writer of the same content; answers no row when that one committed.</summary>
    public const string Insert = """
        insert into blobs (sha256, size_bytes) values ($1, $2)
        on conflict (sha256) do nothing
        returning blob_id
        """;

    /// <summary>Keeps the row from being deleted until the version that points to it is committed.</summary>
    public const string Keep = "select blob_id from blobs where sha256 = $1 for key share";

    public const string CopyChunks = "copy blob_chunks (blob_id, ordinal, sha256, bytes) from stdin (format binary)";

    public const string ReadChunk = """
        select c.sha256, c.bytes from blob_chunks c join blobs b on b.blob_id = c.blob_id
        where b.sha256 = $1 and c.ordinal = $2
        """;
}
