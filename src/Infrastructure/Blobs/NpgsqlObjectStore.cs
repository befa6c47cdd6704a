using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resilience;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FlowProv.Infrastructure.Blobs;

/// <summary>Object versions as rows, payloads as chunks named by their hash.</summary>
public sealed class NpgsqlObjectStore(
    NpgsqlDataSource dataSource, DatabasePipeline pipeline, UploadFolder uploads, TimeProvider clock, ILogger<NpgsqlObjectStore> logger) : IObjectStore
{
    private const int MaxHistoryBytes = 32 * 1024 * 1024;

    private readonly BlobReader blobs = new(dataSource, pipeline, logger);

    public async Task<SavedObject> SaveAsync(NewObjectVersion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        await RefuseStaleUploadAsync(version, cancellationToken);
        await using var payload = version.Payload is null ? null : await PayloadSpool.ReadAsync(version.Payload, uploads, cancellationToken);
        CheckStatedHash(version, payload);

        // Never repeated by itself: when the connection is lost during the commit, nobody knows whether there is a version already.
        return await WriteErrors.TranslateAsync(() => StoreAsync(version, payload, cancellationToken));
    }

    public Task<StoredObject?> FindAsync(string objectId, int? version, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(token => FindOnceAsync(objectId, version, token), cancellationToken);

    public Task<ObjectHistory> HistoryAsync(string objectId, int? before, int limit, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(token => HistoryOnceAsync(objectId, before, limit, token), cancellationToken);

    public Task<int> CountVersionsAsync(string objectId, int most, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(token => CountVersionsOnceAsync(objectId, most, token), cancellationToken);

    public Task<IReadOnlyList<StoredPayload?>> FindPayloadsAsync(IReadOnlyList<ObjectVersionId> versions, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(token => FindPayloadsOnceAsync(versions, token), cancellationToken);

    public Stream OpenPayload(StoredPayload payload) => new BlobStream(blobs, payload);

    // One transaction for payload and version: an upload that fails, is cut or loses to another leaves no payload that nothing points to, so there
    // is nothing to collect. The payload goes first: the object's row is then locked for moments only, whatever the payload's length, and since every
    // transaction takes one payload before one object, none can wait for another in a circle.
    private async Task<SavedObject> StoreAsync(NewObjectVersion version, PayloadSpool? payload, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        long? blobId = payload is null ? null : await BlobWriter.FindOrInsertAsync(connection, payload, cancellationToken);
        var saved = await new VersionWriter(connection, clock, version, payload, blobId).WriteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    private async Task<StoredObject?> FindOnceAsync(string objectId, int? version, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(version is null ? ObjectSql.FindLatest : ObjectSql.FindVersion);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = objectId });
        if (version is { } number)
        {
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = number });
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? ReadVersion(reader) : null;
    }

    private async Task<ObjectHistory> HistoryOnceAsync(string objectId, int? before, int limit, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(ObjectSql.History);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = objectId });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = before ?? int.MaxValue });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit + 1 });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var (versions, bytes) = (new List<StoredObject>(), 0L);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (versions.Count == limit || bytes > MaxHistoryBytes)
            {
                return new ObjectHistory(versions, More: true);
            }

            versions.Add(ReadVersion(reader));
            bytes += versions[^1].Json.Length;
        }

        return new ObjectHistory(versions, More: false);
    }

    private async Task<int> CountVersionsOnceAsync(string objectId, int most, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(ObjectSql.CountVersions);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = objectId });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = most });
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<IReadOnlyList<StoredPayload?>> FindPayloadsOnceAsync(
        IReadOnlyList<ObjectVersionId> versions, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(ObjectSql.FindPayloads);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. versions.Select(v => v.ObjectId)] });
        command.Parameters.Add(new NpgsqlParameter<int?[]> { TypedValue = [.. versions.Select(v => v.Version)] });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var payloads = new List<StoredPayload?>(versions.Count);
        while (await reader.ReadAsync(cancellationToken))
        {
            payloads.Add(ReadPayload(reader, 0));
        }

        return payloads;
    }

    // Tells a caller with a stale version before gigabytes are read; the writer asks again under the lock.
    private async Task RefuseStaleUploadAsync(NewObjectVersion version, CancellationToken cancellationToken)
    {
        if (version is { Condition: not null, Payload: not null })
        {
            VersionWriter.Check(version, (await FindAsync(version.ObjectId, null, cancellationToken))?.Version);
        }
    }

    private static void CheckStatedHash(NewObjectVersion version, PayloadSpool? payload)
    {
        if (payload is not null && version.StatedSha256 is { } stated && !stated.Equals(payload.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new FlowProvException(
                ErrorKind.Invalid, $"data_sha256 does not match the payload: stated {stated}, received {payload.Sha256}.");
        }
    }

    private static StoredObject ReadVersion(NpgsqlDataReader reader) => new(
        reader.GetString(0),
        reader.GetInt32(1),
        reader.GetFieldValue<byte[]>(2),
        reader.IsDBNull(3) ? null : reader.GetString(3),
        ReadPayload(reader, 4));

    private static StoredPayload? ReadPayload(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : new StoredPayload(reader.GetString(column), reader.GetInt64(column + 1));
}
