using Npgsql;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>A cluster that another process keeps running, for those who only want to use it.</summary>
public static class RunningCluster
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The connection string, from what lies in the data folder. The other process may still be starting.</summary>
    public static async Task<string> ConnectAsync(EmbeddedPostgresOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            ClusterFolder folder = ClusterFolder.Open(options.DataFolder);
            DateTime end = DateTime.UtcNow + Patience;
            while (DateTime.UtcNow < end)
            {
                if (await FindAsync(folder, ct) is { } database)
                {
                    options.Log($"Using the PostgreSQL of the FlowProv that runs in {folder.Root} (pid {ClusterLock.HolderOf(folder)})");
                    return database.ConnectionString;
                }

                await Task.Delay(200, ct);
            }

            throw new EmbeddedPostgresException(
                $"The data folder {folder.Root} is in use by another FlowProv (pid {ClusterLock.HolderOf(folder)}), and its PostgreSQL does not answer.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NpgsqlException)
        {
            throw new EmbeddedPostgresException($"Cannot use the data folder {options.DataFolder}: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    private static async Task<ServerDatabase?> FindAsync(ClusterFolder folder, CancellationToken ct)
    {
        if (PostmasterFile.Read(folder.Cluster) is not { } server || !server.IsAlive() || !File.Exists(folder.Password))
        {
            return null;
        }

        var database = new ServerDatabase(folder, server.Port);
        return await database.IsOursAsync(ct) && await database.ExistsAsync(ct) ? database : null;
    }
}
