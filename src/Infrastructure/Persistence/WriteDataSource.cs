using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The connections that write. Acknowledged means committed to disk, so synchronous_commit stays on.</summary>
internal static class WriteDataSource
{
    private const int MaxConnections = 30;

    // What writes finds its rows by key. A plan made while a table was small, and kept while it grows, must do so too.
    private const string ByKey = "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c plan_cache_mode=force_generic_plan";

    public static NpgsqlDataSource Create(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        var connection = builder.ConnectionStringBuilder;
        connection.ApplicationName ??= "flowprov";
        connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, MaxConnections);

        // The engine's statements are constant and run thousands of times; merges bring their arrays as parameters, so a kept plan fits all.
        connection.MaxAutoPrepare = 60;

        // Nothing is set on a connection but by its options; to forget it costs seven statements a transaction.
        connection.NoResetOnClose = true;
        connection.Options = $"{connection.Options} -c statement_timeout=60s -c lock_timeout=20s {ByKey}".Trim();
        return builder.Build();
    }
}
