using System.Globalization;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>One service per data folder. The kernel drops the lock with its holder, however that one ends.</summary>
internal sealed class ClusterLock : IDisposable
{
    private readonly FileStream _file;

    private ClusterLock(FileStream file) => _file = file;

    public static ClusterLock? TryTake(ClusterFolder folder)
    {
        FileStream file;
        try
        {
            file = new FileStream(folder.Lock, OnlyForUs(FileMode.OpenOrCreate));
        }
        catch (IOException) when (File.Exists(folder.Lock))
        {
            return null;
        }

        try
        {
            // A locked file cannot be read by the one who is refused, so the holder's number is beside it.
            File.WriteAllText(folder.LockHolder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new ClusterLock(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The process number of whoever has the lock.</summary>
    public static string HolderOf(ClusterFolder folder) =>
        File.Exists(folder.LockHolder) ? File.ReadAllText(folder.LockHolder) : "unknown";

    public void Dispose() => _file.Dispose();

    // Whoever may open the file may also lock it: other users of the machine must not.
    internal static FileStreamOptions OnlyForUs(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
