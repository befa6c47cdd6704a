namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>The temporary folders of throw-away clusters, and those that killed test runs left behind.</summary>
internal static class ThrowAwayFolders
{
    private const string Prefix = "flowprov-throwaway-";

    /// <summary>The temporary folder, unless root's own is closed to the server's user.</summary>
    public static async Task<string> ParentAsync(CancellationToken ct)
    {
        string temporary = Path.TrimEndingDirectorySeparator(Path.GetTempPath());
        return await ServerAccount.CanEnterAsync(temporary, ct) ? temporary : "/tmp";
    }

    public static string NewIn(string parent) => Path.Combine(parent, $"{Prefix}{Guid.NewGuid():N}");

    /// <summary>Tidies up as well as it can: nobody's start fails for it.</summary>
    public static async Task RemoveLeftoversAsync(string parent, PostgresBinaries binaries, Action<string> log)
    {
        foreach (string path in await OursAsync(parent))
        {
            try
            {
                await RemoveLeftoverAsync(new ClusterFolder(path), binaries, log);
            }
            catch (Exception e) when (e is EmbeddedPostgresException or IOException or UnauthorizedAccessException)
            {
                log($"Cannot remove {path}: {e.Message}");
            }
        }
    }

    public static void Remove(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The last server process may still be writing; the next start tries again.
        }
    }

    // The holder's number is written under the lock: a folder without it is one whose owner has not come so far yet.
    private static async Task RemoveLeftoverAsync(ClusterFolder folder, PostgresBinaries binaries, Action<string> log)
    {
        if (!File.Exists(folder.LockHolder))
        {
            return;
        }

        using (ClusterLock? @lock = ClusterLock.TryTake(folder))
        {
            if (@lock is null)
            {
                return;
            }

            ServerAccount account = await ServerAccount.ChooseAsync(folder, CancellationToken.None);
            var options = new EmbeddedPostgresOptions { DataFolder = folder.Root, Log = log };
            await new PostgresServer(folder, binaries, account, options).StopAsync(PostgresStopMode.Immediate, CancellationToken.None);
        }

        log($"Removing {folder.Root}, left by a run that was killed");
        Directory.Delete(folder.Root, recursive: true);
    }

    // Others can make folders of this name in a shared place; only what belongs to us is touched.
    private static async Task<IEnumerable<string>> OursAsync(string parent)
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.GetDirectories(parent, Prefix + "*");
        }

        if (ProgramRun.Find("find") is null)
        {
            return [];
        }

        ProgramRun id = await ProgramRun.RunAsync("id", ["-u"], "/", CancellationToken.None);
        string[] search = [parent, "-maxdepth", "1", "-type", "d", "-name", Prefix + "*", "-user", id.Output.Trim()];
        ProgramRun find = await ProgramRun.RunAsync("find", search, "/", CancellationToken.None);
        return find.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
