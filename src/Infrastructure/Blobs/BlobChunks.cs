namespace FlowProv.Infrastructure.Blobs;

/// <summary>How payloads are cut. Part of the stored format: a change needs a migration of blob_chunks.</summary>
internal static class BlobChunks
{
    public const int Bytes = 1 << 20;

    public static int Count(long sizeBytes) => checked((int)((sizeBytes + Bytes - 1) / Bytes));

    public static int Length(long sizeBytes, int ordinal) => (int)Math.Min(Bytes, sizeBytes - Start(ordinal));

    public static long Start(int ordinal) => (long)ordinal * Bytes;
}
