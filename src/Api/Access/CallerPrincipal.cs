using System.Security.Claims;
using FlowProv.Application.Access;

namespace FlowProv.Api.Access;

/// <summary>The caller as ASP.NET Core knows it.</summary>
internal sealed class CallerPrincipal(Caller caller) : ClaimsPrincipal(new ClaimsIdentity(
    [new Claim(ClaimTypes.Name, caller.Name), new Claim(ClaimTypes.Role, RoleOf.Text(caller.Role))], CredentialsHandler.SchemeName))
{
    public Caller Caller => caller;

    /// <summary>The caller of a request; null while authentication is off.</summary>
    public static Caller? Of(HttpContext context) => (context.User as CallerPrincipal)?.Caller;
}
