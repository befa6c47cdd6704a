using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>Server programs from npm, for machines that have none.</summary>
internal static class NpmBinaries
{
    /// <summary>The folder of the programs, fetched once. A folder that has its final name is complete.</summary>
    public static async Task<string> FetchAsync(EmbeddedPostgresOptions options, CancellationToken ct)
    {
        NpmPackage package = NpmPackage.ForThisMachine() ?? throw Missing("there is no ready-made package for this machine");
        string cache = Path.GetFullPath(options.CacheFolder ?? DataFolders.Cache());
        string final = FolderOf(package, cache);
        string bin = Path.Combine(final, "native", "bin");
        if (Directory.Exists(bin))
        {
            return bin;
        }

        string npm = options.Npm ?? throw Missing("npm, which could fetch it, is missing too");
        options.Log($"Fetching PostgreSQL {NpmPackage.Major} with npm ({package.Specifier}) to {cache}");
        string work = $"{final}.{Guid.NewGuid():N}";
        DataFolders.Make(work);
        try
        {
            await UnpackAsync(await DownloadAsync(npm, package, work, ct), work, ct);
            Publish(Path.Combine(work, "package"), final);
            return bin;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    public static string FolderOf(NpmPackage package, string cache) =>
        Path.Combine(cache, $"postgres-{package.Platform}-{NpmPackage.Version}");

    private static EmbeddedPostgresException Missing(string why) => new(
        $"No PostgreSQL {PostgresBinaries.Oldest} or later is installed, and {why}: "
        + $"install the server package of PostgreSQL, or name its bin folder in {BinFolders.Variable}.");

    private static async Task<string> DownloadAsync(string npm, NpmPackage package, string work, CancellationToken ct)
    {
        string[] arguments = ["pack", package.Specifier, "--loglevel=error", "--fetch-retries=1", "--pack-destination", work];
        ProgramRun pack = await ProgramRun.RunAsync(npm, arguments, work, ct);
        string? archive = pack.Succeeded ? Directory.GetFiles(work, "*.tgz").SingleOrDefault() : null;
        if (archive is null)
        {
            throw Missing($"npm cannot fetch {package.Specifier} ({pack.Said})");
        }

        await using FileStream content = File.OpenRead(archive);
        string hash = Convert.ToBase64String(await SHA512.HashDataAsync(content, ct));
        return hash == package.Sha512
            ? archive
            : throw new EmbeddedPostgresException(
                $"npm gave another {package.Specifier} than the one FlowProv was tested with (sha512 {hash}).");
    }

    private static async Task UnpackAsync(string archive, string work, CancellationToken ct)
    {
        await using FileStream file = File.OpenRead(archive);
        await using var content = new GZipStream(file, CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(content, work, overwriteFiles: false, ct);
        MakeLinks(Path.Combine(work, "package"));
        if (DataFolders.RunsAsRoot)
        {
            // The server's user must be able to read what root unpacked, even under a strict umask.
            await ProgramRun.RunAsync("chmod", ["-R", "a+rX", Path.Combine(work, "package")], work, ct);
        }
    }

    // npm packages cannot hold links, so this one lists them for a script of its own, which we do not run.
    private static void MakeLinks(string package)
    {
        using JsonDocument links = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, "native", "pg-symlinks.json")));
        foreach (JsonElement link in links.RootElement.EnumerateArray())
        {
            string target = Path.Combine(package, link.GetProperty("target").GetString()!);
            string source = Path.Combine(package, link.GetProperty("source").GetString()!);
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    private static void Publish(string package, string final)
    {
        try
        {
            Directory.Move(package, final);
        }
        catch (IOException) when (Directory.Exists(final))
        {
            // Another FlowProv fetched the same programs meanwhile.
        }
    }
}
