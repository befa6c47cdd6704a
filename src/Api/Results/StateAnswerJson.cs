using System.Text.Json;
using FlowProv.Application;
using FlowProv.Application.Prefect.States;
using FlowProv.Domain.States;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

// Contract: contracts/prefect.md 1.5 and 3.2.
/// <summary>The answer to set_state.</summary>
internal static class StateAnswerJson
{
    public static IActionResult Result(StateAnswer answer) =>
        ResourceResult.Written(answer.Stored ? StatusCodes.Status201Created : StatusCodes.Status200OK, json => Write(json, answer));

    private static void Write(Utf8JsonWriter json, StateAnswer answer)
    {
        var word = answer.Answer.ToString();
        json.WriteStartObject();
        json.WritePropertyName("state"u8);
        Write(json, answer.State);
        json.WriteString("status"u8, word.ToUpperInvariant());
        json.WriteStartObject("details"u8);
        json.WriteString("type"u8, $"{word.ToLowerInvariant()}_details");
        if (answer.Answer != Answer.Accept)
        {
            json.WriteString("reason"u8, answer.Reason);
        }

        if (answer.DelaySeconds is { } delay)
        {
            json.WriteNumber("delay_seconds"u8, delay);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RunState? state)
    {
        if (state is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id"u8, state.Id);
        json.WriteString("type"u8, state.Type.WireName());
        json.WriteString("name"u8, state.Name);
        json.WriteString("timestamp"u8, IsoTime.Write(state.Timestamp));
        json.WriteString("message"u8, state.Message);
        json.WritePropertyName("data"u8);
        json.WriteRawValue(state.Data ?? "null", skipInputValidation: true);
        Write(json, state.Details);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StateDetails details)
    {
        json.WriteStartObject("state_details"u8);
        json.WriteString("flow_run_id"u8, details.FlowRunId?.ToString());
        json.WriteString("task_run_id"u8, details.TaskRunId?.ToString());
        json.WriteString("child_flow_run_id"u8, details.ChildFlowRunId?.ToString());
        json.WriteString("scheduled_time"u8, IsoTime.Write(details.ScheduledTime));
        json.WriteString("cache_key"u8, details.CacheKey);
        json.WriteString("cache_expiration"u8, IsoTime.Write(details.CacheExpiration));
        json.WriteBoolean("untrackable_result"u8, details.UntrackableResult);
        json.WriteString("pause_timeout"u8, IsoTime.Write(details.PauseTimeout));
        json.WriteBoolean("pause_reschedule"u8, details.PauseReschedule);
        json.WriteString("pause_key"u8, details.PauseKey);
        if (details.RefreshCache is { } refresh)
        {
            json.WriteBoolean("refresh_cache"u8, refresh);
        }
        else
        {
            json.WriteNull("refresh_cache"u8);
        }

        json.WriteEndObject();
    }
}
