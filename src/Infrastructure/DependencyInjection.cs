using FlowProv.Application.Ports;
using FlowProv.Infrastructure.Blobs;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Resilience;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FlowProv.Infrastructure;

/// <summary>Registers the stores over one PostgreSQL database.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(_ => WriteDataSource.Create(connectionString));
        services.AddSingleton(_ => QueryDataSource.Create(connectionString));
        services.AddPooledDbContextFactory<FlowProvDb>(options => options.UseFlowProvDatabase(connectionString));
        services.AddSingleton<IDatabaseHealth, DatabaseHealthCheck>();
        services.AddSingleton<DatabasePipeline>();
        services.AddSingleton<IObjectStore, NpgsqlObjectStore>();
        return services;
    }
}
