using System.Globalization;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>Starts, finds again and stops the server processes of one cluster.</summary>
internal sealed class PostgresServer(
    ClusterFolder folder, PostgresBinaries binaries, ServerAccount account, EmbeddedPostgresOptions options)
{
    public const string Superuser = "postgres";

    // After a crash there may be gigabytes of write-ahead log to replay.
    private const string StartSeconds = "600";
    private const string StopSeconds = "60";
    private const int MostTries = 20;
    private static readonly TimeSpan OrphanPatience = TimeSpan.FromSeconds(60);
    private readonly ServerLog _log = new(folder.ServerLog);
    private int? _port;

    public PostmasterFile? Living => PostmasterFile.Read(folder.Cluster) is { } file && file.IsAlive() ? file : null;

    /// <summary>The server of this cluster: the one that outlived its service, else a new one.</summary>
    public async Task<ServerDatabase> StartAsync(CancellationToken ct)
    {
        if (await FindOrphanAsync(ct) is { } orphan)
        {
            return orphan;
        }

        // The lock is ours and the process is gone; the check that PostgreSQL makes by number alone could only be wrong.
        if (File.Exists(PostmasterFile.PathIn(folder.Cluster)))
        {
            options.Log($"The PostgreSQL server of {folder.Root} was killed; it recovers from its write-ahead log");
            File.Delete(PostmasterFile.PathIn(folder.Cluster));
        }

        await LaunchAsync(ct);
        return Use(Living ?? throw new EmbeddedPostgresException($"PostgreSQL ended at once; see {folder.ServerLog}"), "Started");
    }

    public async Task StopAsync(PostgresStopMode mode, CancellationToken ct)
    {
        if (Living is null)
        {
            return;
        }

        ProgramRun stop = await StopOnceAsync(mode, ct);
        if (!stop.Succeeded && Living is not null && mode != PostgresStopMode.Immediate)
        {
            options.Log($"PostgreSQL does not stop ({stop.Said}); stopping it at once");
            stop = await StopOnceAsync(PostgresStopMode.Immediate, ct);
        }

        if (!stop.Succeeded && Living is { } living)
        {
            throw new EmbeddedPostgresException(
                string.Create(CultureInfo.InvariantCulture, $"Cannot stop PostgreSQL (pid {living.Pid}): {stop.Said}"));
        }

        options.Log($"Stopped PostgreSQL {binaries.Version}");
    }

    // It may still be starting, recovering or stopping, so it is asked until it answers or ends.
    private async Task<ServerDatabase?> FindOrphanAsync(CancellationToken ct)
    {
        DateTime end = DateTime.UtcNow + OrphanPatience;
        while (Living is { } living)
        {
            if (DateTime.UtcNow > end && !living.IsStarting)
            {
                await StopAsync(PostgresStopMode.Immediate, ct);
                break;
            }

            var database = new ServerDatabase(folder, living.Port);
            if (await database.IsOursAsync(ct))
            {
                WriteSettings(living.Port);
                await database.ReloadSettingsAsync(ct);
                return Use(living, "Re-attached to");
            }

            await Task.Delay(100, ct);
        }

        return null;
    }

    private async Task LaunchAsync(CancellationToken ct)
    {
        for (int attempt = 1; ; attempt++)
        {
            WriteSettings(_port ?? LoopbackPort.Free(attempt == 1 ? ServerSettings.PortIn(folder.Settings) : null));
            OrphanedSessions.Kill(folder);
            long logEnd = _log.BeginStart();
            ProgramRun start = await PgCtlAsync(
                ["start", "-l", folder.ServerLog, "-t", StartSeconds, "-o", "-c config_file=" + ServerSettings.FileName], ct);
            if (start.Succeeded)
            {
                return;
            }

            string said = _log.Since(logEnd);
            if (attempt == MostTries || !PassesSoon(said))
            {
                string why = said.Length > 0 ? ProgramRun.LastLines(said) : start.Said;
                throw new EmbeddedPostgresException($"Cannot start PostgreSQL {binaries.Version} in {folder.Root}: {why}");
            }

            await Task.Delay(500, ct);
        }
    }

    // Somebody was quicker with the port, or sessions of a killed server have not noticed its end.
    private static bool PassesSoon(string log) =>
        log.Contains("Address already in use", StringComparison.Ordinal)
        || log.Contains("pre-existing shared memory block", StringComparison.Ordinal);

    // Clients hold the connection string, so the port stays for as long as this object lives.
    private ServerDatabase Use(PostmasterFile server, string how)
    {
        _port = server.Port;
        options.Log(string.Create(CultureInfo.InvariantCulture,
            $"{how} PostgreSQL {binaries.Version} on 127.0.0.1:{server.Port} (pid {server.Pid}), data in {folder.Root}"));
        return new ServerDatabase(folder, server.Port);
    }

    private void WriteSettings(int port)
    {
        File.WriteAllText(folder.Settings, ServerSettings.Text(OrphanedSessions.NameOf(folder), port, options.Durable));
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
            File.SetUnixFileMode(folder.Settings, Readable);
        }
    }

    private Task<ProgramRun> StopOnceAsync(PostgresStopMode mode, CancellationToken ct) =>
        PgCtlAsync(["stop", "-t", StopSeconds, "-m", mode == PostgresStopMode.Fast ? "fast" : "immediate"], ct);

    // pg_ctl gives the server a session of its own, out of reach of a Ctrl-C that is meant for the service.
    private Task<ProgramRun> PgCtlAsync(IEnumerable<string> arguments, CancellationToken ct) =>
        account.RunAsync(binaries.Program("pg_ctl"), [.. arguments, "-D", folder.Cluster, "-w", "-s"], folder.Root, ct);
}
