using System.Diagnostics;
using System.Globalization;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>What a server writes about itself in postmaster.pid, and leaves behind when it is killed.</summary>
internal sealed record PostmasterFile(int Pid, int Port, bool IsStarting, string Cluster)
{
    public static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");

    public static PostmasterFile? Read(string cluster)
    {
        try
        {
            string[] lines = File.ReadAllLines(PathIn(cluster));
            return lines.Length > 3 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out int pid)
                && int.TryParse(lines[3], CultureInfo.InvariantCulture, out int port)
                ? new PostmasterFile(pid, port, lines.Length > 7 && lines[7].Trim() == "starting", cluster)
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether the number still belongs to this cluster's server. In a container numbers are small and soon used again,
    /// and a killed server can stay as a zombie; PostgreSQL itself would take either for a living server and refuse to start.
    /// </summary>
    public bool IsAlive() => OperatingSystem.IsLinux()
        ? CommandLineOf(Pid).Split('\0').Contains(Cluster)
        : ProcessName().StartsWith("postgres", StringComparison.Ordinal);

    /// <summary>What Linux shows to everyone; the better proofs need rights that root in a container lacks.</summary>
    internal static string CommandLineOf(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/cmdline");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private string ProcessName()
    {
        try
        {
            using Process process = Process.GetProcessById(Pid);
            return process.ProcessName;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return "";
        }
    }
}
