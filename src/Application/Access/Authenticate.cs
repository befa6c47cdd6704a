using System.Security.Cryptography;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Access;

/// <summary>Finds out who credentials belong to.</summary>
/// <param name="Credentials">What the request brought.</param>
/// <param name="Address">Where it came from, for the limits.</param>
public sealed record Authenticate(Credentials Credentials, string Address) : IRequest<Verdict>;

/// <summary>What credentials are worth.</summary>
/// <param name="Caller">Whose they are; null when they are refused.</param>
/// <param name="Wait">Refused unseen: there were too many failures, and this is how long to wait.</param>
public sealed record Verdict(Caller? Caller, TimeSpan? Wait = null);

internal sealed class AuthenticateHandler(
    CredentialCache cache, ILoginLimits limits, IPasswordHash passwords, TokenUses uses, IMediator mediator, TimeProvider time)
    : IRequestHandler<Authenticate, Verdict>
{
    private static readonly Verdict Refused = new(Caller: null);

    // Requests with known credentials shall not wait for the cores that hash passwords.
    private static readonly SemaphoreSlim Hashing = new(Math.Max(1, Environment.ProcessorCount / 2));

    public Task<Verdict> Handle(Authenticate request, CancellationToken cancellationToken)
    {
        var credentials = request.Credentials;
        return cache.Find(credentials) is { } known ? Task.FromResult(new Verdict(known))
            : TokenText.Is(credentials.Secret) ? ByTokenAsync(credentials, request.Address, cancellationToken)
            : credentials.Name is { } name ? ByPasswordAsync(name, credentials, request.Address, cancellationToken)
            : Task.FromResult(new Verdict(null, limits.TokenFailed(request.Address)));
    }

    // A valid token is never limited: others behind its address may have a wrong one.
    private async Task<Verdict> ByTokenAsync(Credentials credentials, string address, CancellationToken cancellationToken)
    {
        var asOf = cache.Generation;
        var hash = TokenText.Hash(credentials.Secret);
        if (await mediator.Send(new FindToken(hash), cancellationToken) is not { User.IsDisabled: false } found
            || !CryptographicOperations.FixedTimeEquals(found.Token.Hash, hash)
            || found.Token.ExpiresAt <= time.GetUtcNow()
            || (credentials.Name is { } name && name != found.User.Name))
        {
            return new Verdict(null, limits.TokenFailed(address));
        }

        var (user, token) = found;
        if (!(token.LastUsedAt > time.GetUtcNow() - NoteTokenUseHandler.Precision))
        {
            uses.Note(token.Id);
        }

        return Accept(credentials, new Caller(user.Id, user.Name, token.RoleWithin(user.Role), token.Id, token.ExpiresAt), asOf);
    }

    private async Task<Verdict> ByPasswordAsync(string told, Credentials credentials, string address, CancellationToken cancellationToken)
    {
        // What can be nobody's name reaches neither the limits' memory nor the database.
        var name = UserRules.IsName(told) ? told : "";
        if (limits.PasswordWait(name, address) is { } wait)
        {
            return new Verdict(null, wait);
        }

        await Hashing.WaitAsync(cancellationToken);
        try
        {
            // Those who were here before may have brought the same password, or too many wrong ones.
            return cache.Find(credentials) is { } known ? new Verdict(known)
                : limits.PasswordWait(name, address) is { } longer ? new Verdict(null, longer)
                : await HashAsync(name, credentials, address, cancellationToken);
        }
        finally
        {
            Hashing.Release();
        }
    }

    private async Task<Verdict> HashAsync(string name, Credentials credentials, string address, CancellationToken cancellationToken)
    {
        var asOf = cache.Generation;
        var user = name.Length == 0 ? null : await mediator.Send(new FindUser(name), cancellationToken);
        if (passwords.Verify(user?.PasswordHash, credentials.Secret) && user is { IsDisabled: false })
        {
            return Accept(credentials, new Caller(user.Id, user.Name, user.Role), asOf);
        }

        limits.PasswordFailed(name, address);
        return Refused;
    }

    private Verdict Accept(Credentials credentials, Caller caller, long asOf)
    {
        cache.Add(credentials, caller, asOf);
        return new Verdict(caller);
    }
}

/// <summary>A user by name.</summary>
internal sealed record FindUser(string Name) : IQuery<User?>;

internal sealed class FindUserHandler(IFlowProvDb db) : IRequestHandler<FindUser, User?>
{
    public Task<User?> Handle(FindUser request, CancellationToken cancellationToken) =>
        db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Name == request.Name, cancellationToken);
}

/// <summary>A token by its hash, with its user.</summary>
internal sealed record FindToken(byte[] Hash) : IQuery<FoundToken?>;

internal sealed record FoundToken(User User, ApiToken Token);

internal sealed class FindTokenHandler(IFlowProvDb db) : IRequestHandler<FindToken, FoundToken?>
{
    public Task<FoundToken?> Handle(FindToken request, CancellationToken cancellationToken) => (
        from token in db.ApiTokens.AsNoTracking()
        join user in db.Users.AsNoTracking() on token.UserId equals user.Id
        where token.Hash == request.Hash
        select new FoundToken(user, token)).FirstOrDefaultAsync(cancellationToken);
}
