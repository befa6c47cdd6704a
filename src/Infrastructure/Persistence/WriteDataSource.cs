using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The connections that write. Acknowledged means committed to disk, so synchronous_commit stays on.</summary>
internal static class WriteDataSource
{
    public static NpgsqlDataSource Create(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.ApplicationName ??= "flowprov";
        builder.ConnectionStringBuilder.MaxPoolSize = Math.Min(builder.ConnectionStringBuilder.MaxPoolSize, 40);
        builder.ConnectionStringBuilder.Options = "-c statement_timeout=60s -c lock_timeout=20s";
        return builder.Build();
    }
}
