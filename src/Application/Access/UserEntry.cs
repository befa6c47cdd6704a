using FlowProv.Domain.Access;

namespace FlowProv.Application.Access;

/// <summary>A user.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">What the user may do.</param>
/// <param name="Disabled">Whether all credentials of the user are refused.</param>
/// <param name="HasPassword">False for one that comes with tokens only.</param>
/// <param name="CreatedAt">When the user was made, UTC.</param>
/// <param name="UpdatedAt">When the user was changed, UTC.</param>
public sealed record UserEntry(string Name, Role Role, bool Disabled, bool HasPassword, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
{
    internal static UserEntry Of(User user) =>
        new(user.Name, user.Role, user.IsDisabled, user.PasswordHash is not null, user.CreatedAt, user.UpdatedAt);
}
