using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The one place that says how EF Core meets the database; service, migrations and tests share it.</summary>
public static class DatabaseOptions
{
    public const string MigrationsAssembly = "FlowProv.Migrations";

    /// <summary>An index over ten million tasks takes minutes, and a second migrator waits for the first.</summary>
    private static readonly TimeSpan MigrationTimeout = TimeSpan.FromHours(6);

    /// <summary>For migrators.</summary>
    public static DbContextOptionsBuilder UseFlowProvDatabase(this DbContextOptionsBuilder options, string? connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(MigrationsAssembly).CommandTimeout((int)MigrationTimeout.TotalSeconds))
        .UseSnakeCaseNamingConvention()
        .ReplaceService<IHistoryRepository, MigrationLock>();

    /// <summary>For the service.</summary>
    public static DbContextOptionsBuilder UseFlowProvDatabase(this DbContextOptionsBuilder options, NpgsqlDataSource dataSource) => options
        .UseNpgsql(dataSource, npgsql => npgsql.MigrationsAssembly(MigrationsAssembly))
        .UseSnakeCaseNamingConvention();
}
