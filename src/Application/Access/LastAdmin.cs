using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Sees to it that somebody can always say who may do what.</summary>
internal sealed class LastAdmin(IFlowProvDb db, INameLock names)
{
    /// <summary>To be held before the user is read: two admins must not demote each other at a time.</summary>
    public Task HoldAsync(CancellationToken cancellationToken) => names.HoldAsync("users", "admin", cancellationToken);

    /// <summary>Refuses to lose a user as an admin when there is no other.</summary>
    public async Task KeepAsync(User user, CancellationToken cancellationToken)
    {
        if (user is { Role: Role.Admin, IsDisabled: false }
            && !await db.Users.AnyAsync(other => other.Id != user.Id && other.Role == Role.Admin && !other.IsDisabled, cancellationToken))
        {
            throw new FlowProvException(
                ErrorKind.Conflict, $"{user.Name} is the last enabled admin, who can be neither deleted, disabled nor demoted.");
        }
    }
}
