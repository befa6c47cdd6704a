using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Blobs;

/// <summary>Stores a payload inside the caller's transaction, once per content.</summary>
internal static class BlobWriter
{
    // Each command stays short, so that no statement timeout hits a large payload.
    private const int ChunksPerCommand = 64;

    public static async Task<long> FindOrInsertAsync(NpgsqlConnection connection, PayloadSpool payload, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await ScalarAsync(connection, BlobSql.Insert, cancellationToken, payload.Sha256, payload.Length) is { } inserted)
            {
                await CopyChunksAsync(connection, inserted, payload, cancellationToken);
                return inserted;
            }

            // No row here means that the one in the way was rolled back or deleted meanwhile: try again.
            if (await ScalarAsync(connection, BlobSql.Keep, cancellationToken, payload.Sha256) is { } known)
            {
                return known;
            }
        }
    }

    private static async Task CopyChunksAsync(NpgsqlConnection connection, long blobId, PayloadSpool payload, CancellationToken cancellationToken)
    {
        for (var first = 0; first < payload.ChunkCount; first += ChunksPerCommand)
        {
            await using var copy = await connection.BeginBinaryImportAsync(BlobSql.CopyChunks, cancellationToken);
            for (var ordinal = first; ordinal < Math.Min(first + ChunksPerCommand, payload.ChunkCount); ordinal++)
            {
                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(blobId, NpgsqlDbType.Bigint, cancellationToken);
                await copy.WriteAsync(ordinal, NpgsqlDbType.Integer, cancellationToken);
                await copy.WriteAsync(payload.ChunkHash(ordinal), NpgsqlDbType.Bytea, cancellationToken);
                await copy.WriteAsync(await payload.ReadChunkAsync(ordinal, cancellationToken), NpgsqlDbType.Bytea, cancellationToken);
            }

            await copy.CompleteAsync(cancellationToken);
        }
    }

    private static async Task<long?> ScalarAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        return await command.ExecuteScalarAsync(cancellationToken) as long?;
    }
}
