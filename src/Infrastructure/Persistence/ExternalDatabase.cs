using FlowProv.Domain.Shared;
using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The connection string of an operator's own server.</summary>
public static class ExternalDatabase
{
    private const string Setting = "ConnectionStrings:FlowProv";

    /// <summary>Refuses what is no address. The driver's words may repeat parts of a password, so they are not passed on.</summary>
    public static void Check(string connectionString)
    {
        try
        {
            if (string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(connectionString).Host))
            {
                throw new FlowProvException(ErrorKind.Invalid, $"{Setting} names no Host.");
            }
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new FlowProvException(
                ErrorKind.Invalid, $"{Setting} is not a connection string such as \"Host=db;Database=flowprov;Username=flowprov;Password=...\".", inner: failure);
        }
    }
}
