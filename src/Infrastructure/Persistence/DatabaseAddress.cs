using FlowProv.Application.Ports;
using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The connection string, to be shown.</summary>
internal sealed class DatabaseAddress(string connectionString) : IDatabaseAddress
{
    private const string Mask = "********";

    public string Masked { get; } = Hide(new NpgsqlConnectionStringBuilder(connectionString));

    private static string Hide(NpgsqlConnectionStringBuilder parts)
    {
        parts.Password = parts.Password is null ? null : Mask;
        parts.SslPassword = parts.SslPassword is null ? null : Mask;
        return parts.ConnectionString;
    }
}
