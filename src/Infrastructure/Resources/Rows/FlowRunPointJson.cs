using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

// Contract: contracts/prefect.md 1.3.
/// <summary>A flow run as a point of the dashboard's chart.</summary>
internal sealed class FlowRunPointJson : RowJson
{
    public override string Columns => "flow_runs.id, " + RunRow.Columns;

    public override int Count => 1 + RunRow.Count;

    public override void Write(Utf8JsonWriter json, NpgsqlDataReader row, DateTime now)
    {
        var id = row.GetGuid(0);
        var run = RunRow.Read(id, row, 1, now);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("state_type"u8, run.Head.Type);
        json.WriteTime("timestamp"u8, run.Started ?? run.ExpectedStart);
        json.WriteSeconds("duration"u8, run.EstimatedRunTime);
        json.WriteSeconds("lateness"u8, run.StartDelay);
        json.WriteEndObject();
    }
}
