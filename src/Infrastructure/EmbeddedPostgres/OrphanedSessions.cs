using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>
/// Sessions of a killed server notice its end only when their query is done, and until then no other server can start.
/// They carry the cluster's name in their title, which is how they are found where /proc exists; elsewhere they are waited for.
/// </summary>
internal static class OrphanedSessions
{
    /// <summary>One of a kind: a container can hold a cluster at the same path, a copied folder one with the same password.</summary>
    public static string NameOf(ClusterFolder folder) => "flowprov-" + Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(folder.Cluster + folder.ReadPassword())))[..12];

    /// <summary>Right only while the cluster's lock is ours and its server does not live.</summary>
    public static void Kill(ClusterFolder folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string title = $"postgres: {NameOf(folder)}: ";
        foreach (string process in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(process), CultureInfo.InvariantCulture, out int pid)
                && PostmasterFile.CommandLineOf(pid).StartsWith(title, StringComparison.Ordinal))
            {
                Kill(pid);
            }
        }
    }

    private static void Kill(int pid)
    {
        try
        {
            using Process session = Process.GetProcessById(pid);
            session.Kill();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself.
        }
    }
}
