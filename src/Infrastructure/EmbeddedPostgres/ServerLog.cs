namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>The server's log: its end says why a start failed.</summary>
internal sealed class ServerLog(string path)
{
    private const long MostBytes = 10 << 20;

    /// <summary>Puts a long log aside while no server writes to it, and remembers where the next start begins.</summary>
    public long BeginStart()
    {
        if (File.Exists(path) && new FileInfo(path).Length > MostBytes)
        {
            File.Move(path, path + ".1", overwrite: true);
        }

        return File.Exists(path) ? new FileInfo(path).Length : 0;
    }

    public string Since(long position)
    {
        if (!File.Exists(path))
        {
            return "";
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = Math.Min(position, file.Length);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
