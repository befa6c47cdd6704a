using System.Buffers;
using System.Security.Cryptography;
using FlowProv.Domain.Shared;

namespace FlowProv.Infrastructure.Blobs;

/// <summary>
/// A payload that has arrived whole: hashed on the way, up to one chunk in memory, otherwise in a temporary file.
/// A slow upload thus holds neither a connection nor memory.
/// </summary>
internal sealed class PayloadSpool : IAsyncDisposable
{
    private readonly UploadFolder folder;
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(BlobChunks.Bytes);
    private readonly List<byte[]> chunkHashes = [];
    private FileStream? file;

    private PayloadSpool(UploadFolder folder) => this.folder = folder;

    public long Length { get; private set; }

    /// <summary>Lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    public int ChunkCount => chunkHashes.Count;

    public static async Task<PayloadSpool> ReadAsync(Stream source, UploadFolder folder, CancellationToken cancellationToken)
    {
        var spool = new PayloadSpool(folder);
        try
        {
            await spool.FillAsync(source, cancellationToken);
            return spool;
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
    }

    public byte[] ChunkHash(int ordinal) => chunkHashes[ordinal];

    /// <summary>The bytes live until the next call.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadChunkAsync(int ordinal, CancellationToken cancellationToken)
    {
        var chunk = buffer.AsMemory(0, BlobChunks.Length(Length, ordinal));
        if (file is not null)
        {
            file.Position = BlobChunks.Start(ordinal);
            await file.ReadExactlyAsync(chunk, cancellationToken);
        }

        return chunk;
    }

    public async ValueTask DisposeAsync()
    {
        if (file is not null)
        {
            await file.DisposeAsync();
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private async Task FillAsync(Stream source, CancellationToken cancellationToken)
    {
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int read;
        do
        {
            read = await source.ReadAtLeastAsync(buffer.AsMemory(0, BlobChunks.Bytes), BlobChunks.Bytes, false, cancellationToken);
            if (read > 0)
            {
                await AddAsync(buffer.AsMemory(0, read), whole, cancellationToken);
            }
        }
        while (read == BlobChunks.Bytes);

        Sha256 = Convert.ToHexStringLower(whole.GetHashAndReset());
    }

    private async Task AddAsync(ReadOnlyMemory<byte> chunk, IncrementalHash whole, CancellationToken cancellationToken)
    {
        whole.AppendData(chunk.Span);
        chunkHashes.Add(SHA256.HashData(chunk.Span));
        var fitsInMemory = Length == 0 && chunk.Length < BlobChunks.Bytes;
        Length += chunk.Length;
        if (!fitsInMemory)
        {
            await WriteAsync(chunk, cancellationToken);
        }
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
    {
        try
        {
            file ??= folder.CreateFile();
            await file.WriteAsync(chunk, cancellationToken);
        }
        catch (IOException failure)
        {
            throw new FlowProvException(ErrorKind.Unavailable, "The server has no room for this payload now.", inner: failure);
        }
    }
}
