using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Changes what is named of a user; null leaves it as it is.</summary>
/// <param name="Name">The user.</param>
/// <param name="Password">A new password.</param>
/// <param name="Role">Another role.</param>
/// <param name="Disabled">Whether all credentials of the user are refused.</param>
public sealed record UpdateUser(string Name, string? Password, Role? Role, bool? Disabled) : ICommand<UserEntry>
{
    /// <summary>Without secrets.</summary>
    public override string ToString() => nameof(UpdateUser);
}

internal sealed class UpdateUserRules : AbstractValidator<UpdateUser>
{
    public UpdateUserRules()
    {
        RuleFor(user => user.Password).Must(UserRules.IsPassword).When(user => user.Password is not null).WithMessage(UserRules.PasswordMessage);
        RuleFor(user => user.Role).IsInEnum().WithMessage(UserRules.RoleMessage);
    }
}

internal sealed class UpdateUserHandler(
    IFlowProvDb db, LastAdmin lastAdmin, IPasswordHash passwords, CredentialCache cache, IUnitOfWork unit, TimeProvider time)
    : IRequestHandler<UpdateUser, UserEntry>
{
    public async Task<UserEntry> Handle(UpdateUser request, CancellationToken cancellationToken)
    {
        var hash = request.Password is { } password ? passwords.Hash(password) : null;
        await lastAdmin.HoldAsync(cancellationToken);
        var user = await db.Users.FirstOrDefaultAsync(user => user.Name == request.Name, cancellationToken) ?? throw UserRules.Missing(request.Name);
        if (request.Role is not (null or Role.Admin) || request.Disabled == true)
        {
            await lastAdmin.KeepAsync(user, cancellationToken);
        }

        user.PasswordHash = hash ?? user.PasswordHash;
        user.Role = request.Role ?? user.Role;
        user.IsDisabled = request.Disabled ?? user.IsDisabled;
        user.UpdatedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        unit.AfterCommit(cache.Clear);
        return UserEntry.Of(user);
    }
}
