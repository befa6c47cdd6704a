using System.Text.Json.Serialization;
using FlowProv.Domain.Access;

namespace FlowProv.Application.Access;

/// <summary>A token, without its text.</summary>
/// <param name="Id">Its id, to revoke it by.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Role">The role that it is narrowed to; null for its user's.</param>
/// <param name="ExpiresAt">When it ends, UTC; null for never.</param>
/// <param name="LastUsedAt">When it was last used, UTC, to a minute; null for never.</param>
/// <param name="CreatedAt">When it was made, UTC.</param>
public sealed record TokenEntry(
    Guid Id,
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Role? Role,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateTimeOffset? ExpiresAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateTimeOffset? LastUsedAt,
    DateTimeOffset CreatedAt)
{
    internal static TokenEntry Of(ApiToken token) => new(token.Id, token.Name, token.Role, token.ExpiresAt, token.LastUsedAt, token.CreatedAt);
}

/// <summary>A new token: the only time that its text is told.</summary>
/// <param name="Entry">The token.</param>
/// <param name="Text">What to send.</param>
public sealed record NewToken(TokenEntry Entry, string Text)
{
    /// <summary>Without secrets.</summary>
    public override string ToString() => nameof(NewToken);
}
