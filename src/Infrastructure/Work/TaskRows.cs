using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;

namespace FlowProv.Infrastructure.Work;

/// <summary>Tasks as the JSON rows of the insert statement; a run keeps its failure hook in this form too.</summary>
internal static class TaskRows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<NewTaskRun> tasks)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var task in tasks)
            {
                Write(json, task);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, NewTaskRun task)
    {
        json.WriteStartObject();
        json.WriteString("id", task.Id);
        json.WriteNumber("position", task.Position);
        json.WriteString("key", task.Key);
        json.WriteString("hook", task.Hook?.ToString().ToLowerInvariant());
        json.WriteString("queue", task.Queue);
        json.WriteNumber("priority", task.Priority);
        json.WriteString("status", LowerCase(task.Status));
        Write(json, "previous", task.Previous);
        Write(json, "next", task.Next);
        json.WriteNumber("pending_deps", task.PendingDeps);
        json.WriteString("arguments", task.Arguments);
        json.WriteNumber("max_attempts", task.Retry.MaxAttempts);
        json.WriteNumber("max_lost", task.Retry.MaxLost);
        json.WriteNumber("backoff_seconds", task.Retry.BackoffSeconds);
        json.WriteNumber("backoff_factor", task.Retry.BackoffFactor);
        json.WriteNumber("max_backoff_seconds", task.Retry.MaxBackoffSeconds);
        if (task.QueueTimeLimit is { } queueTimeLimit)
        {
            json.WriteNumber("queue_time_limit", queueTimeLimit);
        }

        if (task.TimeLimit is { } timeLimit)
        {
            json.WriteNumber("time_limit", timeLimit);
        }

        WriteRaw(json, "http", task.Http);
        WriteRaw(json, "result", task.Result);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Guid> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static void WriteRaw(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }
    }

    private static string LowerCase(RunStatus status) => status.Word();
}
