using System.Buffers;
using System.Text;
using System.Text.Json;
using FlowProv.Domain.States;

namespace FlowProv.Application.Prefect.States;

/// <summary>
/// State details as they are stored: only what is set, times in UTC. The run's own ids are left out, since the row has them.
/// </summary>
public static class StateDetailsText
{
    private static readonly StateDetails None = new();

    /// <summary>Null where nothing is set.</summary>
    public static string? Write(StateDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (details with { FlowRunId = null, TaskRunId = null } == None)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Write(json, "child_flow_run_id", details.ChildFlowRunId?.ToString());
            Write(json, "scheduled_time", IsoTime.Write(details.ScheduledTime));
            Write(json, "cache_key", details.CacheKey);
            Write(json, "cache_expiration", IsoTime.Write(details.CacheExpiration));
            Write(json, "untrackable_result", details.UntrackableResult);
            Write(json, "pause_timeout", IsoTime.Write(details.PauseTimeout));
            Write(json, "pause_reschedule", details.PauseReschedule);
            Write(json, "pause_key", details.PauseKey);
            if (details.RefreshCache is { } refresh)
            {
                json.WriteBoolean("refresh_cache", refresh);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static StateDetails Read(string? text)
    {
        if (text is null)
        {
            return None;
        }

        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return new StateDetails
        {
            ChildFlowRunId = Text(root, "child_flow_run_id") is { } child ? Guid.Parse(child) : null,
            ScheduledTime = Time(root, "scheduled_time"),
            CacheKey = Text(root, "cache_key"),
            CacheExpiration = Time(root, "cache_expiration"),
            UntrackableResult = Flag(root, "untrackable_result") ?? false,
            PauseTimeout = Time(root, "pause_timeout"),
            PauseReschedule = Flag(root, "pause_reschedule") ?? false,
            PauseKey = Text(root, "pause_key"),
            RefreshCache = Flag(root, "refresh_cache"),
        };
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    private static string? Text(JsonElement details, string name) => details.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool? Flag(JsonElement details, string name) => details.TryGetProperty(name, out var value) ? value.GetBoolean() : null;

    private static DateTimeOffset? Time(JsonElement details, string name) =>
        details.TryGetProperty(name, out var value) ? value.GetDateTimeOffset() : null;
}
