namespace FlowProv.Domain.Access;

/// <summary>Somebody, or a program, that may call the service.</summary>
public sealed class User
{
    public Guid Id { get; init; }

    /// <summary>Unique.</summary>
    public required string Name { get; init; }

    public Role Role { get; set; }

    /// <summary>Null for one that comes with tokens only.</summary>
    public string? PasswordHash { get; set; }

    public bool IsDisabled { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
