using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

// Contract: contracts/prefect.md 1.3.
/// <summary>A task run as a node of its flow run's graph.</summary>
internal sealed class GraphNodeJson : RowJson
{
    private const int RunColumns = 4;

    public override string Columns => "task_runs.id, task_runs.run_name, task_runs.previous, task_runs.flow_run_id, " + RunRow.Columns;

    public override int Count => RunColumns + RunRow.Count;

    public override void Write(Utf8JsonWriter json, NpgsqlDataReader row, DateTime now)
    {
        var id = row.GetGuid(0);
        var run = RunRow.Read(id, row, RunColumns, now);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("name"u8, row.GetString(1));
        json.WriteStartArray("upstream_dependencies"u8);
        foreach (var before in row.GetFieldValue<Guid[]>(2))
        {
            json.WriteStartObject();
            json.WriteString("input_type"u8, "task_run"u8);
            json.WriteString("id"u8, before);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("state"u8);
        StateJson.Write(json, run.Head, row, RunColumns + RunRow.Data, row.GetGuid(3), id);
        json.WriteTime("expected_start_time"u8, run.ExpectedStart);
        json.WriteTime("start_time"u8, run.Started);
        json.WriteTime("end_time"u8, run.Ended);
        json.WriteSeconds("total_run_time"u8, run.TotalRunTime);
        json.WriteSeconds("estimated_run_time"u8, run.EstimatedRunTime);
        json.WriteBoolean("untrackable_result"u8, IsUntrackable(row, RunColumns + RunRow.Data + 1));
        json.WriteEndObject();
    }

    private static bool IsUntrackable(NpgsqlDataReader row, int details)
    {
        if (row.IsDBNull(details))
        {
            return false;
        }

        using var stored = JsonDocument.Parse(row.GetFieldValue<byte[]>(details));
        return stored.RootElement.TryGetProperty("untrackable_result", out var value) && value.GetBoolean();
    }
}
