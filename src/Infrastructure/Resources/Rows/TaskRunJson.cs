using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

// Contract: contracts/prefect.md 1.4.
/// <summary>A task run.</summary>
internal sealed class TaskRunJson : RowJson
{
    private const int RunColumns = 15;

    private static readonly byte[] DefaultPolicy =
        """{"max_retries": 0, "retry_delay_seconds": 0.0, "retries": null, "retry_delay": null, "retry_jitter_factor": null}"""u8.ToArray();

    public override string Columns =>
        "task_runs.id, task_runs.created_at, task_runs.updated_at, task_runs.run_name, task_runs.flow_run_id, task_runs.key, " +
        "coalesce(task_runs.dynamic_key, task_runs.position::text), task_runs.cache_key, task_runs.cache_expiration, task_runs.task_version, " +
        "task_runs.empirical_policy, task_runs.tags, task_runs.task_inputs, task_runs.previous, task_runs.flow_run_run_count, " + RunRow.Columns;

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
        json.WriteString("flow_run_id"u8, row.GetGuid(4));
        json.WriteString("task_key"u8, row.GetString(5));
        json.WriteString("dynamic_key"u8, row.GetString(6));
        json.WriteString("cache_key"u8, row.Text(7));
        json.WriteTime("cache_expiration"u8, row.Time(8));
        json.WriteString("task_version"u8, row.Text(9));
        json.WriteStored("empirical_policy"u8, row, 10, DefaultPolicy);
        json.WriteTexts("tags"u8, row.GetFieldValue<string[]>(11));
        json.WriteUuid("state_id"u8, run.Head.Id);
        WriteInputs(json, row);
        json.WriteString("state_type"u8, run.Head.Type);
        json.WriteString("state_name"u8, run.Head.Name);
        json.WriteNumber("run_count"u8, run.RunCount);
        json.WriteNumber("flow_run_run_count"u8, row.IsDBNull(14) ? 0 : row.GetInt32(14));
        json.WriteTime("expected_start_time"u8, run.ExpectedStart);
        json.WriteTime("next_scheduled_start_time"u8, run.NextScheduledStart);
        json.WriteTime("start_time"u8, run.Started);
        json.WriteTime("end_time"u8, run.Ended);
        json.WriteSeconds("total_run_time"u8, run.TotalRunTime);
        json.WriteSeconds("estimated_run_time"u8, run.EstimatedRunTime);
        json.WriteSeconds("estimated_start_time_delta"u8, run.StartDelay);
        json.WritePropertyName("state"u8);
        StateJson.Write(json, run.Head, row, RunColumns + RunRow.Data, row.GetGuid(4), id);
        json.WriteEndObject();
    }

    /// <summary>A task of the engine has no inputs by parameter; it tells the tasks whose results it was given.</summary>
    private static void WriteInputs(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        if (!row.IsDBNull(12))
        {
            json.WriteStored("task_inputs"u8, row, 12, "{}"u8);
            return;
        }

        var previous = row.GetFieldValue<Guid[]>(13);
        json.WriteStartObject("task_inputs"u8);
        if (previous.Length > 0)
        {
            json.WriteStartArray("args"u8);
            foreach (var id in previous)
            {
                json.WriteStartObject();
                json.WriteString("input_type"u8, "task_run"u8);
                json.WriteString("id"u8, id);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
