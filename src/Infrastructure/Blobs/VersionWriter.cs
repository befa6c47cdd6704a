using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using Npgsql;
using NpgsqlTypes;

namespace FlowProv.Infrastructure.Blobs;

/// <summary>Writes one version inside the caller's transaction: the first, or the next with the one before moved to history.</summary>
internal sealed class VersionWriter(NpgsqlConnection connection, TimeProvider clock, NewObjectVersion given, PayloadSpool? payload, long? blobId)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Check(NewObjectVersion given, int? latest)
    {
        if (given.Condition is { } condition && !condition.Admits(latest))
        {
            var state = latest is { } version ? $"its latest version is {version}" : "it does not exist";
            throw new FlowProvException(ErrorKind.PreconditionFailed, $"If-Match does not hold for object_id={given.ObjectId}: {state}.");
        }
    }

    public async Task<SavedObject> WriteAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var latest = await LockLatestAsync(cancellationToken);
            Check(given, latest);
            var version = latest + 1 ?? 0;
            var doc = latest is null
                ? await InsertAsync(cancellationToken)
                : await ReplaceAsync(version, cancellationToken);
            if (doc is not null)
            {
                return new SavedObject(given.ObjectId, version, doc);
            }
        }
    }

    private async Task<int?> LockLatestAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(ObjectSql.LockLatest, connection) { Parameters = { ObjectId() } };
        return await command.ExecuteScalarAsync(cancellationToken) as int?;
    }

    private async Task<byte[]?> InsertAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(ObjectSql.InsertFirst, connection) { Parameters = { ObjectId(), Document(0), BlobId() } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? reader.GetFieldValue<byte[]>(0) : null;
    }

    private async Task<byte[]?> ReplaceAsync(int version, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand(ObjectSql.KeepLatest) { Parameters = { ObjectId() } },
                new NpgsqlBatchCommand(ObjectSql.Replace)
                {
                    Parameters = { ObjectId(), new NpgsqlParameter<int> { TypedValue = version }, Document(version), BlobId() },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? reader.GetFieldValue<byte[]>(0) : null;
    }

    private NpgsqlParameter<string> ObjectId() => new NpgsqlParameter<string> { TypedValue = given.ObjectId };

    private NpgsqlParameter BlobId() => new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = (object?)blobId ?? DBNull.Value };

    /// <summary>The given fields and those that the server sets (contracts/flowcept.md 2.3); the statement lays them over the version before.</summary>
    private NpgsqlParameter Document(int version)
    {
        var now = EpochSeconds(clock.GetUtcNow());
        var doc = given.Metadata.DeepClone().AsObject();
        doc["object_id"] = given.ObjectId;
        doc["version"] = version;
        doc["updated_at"] = now;
        if (version == 0)
        {
            doc["created_at"] = now;
        }
        else
        {
            doc["prev_version"] = version - 1;
        }

        if (payload is not null)
        {
            doc["object_size_bytes"] = payload.Length;
            doc["data_sha256"] = payload.Sha256;
            doc["data_hash_algo"] = "sha256";
        }

        return new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = doc.ToJsonString(Json) };
    }

    private static decimal EpochSeconds(DateTimeOffset time) =>
        decimal.Divide((time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond, 1_000_000);
}
