using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

// Contract: contracts/prefect.md 1.3.
/// <summary>A flow run.</summary>
internal sealed class FlowRunJson : RowJson
{
    private const int RunColumns = 20;

    private static readonly byte[] DefaultPolicy =
        """{"max_retries": 0, "retry_delay_seconds": 0.0, "retries": null, "retry_delay": null, "pause_keys": [], "resuming": false}"""u8.ToArray();

    public override string Columns =>
        "flow_runs.id, flow_runs.created_at, flow_runs.updated_at, flow_runs.run_name, flow_runs.named_flow_id, flow_runs.deployment_id, " +
        "flow_runs.work_queue_name, coalesce(flow_runs.code_version, flow_runs.flow_version::text), flow_runs.payload, flow_runs.idempotency_key, " +
        "flow_runs.context, flow_runs.empirical_policy, flow_runs.tags, flow_runs.parent_task_run_id, flow_runs.auto_scheduled, flow_runs.periodic, " +
        "flow_runs.infrastructure_document_id, flow_runs.infrastructure_pid, flow_runs.created_by, " +
        "(select work_pools.name from work_queues join work_pools on work_pools.id = work_queues.work_pool_id " +
        "where work_queues.id = flow_runs.work_queue_id), " + RunRow.Columns;

    public override int Count => RunColumns + RunRow.Count;

    public override void Write(Utf8JsonWriter json, NpgsqlDataReader row, DateTime now)
    {
        var id = row.GetGuid(0);
        var run = RunRow.Read(id, row, RunColumns, now);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteTime("created"u8, row.GetDateTime(1));
        json.WriteTime("updated"u8, row.GetDateTime(2));
        json.WriteString("name"u8, row.GetString(3));
        json.WriteString("flow_id"u8, row.GetGuid(4));
        json.WriteString("state_id"u8, run.Head.Id);
        json.WriteUuid("deployment_id"u8, row.Uuid(5));
        json.WriteString("work_queue_name"u8, row.Text(6));
        json.WriteString("flow_version"u8, row.Text(7));
        json.WriteStored("parameters"u8, row, 8, "{}"u8);
        json.WriteString("idempotency_key"u8, row.Text(9));
        json.WriteStored("context"u8, row, 10, "{}"u8);
        json.WriteStored("empirical_policy"u8, row, 11, DefaultPolicy);
        json.WriteTexts("tags"u8, row.GetFieldValue<string[]>(12));
        json.WriteUuid("parent_task_run_id"u8, row.Uuid(13));
        json.WriteString("state_type"u8, run.Head.Type);
        json.WriteString("state_name"u8, run.Head.Name);
        json.WriteNumber("run_count"u8, run.RunCount);
        json.WriteTime("expected_start_time"u8, run.ExpectedStart);
        json.WriteTime("next_scheduled_start_time"u8, run.NextScheduledStart);
        json.WriteTime("start_time"u8, run.Started);
        json.WriteTime("end_time"u8, run.Ended);
        json.WriteSeconds("total_run_time"u8, run.TotalRunTime);
        json.WriteSeconds("estimated_run_time"u8, run.EstimatedRunTime);
        json.WriteSeconds("estimated_start_time_delta"u8, run.StartDelay);
        json.WriteBoolean("auto_scheduled"u8, row.GetBoolean(14) || row.GetBoolean(15));
        json.WriteUuid("infrastructure_document_id"u8, row.Uuid(16));
        json.WriteString("infrastructure_pid"u8, row.Text(17));
        json.WriteStored("created_by"u8, row, 18, "null"u8);
        json.WriteString("work_pool_name"u8, row.Text(19));
        json.WritePropertyName("state"u8);
        StateJson.Write(json, run.Head, row, RunColumns + RunRow.Data, id, row.Uuid(13));
        json.WriteEndObject();
    }
}
