using System.Data;
using System.Security.Cryptography;
using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Resilience;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FlowProv.Infrastructure.Blobs;

/// <summary>Fetches one chunk of a payload at a time and verifies it.</summary>
internal sealed partial class BlobReader(NpgsqlDataSource dataSource, DatabasePipeline pipeline, ILogger logger)
{
    /// <summary>Fills <paramref name="target"/>, which has the chunk's length.</summary>
    public async Task ReadChunkAsync(StoredPayload payload, int ordinal, Memory<byte> target, CancellationToken cancellationToken)
    {
        if (!await pipeline.ExecuteAsync(token => FetchAsync(payload, ordinal, target, token), cancellationToken))
        {
            LogDamage(payload.Sha256, ordinal);
            throw new IOException($"Payload {payload.Sha256} is damaged at chunk {ordinal}.");
        }
    }

    private async Task<bool> FetchAsync(StoredPayload payload, int ordinal, Memory<byte> target, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(BlobSql.ReadChunk);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = payload.Sha256 });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = ordinal });

        // Sequential access lets the bytes go from the socket into the buffer without an array of their own.
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return false;
        }

        var expected = await reader.GetFieldValueAsync<byte[]>(0, cancellationToken);
        await using var bytes = await reader.GetStreamAsync(1, cancellationToken);
        if (bytes.Length != target.Length)
        {
            return false;
        }

        await bytes.ReadExactlyAsync(target, cancellationToken);
        return SHA256.HashData(target.Span).AsSpan().SequenceEqual(expected);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Payload {Sha256} is damaged at chunk {Ordinal}")]
    private partial void LogDamage(string sha256, int ordinal);
}
