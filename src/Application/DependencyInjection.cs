using System.Reflection;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Provenance.Ingest;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FlowProv.Application;

/// <summary>Registers the use cases.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddApplication(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(configuration.GetSection("FlowProv:Ingest").Get<IngestOptions>() ?? new IngestOptions());
        services.AddSingleton(configuration.GetSection("FlowProv:Redaction").Get<RedactionOptions>() ?? new RedactionOptions());
        services.AddSingleton<SecretRedactor>();
        services.AddSingleton<DefinitionCache>();
        services.AddScoped<RunDocuments>();
        services.AddScoped<RunSteps>();
        services.AddTransient<ServiceFactory>(provider => provider.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ActivityBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));
        foreach (var (contract, handler) in Handlers(typeof(DependencyInjection).Assembly))
        {
            services.AddTransient(contract, handler);
        }

        return services;
    }

    // MediatR 5.1.0 leaves registration to the container; MediatR 12's AddMediatR will replace these lines.
    private static IEnumerable<(Type Contract, Type Handler)> Handlers(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type is { IsAbstract: false, IsGenericTypeDefinition: false }
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
        select (contract, type);
}
