using FlowProv.Infrastructure.EmbeddedPostgres;
using FlowProv.Infrastructure.Persistence;
using Npgsql;

namespace FlowProv.Benchmarks;

/// <summary>One durable cluster and the servers under test, all on this machine and gone at the end.</summary>
public sealed class Laboratory : IAsyncDisposable
{
    private readonly EmbeddedPostgresCluster cluster;

    private Laboratory(EmbeddedPostgresCluster cluster, BenchmarkOptions options)
    {
        this.cluster = cluster;
        Options = options;
    }

    public BenchmarkOptions Options { get; }

    public static async Task<Laboratory> StartAsync(BenchmarkOptions options)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"flowprov-benchmark-{Environment.ProcessId}");
        var cluster = await EmbeddedPostgresCluster.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = folder, Log = Console.WriteLine }, CancellationToken.None);
        return new Laboratory(cluster, options);
    }

    /// <summary>A migrated, empty database.</summary>
    public async Task<string> CreateDatabaseAsync(string name)
    {
        await using (var admin = new NpgsqlConnection(cluster.ConnectionString))
        {
            await admin.OpenAsync();
            // Not with (force): an autovacuum worker belongs to the superuser; a plain drop sends it away by itself.
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(admin, $"drop database if exists {name}");
            await ExecuteAsync(admin, $"create database {name}");
        }

        var connection = new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Database = name }.ConnectionString;
        await SchemaMigrator.MigrateAsync(connection, CancellationToken.None);
        return connection;
    }

    public static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 3600 };
        await command.ExecuteNonQueryAsync();
    }

    public static async Task VacuumAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await ExecuteAsync(connection, "vacuum (analyze) tasks");
    }

    /// <summary>The FlowProv service as a process of its own.</summary>
    public static Task<ServerProcess> StartServiceAsync(string connectionString) => ServerProcess.StartAsync(
        "FlowProv", [typeof(Laboratory).Assembly.Location.Replace("FlowProv.Benchmarks.dll", "FlowProv.Api.dll", StringComparison.Ordinal)], connectionString);

    /// <summary>The hand-written baseline as a process of its own.</summary>
    public static Task<ServerProcess> StartBaselineAsync(string connectionString) => ServerProcess.StartAsync(
        "baseline", [typeof(Laboratory).Assembly.Location, "baseline-server", connectionString], connectionString);

    public async ValueTask DisposeAsync()
    {
        await cluster.DisposeAsync();
        Directory.Delete(cluster.DataFolder, recursive: true);
    }
}
