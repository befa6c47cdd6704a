namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>Where operating systems put PostgreSQL's server programs, which are seldom on the PATH.</summary>
internal static class BinFolders
{
    public const string Variable = "FLOWPROV_PG_BIN";

    public static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    public static IReadOnlyList<string> OfThisMachine() => Named is { } named ? [named] : [.. Installed().Distinct()];

    private static IEnumerable<string> Installed() =>
    [
        .. Glob("/usr/lib/postgresql", "*", "bin"),
        .. Glob("/usr", "pgsql-*", "bin"),
        .. Glob("/usr/libexec", "postgresql*", ""),
        .. Glob("/opt/homebrew/opt", "postgresql@*", "bin"),
        .. Glob("/usr/local/opt", "postgresql@*", "bin"),
        .. Glob("/Applications/Postgres.app/Contents/Versions", "*", "bin"),
        .. Glob(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*", "bin"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static IEnumerable<string> Glob(string parent, string pattern, string below) => Directory.Exists(parent)
        ? Directory.EnumerateDirectories(parent, pattern).Select(folder => Path.Combine(folder, below))
        : [];
}
