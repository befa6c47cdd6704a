using System.Text.Json.Nodes;

namespace FlowProv.Application.Ports;

/// <summary>Versions of objects and their payloads. Payloads are kept once per SHA-256.</summary>
public interface IObjectStore
{
    /// <summary>
    /// Saves version 0 of a new object or the next version of a known one, with all of the payload or none.
    /// </summary>
    /// <param name="objectId">The object.</param>
    /// <param name="metadata">The normalised metadata document, without server-set fields.</param>
    /// <param name="payload">The payload, read once to its end; null keeps the previous version's payload.</param>
    /// <param name="expectedVersion">The version the caller saw last; <see cref="Domain.Shared.ErrorKind.PreconditionFailed"/> when it is not the latest. Null asks nothing.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>The stored document as UTF-8 JSON and its version.</returns>
    Task<SavedObject> SaveAsync(string objectId, JsonObject metadata, Stream? payload, int? expectedVersion, CancellationToken cancellationToken);

    /// <summary>One version's document, or the latest when <paramref name="version"/> is null; null when there is none.</summary>
    Task<StoredObject?> FindAsync(string objectId, int? version, CancellationToken cancellationToken);

    /// <summary>Opens a payload for reading: seekable, fetched piece by piece, each piece verified. Null when the version has none.</summary>
    Task<Stream?> OpenPayloadAsync(StoredObject version, CancellationToken cancellationToken);
}

/// <summary>A saved version.</summary>
public sealed record SavedObject(byte[] Json, int Version);

/// <summary>A stored version.</summary>
/// <param name="ObjectId">The object.</param>
/// <param name="Version">The version, from 0.</param>
/// <param name="Json">The document as UTF-8 JSON, without payload.</param>
/// <param name="ObjectType">The free category, such as <c>dataset</c> or <c>ml_model</c>.</param>
/// <param name="PayloadSha256">Lower-case hex of the payload's hash; null when there is no payload.</param>
/// <param name="PayloadBytes">The payload's length in bytes.</param>
public sealed record StoredObject(string ObjectId, int Version, byte[] Json, string? ObjectType, string? PayloadSha256, long PayloadBytes);
