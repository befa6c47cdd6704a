using FlowProv.Api.Hosting;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace FlowProv.Api.Access;

/// <summary>Puts authentication and authorisation into the application, where they are switched on; else nothing of it is there.</summary>
internal static class AccessControl
{
    public static bool IsOn(IConfiguration configuration) => configuration.GetValue<bool>($"FlowProv:Authentication:{nameof(AuthenticationSettings.Enabled)}");

    public static IServiceCollection AddAccessControl(this IServiceCollection services)
    {
        // The core only: the rest would keep keys for cookies in the home folder.
        services.AddWebEncoders().AddTransient<CredentialsHandler>().AddAuthenticationCore(authentication =>
        {
            authentication.DefaultScheme = CredentialsHandler.SchemeName;
            authentication.AddScheme<CredentialsHandler>(CredentialsHandler.SchemeName, null);
        });
        services.AddHostedService<TokenUseLoop>().AddHostedService<FirstUserNotice>();
        var roles = Enum.GetValues<Role>();
        return services.AddAuthorization(authorization =>
        {
            foreach (var role in roles)
            {
                authorization.AddPolicy(PolicyOf(role), policy => policy.RequireRole(roles.Where(other => other >= role).Select(RoleOf.Text)));
            }
        });
    }

    /// <summary>Gives each route the policy of its declared role.</summary>
    public static void Require(EndpointBuilder route)
    {
        if (RoleOf.Route(route.Metadata) is { } role)
        {
            route.Metadata.Add(new AuthorizeAttribute(PolicyOf(role)));
        }
    }

    private static string PolicyOf(Role role) => RoleOf.Text(role);
}
