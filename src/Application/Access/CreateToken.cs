using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using FlowProv.Domain.Shared;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Makes a token.</summary>
/// <param name="UserName">Whose.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Role">Narrows the user's role; null for all of it.</param>
/// <param name="ExpiresIn">Seconds that it lives; null for no such end.</param>
/// <param name="ExpiresAt">When it ends; null for no such end.</param>
/// <param name="By">The caller, where it is one's own: it may do no more and live no longer than the token it was asked for with.</param>
public sealed record CreateToken(string UserName, string? Name, Role? Role, long? ExpiresIn, DateTimeOffset? ExpiresAt, Caller? By = null)
    : ICommand<NewToken>;

internal sealed class CreateTokenRules : AbstractValidator<CreateToken>
{
    private const long MostSeconds = 100L * 366 * 24 * 3600;

    public CreateTokenRules(TimeProvider time)
    {
        RuleFor(token => token.Name).Must(UserRules.IsTokenName).WithMessage(UserRules.TokenNameMessage);
        RuleFor(token => token.Role).IsInEnum().WithMessage(UserRules.RoleMessage);
        RuleFor(token => token.ExpiresIn).InclusiveBetween(1, MostSeconds).WithMessage($"expires_in must be 1 to {MostSeconds} seconds.");
        RuleFor(token => token.ExpiresAt).Must(at => at is null || at > time.GetUtcNow()).WithMessage("expires_at must lie ahead.");
        RuleFor(token => token.ExpiresAt).Null().When(token => token.ExpiresIn is not null).WithMessage("Of expires_in and expires_at only one may be given.");
    }
}

internal sealed class CreateTokenHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<CreateToken, NewToken>
{
    public async Task<NewToken> Handle(CreateToken request, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Name == request.UserName, cancellationToken)
            ?? throw UserRules.Missing(request.UserName);
        var now = time.GetUtcNow();
        var text = TokenText.Create();
        var token = new ApiToken
        {
            Id = Guid.CreateVersion7(now),
            UserId = user.Id,
            Name = request.Name!,
            Hash = TokenText.Hash(text),
            Role = RoleOf(request, user),
            ExpiresAt = EndOf(request, now),
            CreatedAt = now,
        };
        db.ApiTokens.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        return new NewToken(TokenEntry.Of(token), text);
    }

    private static Role? RoleOf(CreateToken request, User user)
    {
        var most = request.By?.Role ?? user.Role;
        return request.Role > most
            ? throw new FlowProvException(ErrorKind.Forbidden, $"The token's role must be no wider than {Text(most)}.")
            : request.Role ?? (most < user.Role ? most : null);
    }

    private static DateTimeOffset? EndOf(CreateToken request, DateTimeOffset now)
    {
        var asked = request.ExpiresIn is { } seconds ? now.AddSeconds(seconds) : request.ExpiresAt?.ToUniversalTime();
        return request.By?.ExpiresAt is not { } most ? asked
            : asked > most ? throw new FlowProvException(ErrorKind.Forbidden, "The token must end no later than the one that asks for it.")
            : asked ?? most;
    }

    private static string Text(Role role) => role.ToString().ToLowerInvariant();
}
