using FlowProv.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FlowProv.TestSupport;

/// <summary>
/// A database of its own for a test class, cloned from a template that the migrations built once per process.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);

    private readonly string name;

    private TestDatabase(string name, string connectionString)
    {
        this.name = name;
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await Template.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name} template {template}");
        return new TestDatabase(name, await ConnectionToAsync(name));
    }

    /// <summary>A database that no migration has seen.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name}");
        return new TestDatabase(name, await ConnectionToAsync(name));
    }

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        try
        {
            await ExecuteAsync($"drop database if exists {name} with (force)");
        }
        catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            // An autovacuum worker belongs to the superuser; a plain drop sends it away by itself.
            await ExecuteAsync($"drop database if exists {name}");
        }
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var name = $"template_{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name}");
        var options = new DbContextOptionsBuilder<FlowProvDb>();
        options.UseFlowProvDatabase(await ConnectionToAsync(name, pooling: false));
        await using var db = new FlowProvDb(options.Options);
        await db.Database.MigrateAsync();
        return name;
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(await ConnectionToAsync("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> ConnectionToAsync(string database, bool pooling = true) =>
        new NpgsqlConnectionStringBuilder(await TestServer.ConnectionStringAsync()) { Database = database, Pooling = pooling }.ConnectionString;
}
