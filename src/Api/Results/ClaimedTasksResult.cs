using System.Text.Json;
using FlowProv.Application.Orchestration.Work;
using FlowProv.Application.Ports;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

/// <summary>Claimed tasks as JSON; payloads and results go out as they were stored.</summary>
internal sealed class ClaimedTasksResult(IReadOnlyList<ClaimedTask> tasks) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        using (var json = new Utf8JsonWriter(response.BodyWriter))
        {
            json.WriteStartObject();
            json.WriteStartArray("tasks");
            foreach (var task in tasks)
            {
                Write(json, task);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(context.HttpContext.RequestAborted);
    }

    private static void Write(Utf8JsonWriter json, ClaimedTask task)
    {
        json.WriteStartObject();
        json.WriteString("task_id", task.Id);
        json.WriteString("workflow_id", task.RunId);
        json.WriteString("key", task.Key);
        json.WriteString("lease_token", task.LeaseToken);
        json.WriteString("lease_expires_at", task.LeaseUntil);
        json.WriteNumber("attempt", task.Attempt);
        json.WritePropertyName("args");
        json.WriteRawValue(TaskArguments.Of(task), skipInputValidation: true);
        json.WriteStartObject("kwargs");
        json.WriteString("workflow_id", task.RunId);
        json.WritePropertyName("payload");
        json.WriteRawValue(task.Payload, skipInputValidation: true);
        json.WriteEndObject();
        json.WriteString("queue", task.Queue);
        json.WriteEndObject();
    }
}
