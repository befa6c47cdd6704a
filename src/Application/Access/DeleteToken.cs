using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Revokes a token.</summary>
/// <param name="UserName">Whose.</param>
/// <param name="Id">The token.</param>
public sealed record DeleteToken(string UserName, Guid Id) : ICommand<Unit>;

internal sealed class DeleteTokenHandler(IFlowProvDb db, CredentialCache cache, IUnitOfWork unit) : IRequestHandler<DeleteToken, Unit>
{
    public async Task<Unit> Handle(DeleteToken request, CancellationToken cancellationToken)
    {
        var token = await db.ApiTokens.FirstOrDefaultAsync(
                token => token.Id == request.Id && db.Users.Any(user => user.Id == token.UserId && user.Name == request.UserName), cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, $"Token not found: {request.Id}");
        db.ApiTokens.Remove(token);
        await db.SaveChangesAsync(cancellationToken);
        unit.AfterCommit(cache.Clear);
        return Unit.Value;
    }
}
