using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FlowProv.Infrastructure.Work.Http;

/// <summary>Registers the executor of HTTP tasks; only for hosts that serve.</summary>
public static class HttpTasks
{
    public static IServiceCollection AddHttpTasks(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(configuration.GetSection("FlowProv:Http").Get<HttpTaskOptions>() ?? new HttpTaskOptions());
        services.AddSingleton<HttpTaskClient>();
        services.AddHostedService<HttpTaskLoop>();
        return services;
    }
}
