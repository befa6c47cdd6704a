using System.Security.Cryptography;
using System.Text;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>Makes the cluster under another name first, so that one that is cut short is never taken for a whole one.</summary>
internal static class ClusterCreation
{
    public static async Task RunAsync(
        ClusterFolder folder, PostgresBinaries binaries, ServerAccount account, bool durable, CancellationToken ct)
    {
        if (Directory.Exists(folder.NewCluster))
        {
            Directory.Delete(folder.NewCluster, recursive: true);
        }

        DataFolders.MakePrivate(folder.NewCluster);
        WritePassword(folder.Password);
        await account.TakeOverAsync([folder.NewCluster, folder.Password], ct);
        ProgramRun initdb = await account.RunAsync(binaries.Program("initdb"), Arguments(folder, binaries, durable), folder.Root, ct);
        if (!initdb.Succeeded)
        {
            throw new EmbeddedPostgresException($"Cannot create a PostgreSQL cluster in {folder.Root}: {initdb.Said}");
        }

        Directory.Move(folder.NewCluster, folder.Cluster);
    }

    // The password keeps the machine's other users out of the loopback port.
    private static string[] Arguments(ClusterFolder folder, PostgresBinaries binaries, bool durable) =>
    [
        "--pgdata", folder.NewCluster, "--username", PostgresServer.Superuser, "--pwfile", folder.Password,
        "--auth", "scram-sha-256", "--encoding", "UTF8", .. Locale(binaries.Major), "--no-instructions",
        .. durable ? Array.Empty<string>() : ["--no-sync"],
    ];

    // Everywhere the same order, by code point; letters beyond ASCII have their two cases wherever the version or system knows them.
    private static string[] Locale(int major) => major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        : OperatingSystem.IsLinux() ? ["--locale=C", "--lc-ctype=C.UTF-8"]
        : ["--locale=C"];

    private static void WritePassword(string path)
    {
        File.Delete(path);
        using var file = new FileStream(path, ClusterLock.OnlyForUs(FileMode.CreateNew));
        file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32))));
        file.Flush(flushToDisk: true);
    }
}
