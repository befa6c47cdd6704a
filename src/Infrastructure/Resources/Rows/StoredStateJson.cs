using System.Text.Json;
using Npgsql;

namespace FlowProv.Infrastructure.Resources.Rows;

/// <summary>A state of a run's history.</summary>
internal sealed class StoredStateJson : RowJson
{
    // The id is null for a state that is derived from the times of a run of the engine.
    public override string Columns =>
        "state.id, state.type, state.name, state.timestamp, state.message, state.data, state.details, state.flow_run_id, state.task_run_id";

    public override int Count => 9;

    public override void Write(Utf8JsonWriter json, NpgsqlDataReader row, DateTime now)
    {
        var (flowRunId, taskRunId) = (row.GetGuid(7), row.Uuid(8));
        var type = row.GetString(1);
        var id = row.Uuid(0) ?? DerivedStateId.Of(taskRunId ?? flowRunId, type);
        StateJson.Write(json, new StateJson.Head(id, type, row.GetString(2), row.GetDateTime(3), row.Text(4)), row, 5, flowRunId, taskRunId);
    }
}
