using System.Globalization;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// Connections for questions only: read-only, with a statement timeout, both as connection options, which cost no round trip.
/// </summary>
public static class QueryDataSource
{
    // Two pools share a server whose default is 100 connections.
    private const int MaxConnections = 40;

    public static NpgsqlDataSource Create(string connectionString, QueryLimits limits, Action<NpgsqlDataSourceBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        var timeout = (long)limits.StatementTimeout.TotalMilliseconds;
        // A generic plan of a jsonpath does not see its index entries; custom plans always do.
        connection.Options = string.Create(CultureInfo.InvariantCulture, $"{connection.Options} -c default_transaction_read_only=on -c statement_timeout={timeout} -c plan_cache_mode=force_custom_plan").Trim();
        // The server's timeout comes first; this one only notices a server that is gone.
        connection.ApplicationName ??= "flowprov reading";
        connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, MaxConnections);
        connection.CommandTimeout = (int)limits.StatementTimeout.TotalSeconds + 5;
        var builder = new NpgsqlDataSourceBuilder(connection.ConnectionString);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
