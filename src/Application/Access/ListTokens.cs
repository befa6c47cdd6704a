using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>The tokens of a user, the newest first.</summary>
/// <param name="UserName">The user.</param>
public sealed record ListTokens(string UserName) : IQuery<IReadOnlyList<TokenEntry>>;

internal sealed class ListTokensHandler(IFlowProvDb db) : IRequestHandler<ListTokens, IReadOnlyList<TokenEntry>>
{
    private const int Most = 1000;

    public async Task<IReadOnlyList<TokenEntry>> Handle(ListTokens request, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Name == request.UserName, cancellationToken)
            ?? throw UserRules.Missing(request.UserName);
        var tokens = await db.ApiTokens.AsNoTracking().Where(token => token.UserId == user.Id)
            .OrderByDescending(token => token.CreatedAt).ThenByDescending(token => token.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. tokens.Select(TokenEntry.Of)];
    }
}
