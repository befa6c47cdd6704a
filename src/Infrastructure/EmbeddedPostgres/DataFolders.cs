namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>The folders FlowProv uses when nobody names any.</summary>
public static class DataFolders
{
    // .NET knows XDG_DATA_HOME; root keeps no data in its home, because the server's own user could not enter it.
    public static string Default() => RunsAsRoot
        ? "/var/lib/flowprov"
        : Path.Combine(Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "flowprov");

    internal static string Cache()
    {
        if (RunsAsRoot)
        {
            return "/var/cache/flowprov";
        }

        if (OperatingSystem.IsWindows())
        {
            return Path.Combine(Default(), "cache");
        }

        string? cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return Path.IsPathRooted(cache)
            ? Path.Combine(cache, "flowprov")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "flowprov");
    }

    internal static bool RunsAsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Makes a folder and its parents; what root makes is traversable whatever its umask, for the server's user.</summary>
    internal static void Make(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } parent)
        {
            Make(parent);
        }

        Directory.CreateDirectory(folder);
        LetServerUserPass(folder);
    }

    /// <summary>Makes a folder, in one that exists, that only its owner can open.</summary>
    internal static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    internal static void LetServerUserPass(string folder)
    {
        if (RunsAsRoot && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }
}
