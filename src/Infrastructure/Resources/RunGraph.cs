using System.Text.Json;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Resources.Rows;
using Npgsql;

namespace FlowProv.Infrastructure.Resources;

/// <summary>
/// A flow run's graph in its later form: the task runs that began, those that stand for a subflow as that flow run, and the edges between them in both
/// directions (Prefect 2.20 and 3.x, graph-v2).
/// </summary>
internal static class RunGraph
{
    private const int MaxNodes = 10_000;

    public static void WriteNodes(SqlText sql, Guid flowRunId, DateTimeOffset since) => sql.Append(
        $"""
        select coalesce(child.id, task.id), child.id is not null, coalesce(flows.name || ' / ' || child.run_name, task.run_name), task.state_type,
            task.started_at, task.ended_at, array(
                select coalesce(subflow.id, before.id) from unnest(task.previous) with ordinality as told (id, place)
                join task_runs as before on before.id = told.id
                left join flow_runs as subflow on subflow.parent_task_run_id = before.id order by told.place)
        from task_runs as task
        left join flow_runs as child on child.parent_task_run_id = task.id
        left join flows on flows.id = child.named_flow_id
        where task.flow_run_id = {SqlArgument.Uuid(flowRunId)} and task.started_at is not null
            and coalesce(task.ended_at, 'infinity') >= {SqlArgument.Instant(since)}
        order by task.started_at, task.id limit {SqlArgument.Integer(MaxNodes)}
        """);

    public static GraphNode Read(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetBoolean(1), row.GetString(2), row.GetString(3), row.Time(4), row.Time(5), row.GetFieldValue<Guid[]>(6));

    public static byte[] Write(IReadOnlyList<GraphNode> nodes, DateTime? start, DateTime? end)
    {
        var children = nodes.SelectMany(node => node.Parents.Select(parent => (parent, node.Id))).ToLookup(edge => edge.parent, edge => edge.Id);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, RowShapes.Options))
        {
            json.WriteStartObject();
            json.WriteTime("start_time"u8, start);
            json.WriteTime("end_time"u8, end);
            json.WriteStartArray("root_node_ids"u8);
            foreach (var root in nodes.Where(node => node.Parents.Length == 0))
            {
                json.WriteStringValue(root.Id);
            }

            json.WriteEndArray();
            json.WriteStartArray("nodes"u8);
            foreach (var node in nodes)
            {
                json.WriteStartArray();
                json.WriteStringValue(node.Id);
                Write(json, node, children[node.Id]);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("artifacts"u8);
            json.WriteEndArray();
            json.WriteStartArray("states"u8);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, GraphNode node, IEnumerable<Guid> children)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, node.IsFlowRun ? "flow-run"u8 : "task-run"u8);
        json.WriteString("id"u8, node.Id);
        json.WriteString("label"u8, node.Label);
        json.WriteString("state_type"u8, node.StateType);
        json.WriteTime("start_time"u8, node.Start);
        json.WriteTime("end_time"u8, node.End);
        WriteEdges(json, "parents"u8, node.Parents);
        WriteEdges(json, "children"u8, children);
        WriteEdges(json, "encapsulating"u8, []);
        json.WriteStartArray("artifacts"u8);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEdges(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<Guid> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>A node of the graph.</summary>
internal sealed record GraphNode(Guid Id, bool IsFlowRun, string Label, string StateType, DateTime? Start, DateTime? End, Guid[] Parents);
