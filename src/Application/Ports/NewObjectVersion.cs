using System.Text.Json.Nodes;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Ports;

/// <summary>What a caller gives for a version. Fields that are absent are carried over from the version before.</summary>
/// <param name="ObjectId">The object.</param>
/// <param name="Metadata">The normalised document without the fields that the server sets, and without nulls.</param>
/// <param name="Payload">Read once to its end; null keeps the previous version's payload.</param>
/// <param name="StatedSha256">The hash that the caller states for the payload; <see cref="ErrorKind.Invalid"/> when the bytes have another.</param>
/// <param name="Condition">What must hold of the latest version; <see cref="ErrorKind.PreconditionFailed"/> otherwise. Null asks nothing.</param>
public sealed record NewObjectVersion(
    string ObjectId,
    JsonObject Metadata,
    Stream? Payload = null,
    string? StatedSha256 = null,
    VersionCondition? Condition = null);

/// <summary>A saved version.</summary>
/// <param name="ObjectId">The object.</param>
/// <param name="Version">Its new latest version.</param>
/// <param name="Json">The stored document as UTF-8 JSON.</param>
public sealed record SavedObject(string ObjectId, int Version, byte[] Json);
