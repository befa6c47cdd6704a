using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Users by name.</summary>
/// <param name="After">Only those after this name.</param>
/// <param name="Limit">The most to return.</param>
public sealed record ListUsers(string After, int Limit) : IQuery<IReadOnlyList<UserEntry>>;

internal sealed class ListUsersHandler(IFlowProvDb db) : IRequestHandler<ListUsers, IReadOnlyList<UserEntry>>
{
    public async Task<IReadOnlyList<UserEntry>> Handle(ListUsers request, CancellationToken cancellationToken)
    {
        var users = await db.Users.AsNoTracking()
            .Where(user => string.Compare(user.Name, request.After) > 0)
            .OrderBy(user => user.Name).Take(request.Limit).ToListAsync(cancellationToken);
        return [.. users.Select(UserEntry.Of)];
    }
}

/// <summary>A user.</summary>
/// <param name="Name">The user's name.</param>
public sealed record GetUser(string Name) : IQuery<UserEntry>;

internal sealed class GetUserHandler(IFlowProvDb db) : IRequestHandler<GetUser, UserEntry>
{
    public async Task<UserEntry> Handle(GetUser request, CancellationToken cancellationToken) => UserEntry.Of(
        await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Name == request.Name, cancellationToken) ?? throw UserRules.Missing(request.Name));
}

/// <summary>Whether there is anybody at all.</summary>
public sealed record HasUsers : IQuery<bool>;

internal sealed class HasUsersHandler(IFlowProvDb db) : IRequestHandler<HasUsers, bool>
{
    public Task<bool> Handle(HasUsers request, CancellationToken cancellationToken) => db.Users.AnyAsync(cancellationToken);
}
