using AutoMapper;
using FlowProv.Application.Access;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Orchestration.Documents;
using FlowProv.Application.Orchestration.Flows;
using FlowProv.Application.Orchestration.Runs;
using FlowProv.Application.Prefect.Admin;
using FlowProv.Application.Prefect.Blocks;
using FlowProv.Application.Prefect.Deployments;
using FlowProv.Application.Prefect.FlowRuns;
using FlowProv.Application.Prefect.States;
using FlowProv.Application.Prefect.TaskRuns;
using FlowProv.Application.Provenance.Cards;
using FlowProv.Application.Provenance.Ingest;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

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
        services.AddSingleton(configuration.GetSection("FlowProv:Prefect").Get<PrefectOptions>() ?? new PrefectOptions());
        services.AddSingleton<SecretRedactor>();
        services.AddSingleton<CardRedaction>();
        services.AddSingleton<DefinitionCache>();
        services.AddScoped<DocumentMessages>();
        services.AddScoped<RunDocuments>();
        services.AddScoped<ClientRunDocuments>();
        services.AddScoped<ClientRunSteps>();
        services.AddScoped<NewFlowRunReader>();
        services.AddScoped<NewTaskRunReader>();
        services.AddScoped<FlowRunTransitions>();
        services.AddScoped<FlowRunDeletion>();
        services.AddScoped<TaskRunTransitions>();
        services.AddScoped<BlockDocuments>();
        services.AddScoped<DeploymentConfigurations>();
        services.AddScoped<RunSteps>();
        services.AddTransient<ServiceFactory>(provider => provider.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ActivityBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehaviour<,>));
        services.AddScoped<IdempotencyKey>();
        services.AddFlows(configuration);
        services.AddAccess(configuration);
        foreach (var (contract, handler) in Implementations(typeof(IRequestHandler<,>), typeof(IValidator<>)))
        {
            services.AddTransient(contract, handler);
        }

        return services;
    }

    private static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("FlowProv:Authentication").Get<AuthenticationSettings>() ?? new AuthenticationSettings());
        services.AddSingleton<CredentialCache>();
        services.AddSingleton<TokenUses>();
        services.AddScoped<LastAdmin>();
    }

    private static void AddFlows(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("FlowProv:Flows").Get<FlowsOptions>() ?? new FlowsOptions());
        services.AddSingleton<FlowSignal>();
        services.AddScoped<FlowChanges>();
        services.AddSingleton<AutoMapper.IConfigurationProvider>(provider => new MapperConfiguration(
            mapper => mapper.AddProfile<FlowsProfile>(), provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
    }

    // MediatR 5.1.0 leaves registration to the container; MediatR 12's AddMediatR will replace these lines.
    private static IEnumerable<(Type Contract, Type Implementation)> Implementations(params Type[] contracts) =>
        from type in typeof(DependencyInjection).Assembly.GetTypes()
        where type is { IsAbstract: false, IsGenericTypeDefinition: false }
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contracts.Contains(contract.GetGenericTypeDefinition())
        select (contract, type);
}
