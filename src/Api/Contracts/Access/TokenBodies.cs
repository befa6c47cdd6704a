using System.Text.Json.Serialization;
using FlowProv.Application.Access;
using FlowProv.Domain.Access;

namespace FlowProv.Api.Contracts.Access;

/// <summary>A new token.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CreateTokenBody
{
    /// <summary>What it is for.</summary>
    [JsonRequired]
    public string? Name { get; init; }

    /// <summary>Narrows the user's role; absent for all of it.</summary>
    public Role? Role { get; init; }

    /// <summary>Seconds that it lives; for ever when this and the next are absent.</summary>
    public long? ExpiresIn { get; init; }

    /// <summary>When it ends; UTC where it names no offset.</summary>
    public DateTime? ExpiresAt { get; init; }

    internal DateTimeOffset? End() => ExpiresAt is { } at
        ? new DateTimeOffset(at.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(at, DateTimeKind.Utc) : at.ToUniversalTime())
        : null;
}

/// <summary>A new token: the only time that its text is told.</summary>
/// <param name="Token">What to send, as <c>Authorization: Bearer …</c> or as the password of Basic credentials.</param>
/// <param name="Id">Its id, to revoke it by.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Role">The role that it is narrowed to; null for its user's.</param>
/// <param name="ExpiresAt">When it ends, UTC; null for never.</param>
/// <param name="CreatedAt">When it was made, UTC.</param>
public sealed record NewTokenBody(
    string Token,
    Guid Id,
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Role? Role,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateTimeOffset? ExpiresAt,
    DateTimeOffset CreatedAt)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => nameof(NewTokenBody);

    internal static NewTokenBody Of(NewToken made) =>
        new(made.Text, made.Entry.Id, made.Entry.Name, made.Entry.Role, made.Entry.ExpiresAt, made.Entry.CreatedAt);
}
