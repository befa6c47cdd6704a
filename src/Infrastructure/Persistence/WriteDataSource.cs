using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The connections that write. Acknowledged means committed to disk, so synchronous_commit stays on.</summary>
internal static class WriteDataSource
{
    private const int MaxConnections = 30;

    public static NpgsqlDataSource Create(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        var connection = builder.ConnectionStringBuilder;
        connection.ApplicationName ??= "flowprov";
        connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, MaxConnections);
        connection.Options = $"{connection.Options} -c statement_timeout=60s -c lock_timeout=20s".Trim();
        return builder.Build();
    }
}
