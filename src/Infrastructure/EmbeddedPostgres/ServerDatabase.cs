using Npgsql;

namespace FlowProv.Infrastructure.EmbeddedPostgres;

/// <summary>
/// The server as its clients see it. The service's role owns its database and may make others, but is no superuser:
/// a hole in the service must not become one in the machine.
/// </summary>
internal sealed class ServerDatabase(ClusterFolder folder, int port)
{
    private const string Name = "flowprov";

    public int Port => port;

    public string ConnectionString => ConnectionTo(Name, Name, pooled: true);

    /// <summary>False while it does not answer, and where something else answers.</summary>
    public async Task<bool> IsOursAsync(CancellationToken ct)
    {
        try
        {
            await using NpgsqlConnection connection = await OpenAsync(ct);
            string? served = await AskAsync(connection, "select current_setting('data_directory')", ct) as string;
            return served is not null && Path.GetFullPath(served) == folder.Cluster;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }

    public async Task ReloadSettingsAsync(CancellationToken ct)
    {
        await using NpgsqlConnection connection = await OpenAsync(ct);
        await AskAsync(connection, "select pg_reload_conf()", ct);
    }

    public async Task EnsureAsync(CancellationToken ct)
    {
        await using NpgsqlConnection connection = await OpenAsync(ct);
        if (await AskAsync(connection, $"select 1 from pg_roles where rolname = '{Name}'", ct) is null)
        {
            await AskAsync(connection, $"create role {Name} login createdb password '{folder.ReadPassword()}'", ct);
        }

        if (!await ExistsAsync(connection, ct))
        {
            await AskAsync(connection, $"create database {Name} owner {Name}", ct);
        }
    }

    public async Task<bool> ExistsAsync(CancellationToken ct)
    {
        await using NpgsqlConnection connection = await OpenAsync(ct);
        return await ExistsAsync(connection, ct);
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken ct) =>
        await AskAsync(connection, $"select 1 from pg_database where datname = '{Name}'", ct) is not null;

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new NpgsqlConnection(ConnectionTo("postgres", PostgresServer.Superuser, pooled: false));
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct);
    }

    // Both sides prove that they know the password, so nobody else who listens on the port is mistaken for our server.
    private string ConnectionTo(string database, string user, bool pooled) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Database = database,
        Username = user,
        Password = folder.ReadPassword(),
        RequireAuth = "ScramSHA256",
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
        Pooling = pooled,
    }.ConnectionString;
}
