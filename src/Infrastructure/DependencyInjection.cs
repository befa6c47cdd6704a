using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Infrastructure.Access;
using FlowProv.Infrastructure.Blobs;
using FlowProv.Infrastructure.Cards;
using FlowProv.Infrastructure.ClientRuns;
using FlowProv.Infrastructure.Documents;
using FlowProv.Infrastructure.Flows;
using FlowProv.Infrastructure.Persistence;
using FlowProv.Infrastructure.Resilience;
using FlowProv.Infrastructure.Resources;
using FlowProv.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FlowProv.Infrastructure;

/// <summary>Registers the stores over one PostgreSQL database: a pool of connections that write, and two that only read, with and without prepared statements.</summary>
public static class DependencyInjection
{
    private const string Reading = "reading";
    private const string Prepared = "prepared";

    /// <param name="services">Where they are registered.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="uploadFolder">Where payloads wait until they have arrived whole; null for the system's folder for temporary files.</param>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, string connectionString, string? uploadFolder = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(_ => WriteDataSource.Create(connectionString));
        services.AddSingleton(new QueryLimits());
        services.AddKeyedSingleton(Reading, (provider, _) => QueryDataSource.Create(connectionString, provider.GetRequiredService<QueryLimits>()));
        services.AddKeyedSingleton(Prepared, (provider, _) => QueryDataSource.CreatePrepared(connectionString, provider.GetRequiredService<QueryLimits>()));
        services.AddPooledDbContextFactory<FlowProvDb>((provider, options) => options.UseFlowProvDatabase(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<FlowProvDb>>().CreateDbContext());
        services.AddScoped<IFlowProvDb>(provider => provider.GetRequiredService<FlowProvDb>());
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<UnitOfWork>());
        services.AddSingleton(provider =>
        {
            using var db = provider.GetRequiredService<IDbContextFactory<FlowProvDb>>().CreateDbContext();
            return CollectionMap.From(db);
        });
        services.AddSingleton<DatabasePipeline>();
        services.AddSingleton<IDatabaseHealth, DatabaseHealthCheck>();
        services.AddSingleton<IDatabaseAddress>(new DatabaseAddress(connectionString));
        services.AddSingleton<IDocumentStore>(provider => new ResilientDocumentStore(
            new NpgsqlDocumentStore(
                ReadSource(provider),
                provider.GetRequiredService<CollectionMap>(),
                provider.GetRequiredService<QueryLimits>(),
                provider.GetRequiredKeyedService<NpgsqlDataSource>(Prepared)),
            provider.GetRequiredService<DatabasePipeline>()));
        services.AddSingleton<IDocumentWriter, NpgsqlDocumentWriter>();
        services.AddSingleton(UploadFolder.Open(uploadFolder));
        services.AddSingleton<IObjectStore, NpgsqlObjectStore>();
        services.AddSingleton<ICardSource>(provider => new NpgsqlCardSource(
            ReadSource(provider), provider.GetRequiredService<DatabasePipeline>(), provider.GetRequiredService<CardRedaction>()));
        services.AddSingleton<IPasswordHash, PasswordHash>();
        services.AddSingleton<ILoginLimits, LoginLimits>();
        services.AddWork();
        return services;
    }

    private static void AddWork(this IServiceCollection services)
    {
        services.AddSingleton<ReadyFronts>();
        services.AddScoped<IRunStore, NpgsqlRunStore>();
        services.AddScoped<IClientRunStore, NpgsqlClientRunStore>();
        services.AddScoped<ISlotStore, NpgsqlSlotStore>();
        services.AddScoped<IRunDeletion, NpgsqlRunDeletion>();
        services.AddScoped<IDeploymentRuns, NpgsqlDeploymentRuns>();
        services.AddScoped<IWorkQueueStore, NpgsqlWorkQueueStore>();
        services.AddSingleton<IResourceReader>(provider => new NpgsqlResourceReader(
            ReadSource(provider),
            provider.GetRequiredKeyedService<NpgsqlDataSource>(Prepared),
            provider.GetRequiredService<DatabasePipeline>(),
            provider.GetRequiredService<QueryLimits>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<IFlowStore, FlowStore>();
        services.AddScoped<INameLock, NameLock>();
        services.AddScoped<IClientRows, ClientRows>();
        services.AddSingleton(provider => new ReadingCommands(
            provider.GetRequiredKeyedService<NpgsqlDataSource>(Prepared), provider.GetRequiredService<DatabasePipeline>()));
        services.AddSingleton<IRunReader, NpgsqlRunReader>();
        services.AddSingleton<IWorkReader, NpgsqlWorkReader>();
        services.AddSingleton<WorkSignal>();
        services.AddSingleton<IWorkSignal>(provider => provider.GetRequiredService<WorkSignal>());
        services.AddSingleton<IWorkerRegister, WorkerRegister>();
        services.AddHostedService<WorkSignalRelay>();
    }

    private static NpgsqlDataSource ReadSource(IServiceProvider provider) => provider.GetRequiredKeyedService<NpgsqlDataSource>(Reading);
}
