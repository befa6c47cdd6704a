using System.Buffers;
using System.Text;
using System.Text.Json;
using Npgsql;

namespace FlowProv.Benchmarks;

/// <summary>
/// What someone would write by hand for just these three questions: Kestrel, one prepared statement each, the document's bytes
/// copied to the answer. No filters, no cursors, no errors; the best case that FlowProv is held against.
/// </summary>
public static class BaselineServer
{
    public static async Task<int> RunAsync(string connectionString, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var database = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=20");
        await using var app = builder.Build();
        app.MapGet("/api/v1/health/live", () => "ok");
        app.MapGet("/api/v1/tasks/{id}", async (string id, HttpContext http) =>
        {
            await using var command = database.CreateCommand("select doc from tasks where task_id = $1");
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            await WriteAsync(http, reader.GetFieldValue<byte[]>(0));
        });
        app.MapGet("/api/v1/tasks", async (HttpContext http) =>
        {
            await using var command = database.CreateCommand("select doc from tasks order by listed_at, task_id limit 100");
            await WriteListAsync(http, command);
        });
        app.MapPost("/api/v1/tasks/query", async (HttpContext http) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            await using var command = database.CreateCommand(
                "select doc from tasks where workflow_id = $1 order by started_at nulls first, task_id limit $2");
            command.Parameters.Add(new NpgsqlParameter<string>
            {
                TypedValue = body.RootElement.GetProperty("filter").GetProperty("workflow_id").GetString()!,
            });
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = body.RootElement.GetProperty("limit").GetInt32() });
            await WriteListAsync(http, command);
        });
        PrefectBaseline.Map(app, database);
        await app.RunAsync(url);
        return 0;
    }

    private static async Task WriteListAsync(HttpContext http, NpgsqlCommand command)
    {
        var buffer = new ArrayBufferWriter<byte>(256 * 1024);
        buffer.Write("{\"items\":["u8);
        var count = 0;
        await using (var reader = await command.ExecuteReaderAsync())
        {
            for (; await reader.ReadAsync(); count++)
            {
                if (count > 0)
                {
                    buffer.Write(","u8);
                }

                buffer.Write(reader.GetFieldValue<byte[]>(0));
            }
        }

        buffer.Write(Encoding.UTF8.GetBytes($"],\"count\":{count},\"limit\":100}}"));
        await WriteAsync(http, buffer.WrittenMemory);
    }

    private static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> json)
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = json.Length;
        await http.Response.BodyWriter.WriteAsync(json);
    }
}
