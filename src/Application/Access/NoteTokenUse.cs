using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Writes down that a token was used, at most once a minute whichever servers it calls.</summary>
/// <param name="TokenId">The token.</param>
public sealed record NoteTokenUse(Guid TokenId) : ICommand<int>;

internal sealed class NoteTokenUseHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<NoteTokenUse, int>
{
    public static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    public Task<int> Handle(NoteTokenUse request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var before = now - Precision;
        return db.ApiTokens
            .Where(token => token.Id == request.TokenId && (token.LastUsedAt == null || token.LastUsedAt <= before))
            .ExecuteUpdateAsync(token => token.SetProperty(t => t.LastUsedAt, now), cancellationToken);
    }
}
