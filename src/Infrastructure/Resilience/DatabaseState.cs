using System.Net.Sockets;
using FlowProv.Domain.Shared;
using Npgsql;

namespace FlowProv.Infrastructure.Resilience;

/// <summary>Tells failures that stay until an operator mends the database or the settings, in words that need no SQL.</summary>
internal static class DatabaseState
{
    /// <summary>The failure to tell callers; null where the database is as it should be.</summary>
    public static FlowProvException? Translate(NpgsqlException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.InvalidSchemaName =>
            Unfit("The database's schema is not the one that this service needs", failure),
        PostgresErrorCodes.InvalidCatalogName => Unfit("The service's database does not exist on its server", failure),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            Unfit("The database's server refuses the service's login", failure),
        PostgresErrorCodes.InsufficientPrivilege => Unfit("The service's login lacks rights in the database", failure),
        _ => null,
    };

    /// <summary>Why the database does not answer, in a word or two.</summary>
    public static string Word(Exception failure) => failure switch
    {
        PostgresException refused => refused.SqlState switch
        {
            PostgresErrorCodes.InvalidCatalogName => "database missing",
            PostgresErrorCodes.InvalidPassword => "wrong password",
            PostgresErrorCodes.InvalidAuthorizationSpecification => "login refused",
            PostgresErrorCodes.InsufficientPrivilege => "rights missing",
            PostgresErrorCodes.TooManyConnections => "too many connections",
            PostgresErrorCodes.CannotConnectNow => "starting or stopping",
            _ => "request refused",
        },
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => "connection refused",
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } => "unknown host",
        TimeoutException or OperationCanceledException or { InnerException: TimeoutException } => "no answer",
        _ => "connection failed",
    };

    private static FlowProvException Unfit(string what, NpgsqlException failure) =>
        new(ErrorKind.Unfit, $"{what}; see /api/v1/health/ready.", inner: failure);
}
