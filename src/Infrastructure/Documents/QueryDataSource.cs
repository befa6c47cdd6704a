using System.Globalization;
using Npgsql;

namespace FlowProv.Infrastructure.Documents;

/// <summary>
/// Connections for questions only: read-only, with a statement timeout, both as connection options, which cost no round trip.
/// </summary>
public static class QueryDataSource
{
    // Three pools share a server whose default is 100 connections.
    private const int MaxConnections = 30;

    private const int MaxPrepared = 50;

    /// <summary>For any question.</summary>
    public static NpgsqlDataSource Create(string connectionString, QueryLimits limits, Action<NpgsqlDataSourceBuilder>? configure = null) =>
        // A generic plan of a jsonpath does not see its index entries; custom plans always do.
        Create(connectionString, limits, "-c plan_cache_mode=force_custom_plan", 0, configure);

    /// <summary>For questions that <see cref="PlanStability"/> calls stable: each text is parsed once on a connection, and planned once where that is as good.</summary>
    public static NpgsqlDataSource CreatePrepared(string connectionString, QueryLimits limits) =>
        Create(connectionString, limits, "", MaxPrepared, null);

    private static NpgsqlDataSource Create(
        string connectionString, QueryLimits limits, string planning, int maxPrepared, Action<NpgsqlDataSourceBuilder>? configure)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        var timeout = (long)limits.StatementTimeout.TotalMilliseconds;
        connection.Options = string.Create(CultureInfo.InvariantCulture, $"{connection.Options} -c default_transaction_read_only=on -c statement_timeout={timeout} {planning}").Trim();
        // The server's timeout comes first; this one only notices a server that is gone.
        connection.ApplicationName ??= "flowprov reading";
        connection.MaxAutoPrepare = Math.Max(connection.MaxAutoPrepare, maxPrepared);
        connection.NoResetOnClose = true;
        connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, MaxConnections);
        connection.CommandTimeout = (int)limits.StatementTimeout.TotalSeconds + 5;
        var builder = new NpgsqlDataSourceBuilder(connection.ConnectionString);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
