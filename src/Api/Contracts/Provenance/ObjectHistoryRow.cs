namespace FlowProv.Api.Contracts.Provenance;

// Contract: contracts/flowcept.md 2.3.
/// <summary>A version in an object's history: one fixed shape, nulls included. Times are epoch seconds (UTC).</summary>
/// <param name="ObjectId">The object's id.</param>
/// <param name="Version">The version, from 0.</param>
/// <param name="CreatedAt">When the first version was saved.</param>
/// <param name="CreatedBy">Who saved the first version, where the producer tells it.</param>
/// <param name="UpdatedAt">When this version was saved.</param>
/// <param name="UpdatedBy">Who saved this version, where the producer tells it.</param>
/// <param name="PrevVersion">The version before; null for the first.</param>
/// <param name="TaskId">The task that made it.</param>
/// <param name="WorkflowId">The workflow that made it.</param>
/// <param name="ObjectType">A free category: ml_model, dataset, artifact, …</param>
/// <param name="CustomMetadata">Anything that the producer tells.</param>
/// <param name="Tags">A set of words, sorted.</param>
/// <param name="ObjectSizeBytes">The payload's length in bytes.</param>
/// <param name="DataSha256">The payload's hash, lower-case hex.</param>
/// <param name="DataHashAlgo">Always <c>sha256</c>.</param>
/// <param name="StorageType"><c>in_object</c>: the payload is stored in the database; null without a payload.</param>
/// <param name="Pickle">Whether the producer pickled the payload.</param>
public sealed record ObjectHistoryRow(
    string ObjectId,
    int Version,
    double? CreatedAt,
    string? CreatedBy,
    double? UpdatedAt,
    string? UpdatedBy,
    int? PrevVersion,
    string? TaskId,
    string? WorkflowId,
    string? ObjectType,
    IDictionary<string, object>? CustomMetadata,
    IReadOnlyList<string>? Tags,
    long? ObjectSizeBytes,
    [property: System.Text.Json.Serialization.JsonPropertyName("data_sha256")] string? DataSha256,
    string? DataHashAlgo,
    string? StorageType,
    bool Pickle);
