using System.Globalization;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>
/// The server's configuration, written anew at each start so that it can evolve. It starts with what initdb found out;
/// "alter system" still has the last word.
/// </summary>
internal static class ServerSettings
{
    /// <summary>Given to the server relative to its working folder: no path has to survive pg_ctl's shell.</summary>
    public const string FileName = "server.conf";

    public static string Text(string name, int port, bool durable) => string.Join('\n',
    [
        "# Written by FlowProv at each start: changes here are lost.",
        "include 'pgdata/postgresql.conf'",
        $"cluster_name = '{name}'",
        "listen_addresses = '127.0.0.1'",
        $"port = {port.ToString(CultureInfo.InvariantCulture)}",
        "unix_socket_directories = ''",
        "max_connections = 100",
        .. Memory(durable ? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20 : 0),
        "jit = off", // its compile time is longer than our queries
        "random_page_cost = 1.1",
        "wal_compression = on",
        "max_wal_size = 4GB",
        "checkpoint_timeout = 15min",
        "log_timezone = 'UTC'",
        "timezone = 'UTC'",
        "log_min_error_statement = panic", // statements hold users' data, and the log is not rotated while the server runs
        .. OperatingSystem.IsLinux() ? ["client_connection_check_interval = 10s"] : Array.Empty<string>(), // a killed service's queries end
        "synchronous_commit = on",
        .. durable ? Durable : ThrowAway,
        "",
    ]);

    /// <summary>The port of the last start, which stays the same as long as nobody else takes it.</summary>
    public static int? PortIn(string file) => File.Exists(file)
        ? File.ReadLines(file).Where(l => l.StartsWith("port = ", StringComparison.Ordinal))
            .Select(l => (int?)int.Parse(l.AsSpan("port = ".Length), CultureInfo.InvariantCulture)).FirstOrDefault()
        : null;

    private static string[] Durable => ["fsync = on", "full_page_writes = on"];

    // Commits still reach the system's cache, at no price worth measuring: a killed server loses nothing, a killed machine all.
    private static string[] ThrowAway => ["fsync = off", "full_page_writes = off"];

    // The machine is shared with the service itself: a sixteenth for the buffers, and the system's cache does the rest.
    private static string[] Memory(long megabytes) =>
    [
        $"shared_buffers = {Math.Clamp(megabytes / 16, 128, 1024).ToString(CultureInfo.InvariantCulture)}MB",
        $"effective_cache_size = {Math.Max(megabytes / 2, 256).ToString(CultureInfo.InvariantCulture)}MB",
        "work_mem = 16MB",
        "maintenance_work_mem = 128MB",
    ];
}
