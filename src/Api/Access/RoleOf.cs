using FlowProv.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace FlowProv.Api.Access;

/// <summary>Which role a route needs.</summary>
internal static class RoleOf
{
    /// <summary>The role for its attributes, outermost first; null when it is open to everybody. What says nothing is for admins.</summary>
    public static Role? Route(IEnumerable<object> attributes)
    {
        var all = attributes.ToList();
        return all.Exists(attribute => attribute is IAllowAnonymous)
            ? null
            : all.OfType<RequiresRoleAttribute>().LastOrDefault()?.Role ?? Role.Admin;
    }

    public static string Text(Role role) => role.ToString().ToLowerInvariant();
}
