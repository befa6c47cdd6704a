using System.Buffers;
using System.Text.Json;
using Npgsql;

namespace FlowProv.Benchmarks;

/// <summary>
/// What someone would write by hand for just these questions of Prefect's: one prepared statement each, its columns written as JSON; for the writes the
/// rows of run, state and provenance document in one transaction. No filter language, no state rules, no validation.
/// </summary>
public static class PrefectBaseline
{
    private const string RunColumns =
        """
        run.id, run.created_at as created, run.updated_at as updated, run.run_name as name, run.named_flow_id as flow_id, run.state_id, run.deployment_id,
        run.work_queue_name, run.code_version as flow_version, run.payload as parameters, run.idempotency_key, run.context, run.empirical_policy, run.tags,
        run.parent_task_run_id, run.state_type, run.state_name, run.run_count, run.expected_start_at as expected_start_time,
        run.next_scheduled_at as next_scheduled_start_time, run.started_at as start_time, run.ended_at as end_time, run.total_run_time,
        run.total_run_time as estimated_run_time, 0::float8 as estimated_start_time_delta, run.auto_scheduled, run.infrastructure_document_id,
        run.infrastructure_pid, run.created_by, null::text as work_pool_name, run.state_id as state_key, run.state_type as type, run.state_name as s_name,
        run.state_timestamp as timestamp, run.state_message as message, run.state_data as data, run.id as flow_run_id
        """;

    public static void Map(WebApplication app, NpgsqlDataSource database)
    {
        Rows(app, "/api/flow_runs/filter", database, body => body.TryGetProperty("offset", out var offset)
            ? ($"select {RunColumns} from (select id from flow_runs order by start_at desc, id desc limit 200 offset $1) as page join flow_runs as run using (id) order by start_at desc, id desc", [offset.GetInt32()])
            : body.TryGetProperty("flow_runs", out _)
                ? ($"select {RunColumns} from flow_runs as run where state_type in ('FAILED', 'CRASHED') order by start_at desc, id desc limit 200", [])
                : ($"select {RunColumns} from flow_runs as run order by start_at desc, id desc limit 200", []));
        Rows(app, "/api/flows/filter", database, _ => (
            """
            select id, created_at as created, updated_at as updated, name, tags from flows
            where tags @> array['database'] and exists (select from flow_runs where named_flow_id = flows.id and state_type = 'FAILED') order by name, id limit 200
            """, []));
        Rows(app, "/api/flow_runs/history", database, body => (History("flow_runs"), [body.GetProperty("history_start").GetDateTimeOffset().UtcDateTime, body.GetProperty("history_end").GetDateTimeOffset().UtcDateTime]));
        Rows(app, "/api/task_runs/history", database, body => (History("task_runs"), [body.GetProperty("history_start").GetDateTimeOffset().UtcDateTime, body.GetProperty("history_end").GetDateTimeOffset().UtcDateTime]));
        app.MapPost("/api/flow_runs/count", async (HttpContext http) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            await using var command = database.CreateCommand(
                body.RootElement.TryGetProperty("flow_runs", out _) ? "select count(*) from flow_runs where state_type = 'FAILED'" : "select count(*) from flow_runs");
            await http.Response.WriteAsync($"{await command.ExecuteScalarAsync()}");
        });
        app.MapGet("/api/flow_runs/{id:guid}", async (Guid id, HttpContext http) =>
        {
            await using var command = database.CreateCommand($"select {RunColumns} from flow_runs as run where id = $1");
            command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
            await WriteAsync(http, command);
        });
        MapWrites(app, database);
    }

    private static void MapWrites(WebApplication app, NpgsqlDataSource database)
    {
        app.MapPost("/api/flow_runs/", async (HttpContext http) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            var (id, now) = (Guid.CreateVersion7(), DateTime.UtcNow);
            await using var batch = Begin(database);
            Add(
                batch,
                """
                insert into flow_runs (id, named_flow_id, run_name, payload, context, tags, status, state_id, reported_type, reported_name, state_timestamp,
                    run_count, expected_start_at, total_run_time, created_at, updated_at, auto_scheduled, periodic, open_tasks, has_success_hook)
                values ($1, $2, 'baseline', $3, '{}', '{}', 'pending', $4, 'PENDING', 'Pending', $5, 0, $5, 0, $5, $5, false, false, 0, false)
                """,
                id, body.RootElement.GetProperty("flow_id").GetGuid(), new NpgsqlParameter { Value = body.RootElement.GetProperty("parameters").GetRawText(), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Json }, Guid.CreateVersion7(), now);
            Add(batch, InsertState("flow_run"), Guid.CreateVersion7(), id, "PENDING", "Pending", now);
            Add(batch, "insert into workflows (workflow_id, doc) values ($1, $2)", $"{id}", Doc($$"""{"workflow_id": "{{id}}", "type": "workflow", "status": "WAITING", "name": "flow", "utc_timestamp": 1795600000.5}"""));
            Add(batch, "commit");
            await batch.ExecuteNonQueryAsync();
            http.Response.StatusCode = 201;
            await http.Response.WriteAsync($$"""{"id": "{{id}}"}""");
        });
        app.MapPost("/api/task_runs/", async (HttpContext http) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            var (id, now, run) = (Guid.CreateVersion7(), DateTime.UtcNow, body.RootElement.GetProperty("flow_run_id").GetGuid());
            await using var batch = Begin(database);
            Add(
                batch,
                """
                insert into task_runs (id, flow_run_id, run_name, key, dynamic_key, tags, previous, next, status, state_id, reported_type, reported_name,
                    state_timestamp, run_count, expected_start_at, total_run_time, created_at, updated_at, run_at, position, priority, pending_deps, held,
                    attempt, failures, lost, max_attempts, max_lost, backoff_seconds, backoff_factor, max_backoff_seconds)
                values ($1, $2, 'step', 'step', $3, '{}', '{}', '{}', 'pending', $4, 'PENDING', 'Pending', $5, 0, $5, 0, $5, $5, $5, 0, 0, 0, true,
                    0, 0, 0, 0, 0, 0, 0, 0)
                """,
                id, run, body.RootElement.GetProperty("dynamic_key").GetString()!, Guid.CreateVersion7(), now);
            Add(batch, InsertState("task_run"), Guid.CreateVersion7(), id, "PENDING", "Pending", now);
            Add(batch, "insert into tasks (task_id, doc) values ($1, $2)", $"{id}", Doc($$"""{"task_id": "{{id}}", "workflow_id": "{{run}}", "activity_id": "step", "status": "WAITING", "registered_at": 1795600000.5}"""));
            Add(batch, "commit");
            await batch.ExecuteNonQueryAsync();
            http.Response.StatusCode = 201;
            await http.Response.WriteAsync($$"""{"id": "{{id}}"}""");
        });
        MapSetState(app, database, "flow_run", "workflows", "workflow_id");
        MapSetState(app, database, "task_run", "tasks", "task_id");
    }

    private static void MapSetState(WebApplication app, NpgsqlDataSource database, string run, string documents, string key) => app.MapPost($"/api/{run}s/{{id:guid}}/set_state", async (Guid id, HttpContext http) =>
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var type = body.RootElement.GetProperty("state").GetProperty("type").GetString()!;
        var (now, state) = (DateTime.UtcNow, Guid.CreateVersion7());
        await using var batch = Begin(database);
        Add(batch, $"select id from {run}s where id = $1 for update", id);
        Add(
            batch,
            $"""
            update {run}s set state_id = $2, reported_type = $3, reported_name = $4, state_timestamp = $5, updated_at = $5, status = $6,
                started_at = coalesce(started_at, $5), run_count = run_count + 1 where id = $1
            """,
            id, state, type, type, now, type == "RUNNING" ? "progress" : "success");
        Add(batch, InsertState(run), state, id, type, type, now);
        Add(batch, $"update {documents} set doc = doc || $2 where {key} = $1", $"{id}", Doc($$"""{"status": "{{(type == "RUNNING" ? "RUNNING" : "FINISHED")}}"}"""));
        Add(batch, "commit");
        await batch.ExecuteNonQueryAsync();
        http.Response.StatusCode = 201;
        await http.Response.WriteAsync($$"""{"status": "ACCEPT", "state": {"id": "{{state}}", "type": "{{type}}"} }""");
    });

    private static NpgsqlBatch Begin(NpgsqlDataSource database)
    {
        var batch = database.CreateBatch();
        Add(batch, "begin");
        return batch;
    }

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value });
        }

        batch.BatchCommands.Add(command);
    }

    private static string InsertState(string run) => $"insert into {run}_states (id, {run}_id, type, name, timestamp) values ($1, $2, $3, $4, $5)";

    private static NpgsqlParameter Doc(string json) => new() { Value = json, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Jsonb };

    private static string History(string table) =>
        $"""
        select date_bin('1 hour', expected_start_at, $1) as interval_start, state_type, state_name, count(*)::int as count_runs,
            sum(total_run_time) as sum_estimated_run_time,
            sum(greatest(extract(epoch from started_at - expected_start_at), 0))::float8 as sum_estimated_lateness
        from {table} where expected_start_at >= $1 and expected_start_at < $2 group by 1, 2, 3
        """;

    private static void Rows(WebApplication app, string path, NpgsqlDataSource database, Func<JsonElement, (string Sql, object[] Parameters)> question) =>
        app.MapPost(path, async (HttpContext http) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            var (sql, parameters) = question(body.RootElement);
            await using var command = database.CreateCommand(sql);
            foreach (var parameter in parameters)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = parameter });
            }

            await WriteAsync(http, command);
        });

    private static async Task WriteAsync(HttpContext http, NpgsqlCommand command)
    {
        var buffer = new ArrayBufferWriter<byte>(512 * 1024);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        await using (var row = await command.ExecuteReaderAsync())
        {
            json.WriteStartArray();
            while (await row.ReadAsync())
            {
                json.WriteStartObject();
                for (var column = 0; column < row.FieldCount; column++)
                {
                    Write(json, row, column);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.Flush();
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = buffer.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(buffer.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, NpgsqlDataReader row, int column)
    {
        json.WritePropertyName(row.GetName(column));
        if (row.IsDBNull(column))
        {
            json.WriteNullValue();
            return;
        }

        switch (row.GetDataTypeName(column))
        {
            case "uuid":
                json.WriteStringValue(row.GetGuid(column));
                break;
            case "timestamp with time zone":
                json.WriteStringValue(row.GetDateTime(column));
                break;
            case "integer":
                json.WriteNumberValue(row.GetInt32(column));
                break;
            case "double precision":
                json.WriteNumberValue(row.GetDouble(column));
                break;
            case "boolean":
                json.WriteBooleanValue(row.GetBoolean(column));
                break;
            case "json":
                json.WriteRawValue(row.GetFieldValue<byte[]>(column), skipInputValidation: true);
                break;
            case "text[]":
                json.WriteStartArray();
                foreach (var item in row.GetFieldValue<string[]>(column))
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(row.GetString(column));
                break;
        }
    }
}
