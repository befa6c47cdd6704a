using FlowProv.Domain.Access;

namespace FlowProv.Api.Access;

/// <summary>
/// The role that an action needs; on a controller, that of its actions which say nothing else. Routes that are open to everybody bear
/// <see cref="Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
internal sealed class RequiresRoleAttribute(Role role) : Attribute
{
    public Role Role => role;
}
