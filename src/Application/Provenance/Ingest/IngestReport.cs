using System.Text.Json.Serialization;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>What became of a body of messages.</summary>
/// <param name="Status"><c>success</c>, <c>partial_success</c> or <c>failure</c>.</param>
/// <param name="Summary">The counts.</param>
/// <param name="Failures">The refused messages in order, up to a limit.</param>
/// <param name="FailuresTruncated">True when more failed than are listed.</param>
/// <param name="Redacted">Values replaced because they looked like secrets.</param>
public sealed record IngestReport(
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("summary")] IngestSummary Summary,
    [property: JsonPropertyName("failures")] IReadOnlyList<IngestFailure> Failures,
    [property: JsonPropertyName("failures_truncated")] bool FailuresTruncated,
    [property: JsonPropertyName("redacted")] int Redacted);

/// <summary>Messages counted by outcome. With <c>atomic</c> none is successful when one fails.</summary>
public sealed record IngestSummary(
    [property: JsonPropertyName("received")] long Received,
    [property: JsonPropertyName("successful")] long Successful,
    [property: JsonPropertyName("failed")] long Failed);

/// <summary>A refused message.</summary>
/// <param name="Index">Its position in the body, from 0; blank lines are not counted.</param>
/// <param name="Reason">One sentence for a person.</param>
/// <param name="Retriable">Whether sending it again unchanged may help.</param>
public sealed record IngestFailure(
    [property: JsonPropertyName("index")] long Index,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("retriable")] bool Retriable);
