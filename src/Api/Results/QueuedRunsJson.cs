using System.Text.Json;
using FlowProv.Application;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Work;
using FlowProv.Domain.Work;
using Microsoft.AspNetCore.Mvc;

namespace FlowProv.Api.Results;

// Contract: contracts/prefect.md 1.6.
/// <summary>What agents and workers are answered.</summary>
internal static class QueuedRunsJson
{
    /// <summary>Flow runs for an agent.</summary>
    public static IActionResult Runs(IReadOnlyList<QueuedRun> runs) => Array(runs, (json, run) => json.WriteRawValue(run.Json, skipInputValidation: true));

    /// <summary>Flow runs for a worker, with their queue.</summary>
    public static IActionResult PoolRuns(IReadOnlyList<QueuedRun> runs) => Array(runs, (json, run) =>
    {
        json.WriteStartObject();
        json.WriteString("work_pool_id"u8, run.PoolId);
        json.WriteString("work_queue_id"u8, run.QueueId);
        json.WritePropertyName("flow_run"u8);
        json.WriteRawValue(run.Json, skipInputValidation: true);
        json.WriteEndObject();
    });

    public static IActionResult Workers(IReadOnlyList<PoolWorker> workers) => Array(workers, (json, worker) =>
    {
        json.WriteStartObject();
        json.WriteString("id"u8, worker.Id);
        json.WriteString("created"u8, IsoTime.Write(worker.CreatedAt));
        json.WriteString("updated"u8, IsoTime.Write(worker.UpdatedAt));
        json.WriteString("name"u8, worker.Name);
        json.WriteString("work_pool_id"u8, worker.WorkPoolId);
        json.WriteString("last_heartbeat_time"u8, IsoTime.Write(worker.LastHeartbeatAt));
        json.WriteEndObject();
    });

    public static IActionResult Status(QueueStatus status) => ResourceResult.Written(StatusCodes.Status200OK, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("healthy"u8, status.IsHealthy);
        json.WriteNumber("late_runs_count"u8, status.LateRuns);
        json.WriteString("last_polled"u8, IsoTime.Write(status.LastPolled));
        json.WriteStartObject("health_check_policy"u8);
        json.WriteNumber("maximum_late_runs"u8, QueueStatus.MaxLateRuns);
        json.WriteNumber("maximum_seconds_since_last_polled"u8, QueueStatus.MaxSecondsSincePolled);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static ResourceResult Array<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write) => ResourceResult.Written(StatusCodes.Status200OK, json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    });
}
