using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Deletes a user with the user's tokens.</summary>
/// <param name="Name">The user.</param>
public sealed record DeleteUser(string Name) : ICommand<Unit>;

internal sealed class DeleteUserHandler(IFlowProvDb db, LastAdmin lastAdmin, CredentialCache cache, IUnitOfWork unit) : IRequestHandler<DeleteUser, Unit>
{
    public async Task<Unit> Handle(DeleteUser request, CancellationToken cancellationToken)
    {
        await lastAdmin.HoldAsync(cancellationToken);
        var user = await db.Users.FirstOrDefaultAsync(user => user.Name == request.Name, cancellationToken) ?? throw UserRules.Missing(request.Name);
        await lastAdmin.KeepAsync(user, cancellationToken);
        db.Users.Remove(user);
        await db.SaveChangesAsync(cancellationToken);
        unit.AfterCommit(cache.Clear);
        return Unit.Value;
    }
}
