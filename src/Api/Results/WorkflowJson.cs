using System.Text.Encodings.Web;
using System.Text.Json;
using FlowProv.Application;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Ports;
using FlowProv.Domain.Runs;

namespace FlowProv.Api.Results;

/// <summary>Writes runs in Director's shape: keys in alphabetical order, a line end behind the body, JSON of callers as it was stored.</summary>
internal static class WorkflowJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(Utf8JsonWriter json, RunSummary run)
    {
        json.WriteStartObject();
        WriteMembers(json, run);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RunDetail detail, bool extended)
    {
        json.WriteStartObject();
        WriteMembers(json, detail.Run, () => WriteTasks(json, detail.Tasks!, extended));
        if (detail.DesertedQueues.Count > 0)
        {
            json.WriteString("warning", $"no worker seen for queue {string.Join(", ", detail.DesertedQueues)}");
        }

        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, RunSummary run, Action? writeTasks = null)
    {
        if (run.Comment is not null)
        {
            json.WriteString("comment"u8, run.Comment);
        }

        json.WriteString("created"u8, IsoTime.Write(run.CreatedAt));
        json.WriteString("fullname"u8, run.Fullname);
        json.WriteString("id"u8, run.Id);
        json.WriteString("name"u8, run.Name);
        if (run.Payload is not null)
        {
            json.WritePropertyName("payload"u8);
            json.WriteRawValue(run.Payload, skipInputValidation: true);
        }

        json.WriteBoolean("periodic"u8, run.Periodic);
        json.WriteString("project"u8, run.Project);
        if (run.RelaunchOf is { } origin)
        {
            json.WriteString("relaunch_of"u8, origin);
        }

        json.WriteString("status"u8, run.Status.Word());
        writeTasks?.Invoke();
        json.WriteString("updated"u8, IsoTime.Write(run.UpdatedAt));
    }

    private static void WriteTasks(Utf8JsonWriter json, IReadOnlyList<TaskSummary> tasks, bool extended)
    {
        json.WriteStartArray("tasks"u8);
        foreach (var task in tasks)
        {
            WriteTask(json, task, extended);
        }

        json.WriteEndArray();
    }

    private static void WriteTask(Utf8JsonWriter json, TaskSummary task, bool extended)
    {
        json.WriteStartObject();
        if (extended)
        {
            json.WriteNumber("attempt"u8, task.Attempt);
        }

        json.WriteString("created"u8, IsoTime.Write(task.CreatedAt));
        json.WriteString("id"u8, task.Id);
        json.WriteBoolean("is_hook"u8, task.Hook is not null);
        json.WriteString("key"u8, task.Key);
        if (extended)
        {
            json.WriteNumber("lost"u8, task.Lost);
        }

        json.WriteStartArray("previous"u8);
        foreach (var previous in task.Previous)
        {
            json.WriteStringValue(previous);
        }

        json.WriteEndArray();
        if (extended)
        {
            json.WriteString("queue"u8, task.Queue);
        }

        json.WritePropertyName("result"u8);
        json.WriteRawValue(task.Result ?? "null", skipInputValidation: true);
        json.WriteString("status"u8, task.Status.Word());
        json.WriteString("task"u8, task.Id);
        json.WriteString("updated"u8, IsoTime.Write(task.UpdatedAt));
        if (extended)
        {
            json.WriteString("worker"u8, task.Worker);
        }

        json.WriteEndObject();
    }
}
