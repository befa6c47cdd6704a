using System.Text.Json.Nodes;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Persistence;
using FlowProv.TestSupport;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FlowProv.PropertyTests.Filters;

/// <summary>A database with tasks, a store that reads it, and a quick way to put other tasks in.</summary>
public sealed class DocumentDatabase : IAsyncLifetime
{
    private TestDatabase? database;
    private NpgsqlDataSource? writer;

    internal NpgsqlDataSource Reader { get; private set; } = null!;

    internal CollectionMap Map { get; private set; } = null!;

    internal NpgsqlDocumentStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        writer = NpgsqlDataSource.Create(database.ConnectionString);
        var limits = new QueryLimits();
        Reader = QueryDataSource.Create(database.ConnectionString, limits);
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(database.ConnectionString);
        await using var db = new FlowProvDb(options.Options);
        Map = CollectionMap.From(db);
        Store = new NpgsqlDocumentStore(Reader, Map, limits);
    }

    public async Task DisposeAsync()
    {
        await Reader.DisposeAsync();
        await writer!.DisposeAsync();
        await database!.DisposeAsync();
    }

    /// <summary>Replaces all tasks; gives the documents as the database prints them.</summary>
    internal async Task<IReadOnlyList<string>> LoadTasksAsync(IEnumerable<JsonObject> tasks)
    {
        await using var connection = await writer!.OpenConnectionAsync();
        await using (var delete = new NpgsqlCommand("delete from tasks", connection))
        {
            await delete.ExecuteNonQueryAsync();
        }

        await using var command = new NpgsqlCommand(
            "insert into tasks(task_id, doc) select d ->> 'task_id', d from unnest($1::text[]::jsonb[]) d returning doc::text", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = tasks.Select(t => t.ToJsonString()).ToArray() });
        var stored = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            stored.Add(rows.GetString(0));
        }

        return stored;
    }
}
