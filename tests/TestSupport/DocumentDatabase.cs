using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FlowProv.TestSupport;

/// <summary>A database with a store that reads it, and a quick way to put documents in past the merge.</summary>
public sealed class DocumentDatabase : IAsyncDisposable
{
    private readonly TestDatabase database;

    private DocumentDatabase(TestDatabase database, CollectionMap map, QueryLimits limits)
    {
        this.database = database;
        Map = map;
        Writer = NpgsqlDataSource.Create(database.ConnectionString);
        Reader = QueryDataSource.Create(database.ConnectionString, limits);
        Store = new NpgsqlDocumentStore(Reader, map, limits);
    }

    /// <summary>Connections that may write.</summary>
    public NpgsqlDataSource Writer { get; }

    /// <summary>The store's own connections.</summary>
    public NpgsqlDataSource Reader { get; }

    public CollectionMap Map { get; }

    public NpgsqlDocumentStore Store { get; }

    public string ConnectionString => database.ConnectionString;

    public static async Task<DocumentDatabase> CreateAsync(QueryLimits? limits = null)
    {
        var database = await TestDatabase.CreateAsync();
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(database.ConnectionString);
        await using var db = new FlowProvDb(options.Options);
        return new DocumentDatabase(database, CollectionMap.From(db), limits ?? new QueryLimits());
    }

    /// <summary>Replaces all tasks; gives the documents as the database prints them.</summary>
    public async Task<IReadOnlyList<string>> LoadTasksAsync(IEnumerable<string> tasks)
    {
        await using var connection = await Writer.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("delete from tasks"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "insert into tasks(task_id, doc) select d ->> 'task_id', d from unnest($1::text[]::jsonb[]) d returning doc::text"));
        batch.BatchCommands[1].Parameters.Add(new NpgsqlParameter { Value = tasks.ToArray() });
        var stored = new List<string>();
        await using var rows = await batch.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            stored.Add(rows.GetString(0));
        }

        return stored;
    }

    /// <summary>Runs any statement.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var command = Writer.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        await Writer.DisposeAsync();
        await database.DisposeAsync();
    }
}
