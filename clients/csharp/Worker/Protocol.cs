using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowProv.Worker;

internal sealed record ClaimRequest(
    string WorkerId,
    IReadOnlyList<string>? Queues,
    IReadOnlyCollection<string> Keys,
    int MaxTasks,
    int WaitSeconds,
    int LeaseSeconds);

internal sealed record ClaimAnswer(IReadOnlyList<ClaimedTask> Tasks);

internal sealed record ClaimedTask(
    string TaskId,
    string WorkflowId,
    string Key,
    string LeaseToken,
    int Attempt,
    JsonElement Args,
    Kwargs Kwargs,
    string? Queue);

internal sealed record Kwargs(JsonElement Payload);

internal sealed record HeartbeatRequest(IReadOnlyList<Lease> Tasks, int LeaseSeconds);

internal sealed record Lease(string TaskId, string LeaseToken);

internal sealed record HeartbeatAnswer(IReadOnlyList<LeaseState> Tasks);

internal sealed record LeaseState(string TaskId, string Status, bool CancelRequested);

internal sealed record CompleteRequest(IReadOnlyList<Completion> Tasks);

internal sealed record Completion(string TaskId, string LeaseToken, RawJson Result);

internal sealed record CompleteAnswer(IReadOnlyList<CompletionState> Tasks);

internal sealed record CompletionState(string TaskId, string Status);

internal sealed record SingleCompletion(string LeaseToken, RawJson Result);

internal sealed record FailRequest(string LeaseToken, string Exception, string? Traceback, bool? Retry);

/// <summary>JSON that is written as it is: a result is serialised once, on its handler's thread.</summary>
[JsonConverter(typeof(RawJsonConverter))]
internal readonly record struct RawJson(byte[] Utf8);

internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Results are only sent.");

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8, skipInputValidation: true);
}

// The service takes payloads and results of up to 64 levels; groups within groups and the answer itself wrap them.
[JsonSourceGenerationOptions(
    MaxDepth = 128,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ClaimRequest))]
[JsonSerializable(typeof(ClaimAnswer))]
[JsonSerializable(typeof(HeartbeatRequest))]
[JsonSerializable(typeof(HeartbeatAnswer))]
[JsonSerializable(typeof(CompleteRequest))]
[JsonSerializable(typeof(CompleteAnswer))]
[JsonSerializable(typeof(SingleCompletion))]
[JsonSerializable(typeof(FailRequest))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
