using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Makes a user.</summary>
/// <param name="Name">The name.</param>
/// <param name="Password">The password; null for one that comes with tokens only.</param>
/// <param name="Role">What the user may do.</param>
/// <param name="Disabled">Whether to begin disabled.</param>
public sealed record CreateUser(string? Name, string? Password, Role Role, bool Disabled = false) : ICommand<UserEntry>
{
    /// <summary>Without secrets.</summary>
    public override string ToString() => nameof(CreateUser);
}

internal sealed class CreateUserRules : AbstractValidator<CreateUser>
{
    public CreateUserRules()
    {
        RuleFor(user => user.Name).Must(UserRules.IsName).WithMessage(UserRules.NameMessage);
        RuleFor(user => user.Password).Must(UserRules.IsPassword).When(user => user.Password is not null).WithMessage(UserRules.PasswordMessage);
        RuleFor(user => user.Role).IsInEnum().WithMessage(UserRules.RoleMessage);
    }
}

internal sealed class CreateUserHandler(IFlowProvDb db, INameLock names, IPasswordHash passwords, TimeProvider time)
    : IRequestHandler<CreateUser, UserEntry>
{
    public async Task<UserEntry> Handle(CreateUser request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var user = new User
        {
            Id = Guid.CreateVersion7(now),
            Name = request.Name!,
            Role = request.Role,
            PasswordHash = request.Password is { } password ? passwords.Hash(password) : null,
            IsDisabled = request.Disabled,
            CreatedAt = now,
            UpdatedAt = now,
        };
        await names.HoldAsync("user", user.Name, cancellationToken);
        if (await db.Users.AnyAsync(known => known.Name == user.Name, cancellationToken))
        {
            throw new FlowProvException(ErrorKind.Conflict, $"There is a user of this name: {user.Name}");
        }

        db.Users.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return UserEntry.Of(user);
    }
}
