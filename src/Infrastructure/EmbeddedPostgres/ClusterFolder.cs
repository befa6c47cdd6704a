namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>
/// The layout of a data folder. The service owns all of it except <see cref="Cluster"/>, which belongs to the server's user:
/// the service, perhaps root, never writes where another user could have laid a link.
/// </summary>
internal sealed record ClusterFolder(string Root)
{
    public string Cluster => Path.Combine(Root, "pgdata");

    public string NewCluster => Path.Combine(Root, "pgdata.new");

    public string ServerLog => Path.Combine(Cluster, "server.log");

    public string Settings => Path.Combine(Root, ServerSettings.FileName);

    public string Password => Path.Combine(Root, "password");

    public string Lock => Path.Combine(Root, "flowprov.lock");

    public string LockHolder => Path.Combine(Root, "flowprov.pid");

    /// <summary>The major version that made the cluster; null when there is none yet.</summary>
    public int? Major => File.Exists(VersionFile) ? int.Parse(File.ReadAllText(VersionFile).AsSpan().Trim(), provider: null) : null;

    private string VersionFile => Path.Combine(Cluster, "PG_VERSION");

    public string ReadPassword() => File.Exists(Password)
        ? File.ReadAllText(Password)
        : throw new EmbeddedPostgresException($"{Password} is missing: without it nobody can log in to the cluster beside it.");

    public static ClusterFolder Open(string dataFolder)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder));
        if (root.IndexOfAny(OperatingSystem.IsWindows() ? ['"', '%'] : ['"', '$', '`', '\\']) >= 0)
        {
            throw new EmbeddedPostgresException(
                $"The data folder {root} has a sign in its path that means something to the shell of pg_ctl: choose another one.");
        }

        if (!Directory.Exists(root))
        {
            DataFolders.Make(Path.GetDirectoryName(root)!);
            DataFolders.MakePrivate(root);
        }

        // A folder that holds something else may have been closed on purpose.
        if (!Directory.EnumerateFileSystemEntries(root).Any())
        {
            DataFolders.LetServerUserPass(root);
        }

        return new ClusterFolder(root);
    }
}
