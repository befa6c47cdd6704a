namespace FlowProv.Application.Ports;

/// <summary>Versions of objects and their payloads. Payloads are kept once per SHA-256 and verified when they are read.</summary>
public interface IObjectStore
{
    /// <summary>Saves version 0 of a new object or the next version of a known one, with all of the payload or none.</summary>
    Task<SavedObject> SaveAsync(NewObjectVersion version, CancellationToken cancellationToken);

    /// <summary>One version, or the latest when <paramref name="version"/> is null; null when there is none.</summary>
    Task<StoredObject?> FindAsync(string objectId, int? version, CancellationToken cancellationToken);

    /// <summary>
    /// The versions below <paramref name="before"/> (all when null), newest first: at most <paramref name="limit"/>, fewer where the documents are large.
    /// </summary>
    Task<ObjectHistory> HistoryAsync(string objectId, int? before, int limit, CancellationToken cancellationToken);

    /// <summary>The number of an object's versions, or <paramref name="most"/> where there are more.</summary>
    Task<int> CountVersionsAsync(string objectId, int most, CancellationToken cancellationToken);

    /// <summary>The payloads of several versions, in the order asked; null where there is none.</summary>
    Task<IReadOnlyList<StoredPayload?>> FindPayloadsAsync(IReadOnlyList<ObjectVersionId> versions, CancellationToken cancellationToken);

    /// <summary>
    /// Opens a payload: seekable, fetched piece by piece, each piece verified before any of it is handed out. Holds no connection between reads.
    /// </summary>
    /// <returns>A stream whose reads fail with <see cref="IOException"/> when stored bytes are damaged or gone.</returns>
    Stream OpenPayload(StoredPayload payload);
}
