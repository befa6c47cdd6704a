using FlowProv.Infrastructure.EmbeddedPostgres;
using FlowProv.Infrastructure.Persistence;

namespace FlowProv.Api.Hosting;

/// <summary>The database that the process works with: the configured server, or a private cluster that lives as long as the process.</summary>
internal sealed class DatabaseHost : IAsyncDisposable
{
    private readonly EmbeddedPostgresCluster? cluster;

    private DatabaseHost(string connectionString, EmbeddedPostgresCluster? cluster)
    {
        ConnectionString = connectionString;
        this.cluster = cluster;
    }

    public string ConnectionString { get; }

    /// <summary>Opens the database. The embedded one is migrated at once, an external one only where <c>FlowProv:MigrateAtStart</c> says so.</summary>
    public static async Task<DatabaseHost> OpenAsync(IConfiguration configuration, Action<string> log, CancellationToken cancellationToken)
    {
        if (configuration.GetConnectionString("FlowProv") is { Length: > 0 } external)
        {
            if (configuration.GetValue<bool>("FlowProv:MigrateAtStart"))
            {
                await MigrateAsync(external, log, cancellationToken);
            }

            return new DatabaseHost(external, null);
        }

        var folder = configuration["FlowProv:DataFolder"] is { Length: > 0 } configured ? configured : DataFolders.Default();
        var options = new EmbeddedPostgresOptions { DataFolder = Path.GetFullPath(folder), Log = log };
        var cluster = await EmbeddedPostgresCluster.StartAsync(options, cancellationToken);
        try
        {
            await MigrateAsync(cluster.ConnectionString, log, cancellationToken);
            return new DatabaseHost(cluster.ConnectionString, cluster);
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task MigrateAsync(string connectionString, Action<string> log, CancellationToken cancellationToken)
    {
        var applied = await SchemaMigrator.MigrateAsync(connectionString, cancellationToken);
        if (applied.Count > 0)
        {
            log($"Applied {applied.Count} migration(s), now at {applied[^1]}.");
        }
    }
}
