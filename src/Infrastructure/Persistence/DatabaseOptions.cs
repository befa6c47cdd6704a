using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace FlowProv.Infrastructure.Persistence;

/// <summary>The one place that says how EF Core meets the database; service, migrations and tests share it.</summary>
public static class DatabaseOptions
{
    public const string MigrationsAssembly = "FlowProv.Migrations";

    public static DbContextOptionsBuilder UseFlowProvDatabase(this DbContextOptionsBuilder options, string? connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(MigrationsAssembly))
        .UseSnakeCaseNamingConvention()
        .ReplaceService<IHistoryRepository, MigrationLock>();

    public static DbContextOptionsBuilder UseFlowProvDatabase(this DbContextOptionsBuilder options, NpgsqlDataSource dataSource) => options
        .UseNpgsql(dataSource, npgsql => npgsql.MigrationsAssembly(MigrationsAssembly))
        .UseSnakeCaseNamingConvention();
}
