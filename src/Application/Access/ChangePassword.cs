using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Access;

/// <summary>A user's own new password.</summary>
/// <param name="Caller">The user, who must have come with the present one: a token that got into wrong hands must not take the user over.</param>
/// <param name="Password">The new password.</param>
public sealed record ChangePassword(Caller Caller, string Password) : IRequest<UserEntry>
{
    /// <summary>Without secrets.</summary>
    public override string ToString() => nameof(ChangePassword);
}

internal sealed class ChangePasswordHandler(IMediator mediator) : IRequestHandler<ChangePassword, UserEntry>
{
    public Task<UserEntry> Handle(ChangePassword request, CancellationToken cancellationToken) => request.Caller.TokenId is null
        ? mediator.Send(new UpdateUser(request.Caller.Name, request.Password, null, null), cancellationToken)
        : throw new FlowProvException(ErrorKind.Forbidden, "A token cannot change the password; send name and password.");
}
