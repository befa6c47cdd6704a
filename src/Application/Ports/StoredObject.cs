namespace FlowProv.Application.Ports;

/// <summary>A stored version.</summary>
/// <param name="ObjectId">The object.</param>
/// <param name="Version">The version, from 0.</param>
/// <param name="Json">The document as UTF-8 JSON, without payload.</param>
/// <param name="ObjectType">The free category, such as <c>dataset</c> or <c>ml_model</c>.</param>
/// <param name="Payload">The payload; null when the version has none.</param>
public sealed record StoredObject(string ObjectId, int Version, byte[] Json, string? ObjectType, StoredPayload? Payload);

/// <summary>A stored payload.</summary>
/// <param name="Sha256">Lower-case hex of the whole payload's hash, which names it.</param>
/// <param name="SizeBytes">Its length.</param>
public sealed record StoredPayload(string Sha256, long SizeBytes);

/// <summary>Names a version; the latest when <paramref name="Version"/> is null.</summary>
public readonly record struct ObjectVersionId(string ObjectId, int? Version);

/// <summary>Some versions of an object, newest first, and whether there are older ones.</summary>
public sealed record ObjectHistory(IReadOnlyList<StoredObject> Versions, bool More);
