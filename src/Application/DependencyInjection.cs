using System.Reflection;
using FlowProv.Application.Behaviours;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FlowProv.Application;

/// <summary>Registers the use cases.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(TimeProvider.System);
        services.AddTransient<ServiceFactory>(provider => provider.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ActivityBehaviour<,>));
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
