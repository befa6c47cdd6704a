using Npgsql;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>The private PostgreSQL cluster of a service that was given no connection string.</summary>
public sealed class EmbeddedPostgresCluster : IAsyncDisposable
{
    private readonly ClusterFolder _folder;
    private readonly ClusterLock _lock;
    private readonly PostgresServer _server;
    private readonly PostgresBinaries _binaries;
    private readonly Action<string> _log;
    private readonly CancellationTokenSource _stopping = new();
    private Task _watching = Task.CompletedTask;
    private bool _isThrowAway;
    private bool _isDisposed;

    private EmbeddedPostgresCluster(
        ClusterFolder folder, ClusterLock @lock, PostgresServer server, PostgresBinaries binaries, Action<string> log, string connectionString)
    {
        (_folder, _lock, _server, _binaries, _log) = (folder, @lock, server, binaries, log);
        ConnectionString = connectionString;
    }

    /// <summary>For Npgsql; it stays the same when the server is stopped and started again.</summary>
    public string ConnectionString { get; }

    public string BinFolder => _binaries.Folder;

    public string DataFolder => _folder.Root;

    public bool IsRunning => _server.Living is not null;

    internal int? ServerPid => _server.Living?.Pid;

    /// <summary>Finds or makes the cluster and its server, for this process alone.</summary>
    public static async Task<EmbeddedPostgresCluster> StartAsync(EmbeddedPostgresOptions options, CancellationToken ct) =>
        await TryStartAsync(options, ct) ?? throw InUse(ClusterFolder.Open(options.DataFolder));

    /// <summary>Like <see cref="StartAsync"/>, but null where another process holds the folder.</summary>
    public static async Task<EmbeddedPostgresCluster?> TryStartAsync(EmbeddedPostgresOptions options, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            ClusterFolder folder = ClusterFolder.Open(options.DataFolder);
            if (ClusterLock.TryTake(folder) is not { } @lock)
            {
                return null;
            }

            try
            {
                return await StartLockedAsync(folder, @lock, options, ct);
            }
            catch
            {
                @lock.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NpgsqlException)
        {
            throw new EmbeddedPostgresException($"Cannot use the data folder {options.DataFolder}: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    /// <summary>A cluster in a temporary folder that goes with it, for tests; it also removes those that killed tests left.</summary>
    public static async Task<EmbeddedPostgresCluster> StartThrowAwayAsync(Action<string>? log = null, CancellationToken ct = default)
    {
        string parent = await ThrowAwayFolders.ParentAsync(ct);
        var options = new EmbeddedPostgresOptions
        {
            DataFolder = ThrowAwayFolders.NewIn(parent),
            Durable = false,
            Log = log ?? (static _ => { }),
        };
        try
        {
            EmbeddedPostgresCluster cluster = await StartAsync(options, ct);
            cluster._isThrowAway = true;
            await ThrowAwayFolders.RemoveLeftoversAsync(parent, cluster._binaries, options.Log);
            return cluster;
        }
        catch
        {
            ThrowAwayFolders.Remove(options.DataFolder);
            throw;
        }
    }

    /// <summary>Starts the server again after it was stopped or killed, on the same port.</summary>
    public Task StartServerAsync(CancellationToken ct = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _server.StartAsync(ct);
    }

    /// <summary>From now on a server that ends by itself is started again, on the same port.</summary>
    public void KeepRunning() => _watching = new ServerWatch(_server, _log).RunAsync(_stopping.Token);

    /// <summary>Stops the server; the data folder stays ours.</summary>
    public Task StopAsync(PostgresStopMode mode = PostgresStopMode.Fast, CancellationToken ct = default) => _server.StopAsync(mode, ct);

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        await _stopping.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
        try
        {
            await _server.StopAsync(_isThrowAway ? PostgresStopMode.Immediate : PostgresStopMode.Fast, CancellationToken.None);
        }
        finally
        {
            _lock.Dispose();
        }

        if (_isThrowAway)
        {
            ThrowAwayFolders.Remove(DataFolder);
        }
    }

    /// <summary>What a killed service leaves behind: a server, and no lock.</summary>
    internal void Abandon()
    {
        _isDisposed = true;
        _lock.Dispose();
    }

    private static EmbeddedPostgresException InUse(ClusterFolder folder) =>
        new($"The data folder {folder.Root} is in use by another FlowProv (pid {ClusterLock.HolderOf(folder)}).");

    private static async Task<EmbeddedPostgresCluster> StartLockedAsync(
        ClusterFolder folder, ClusterLock @lock, EmbeddedPostgresOptions options, CancellationToken ct)
    {
        ServerAccount account = await ServerAccount.ChooseAsync(folder, ct);
        PostgresBinaries binaries = await PostgresBinaries.ChooseAsync(options, folder, account, ct);
        if (folder.Major is null)
        {
            options.Log($"Creating a PostgreSQL {binaries.Major} cluster in {folder.Root}");
            await ClusterCreation.RunAsync(folder, binaries, account, options.Durable, ct);
        }

        var server = new PostgresServer(folder, binaries, account, options);
        try
        {
            ServerDatabase database = await server.StartAsync(ct);
            await database.EnsureAsync(ct);
            return new EmbeddedPostgresCluster(folder, @lock, server, binaries, options.Log, database.ConnectionString);
        }
        catch
        {
            await server.StopAsync(PostgresStopMode.Fast, CancellationToken.None);
            throw;
        }
    }
}
