using FlowProv.Domain.Access;

namespace FlowProv.Application.Access;

/// <summary>Who sends a request, proven by credentials.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Name">The user's name.</param>
/// <param name="Role">What the credentials allow: the user's role, or less for a narrower token.</param>
/// <param name="TokenId">The token; null for a password.</param>
/// <param name="ExpiresAt">When the token ends; null for never.</param>
public sealed record Caller(Guid UserId, string Name, Role Role, Guid? TokenId = null, DateTimeOffset? ExpiresAt = null);

/// <summary>What a request brought.</summary>
/// <param name="Name">The user's name; null where a token stands alone.</param>
/// <param name="Secret">A password or a token.</param>
public sealed record Credentials(string? Name, string Secret)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => nameof(Credentials);
}
