using System.Text.Json.Serialization;
using FlowProv.Domain.Access;

namespace FlowProv.Api.Contracts.Access;

/// <summary>Who is calling.</summary>
/// <param name="Name">The user's name.</param>
/// <param name="Role">What the credentials of this request allow.</param>
/// <param name="TokenId">The token that was sent; null for a password.</param>
/// <param name="ExpiresAt">When that token ends, UTC; null for never.</param>
public sealed record CallerBody(
    string Name,
    Role Role,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Guid? TokenId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateTimeOffset? ExpiresAt);
