using FlowProv.Infrastructure.EmbeddedPostgres;
using FlowProv.Infrastructure.Persistence;

namespace FlowProv.Api.Hosting;

/// <summary>
/// The database that the process works with: the configured server, a private cluster that lives as long as the process, or the private cluster
/// of a service that is running.
/// </summary>
internal sealed class DatabaseHost : IAsyncDisposable
{
    private readonly EmbeddedPostgresCluster? cluster;

    private DatabaseHost(string connectionString, EmbeddedPostgresCluster? cluster = null)
    {
        ConnectionString = connectionString;
        this.cluster = cluster;
    }

    public string ConnectionString { get; }

    /// <summary>The folder for what belongs to this process alone; null where nothing is embedded.</summary>
    public string? DataFolder => cluster?.DataFolder;

    /// <summary>Opens the database. The embedded one is migrated at once, an external one only where <c>FlowProv:MigrateAtStart</c> says so.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="log">Receives one line for each step.</param>
    /// <param name="share">Whether to use the cluster of a service that holds the data folder, instead of refusing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<DatabaseHost> OpenAsync(IConfiguration configuration, Action<string> log, bool share, CancellationToken cancellationToken)
    {
        if (configuration.GetConnectionString("FlowProv") is { Length: > 0 } external)
        {
            ExternalDatabase.Check(external);
            if (configuration.GetValue<bool>("FlowProv:MigrateAtStart"))
            {
                await MigrateAsync(external, log, cancellationToken);
            }

            return new DatabaseHost(external);
        }

        var folder = configuration["FlowProv:DataFolder"] is { Length: > 0 } configured ? configured : DataFolders.Default();
        var options = new EmbeddedPostgresOptions { DataFolder = Path.GetFullPath(folder), Log = log };
        var host = await OpenAsync(options, share, cancellationToken);
        try
        {
            await MigrateAsync(host.ConnectionString, log, cancellationToken);
            host.cluster?.KeepRunning();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<DatabaseHost> OpenAsync(EmbeddedPostgresOptions options, bool share, CancellationToken cancellationToken)
    {
        var cluster = share
            ? await EmbeddedPostgresCluster.TryStartAsync(options, cancellationToken)
            : await EmbeddedPostgresCluster.StartAsync(options, cancellationToken);
        return cluster is null
            ? new DatabaseHost(await RunningCluster.ConnectAsync(options, cancellationToken))
            : new DatabaseHost(cluster.ConnectionString, cluster);
    }

    private static async Task MigrateAsync(string connectionString, Action<string> log, CancellationToken cancellationToken)
    {
        var applied = await SchemaMigrator.MigrateAsync(connectionString, cancellationToken);
        if (applied.Count > 0)
        {
            log($"Applied {applied.Count} migration(s), now at {applied[^1]}.");
        }
    }
}
