namespace FlowProv.Domain.Access;

/// <summary>A secret that stands for a user, for programs. Only its hash is known here.</summary>
public sealed class ApiToken
{
    public Guid Id { get; init; }

    public Guid UserId { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the text.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Narrows the user's role; null for all that the user may.</summary>
    public Role? Role { get; init; }

    /// <summary>Null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>To a minute.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>What a caller with this token may do: never more than the user.</summary>
    public Role RoleWithin(Role userRole) => Role is { } own && own < userRole ? own : userRole;
}
