using System.Text.Json.Serialization;
using FlowProv.Domain.Access;

namespace FlowProv.Api.Contracts.Access;

/// <summary>A new user.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CreateUserBody
{
    /// <summary>1 to 64 letters, digits and the characters . _ @ -, beginning with a letter or digit.</summary>
    [JsonRequired]
    public string? Name { get; init; }

    /// <summary>8 to 1024 characters; absent for a user that comes with tokens only.</summary>
    public string? Password { get; init; }

    /// <summary>What the user may do.</summary>
    public Role Role { get; init; } = Role.Read;

    /// <summary>Whether to begin disabled.</summary>
    public bool Disabled { get; init; }

    /// <summary>Without secrets: the framework prints arguments when it traces.</summary>
    public override string ToString() => nameof(CreateUserBody);
}

/// <summary>Changes of a user; what is absent stays as it is.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UpdateUserBody
{
    /// <summary>A new password.</summary>
    public string? Password { get; init; }

    /// <summary>Another role.</summary>
    public Role? Role { get; init; }

    /// <summary>Whether all credentials of the user are refused.</summary>
    public bool? Disabled { get; init; }

    /// <summary>Without secrets: the framework prints arguments when it traces.</summary>
    public override string ToString() => nameof(UpdateUserBody);
}

/// <summary>A new password of one's own.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ChangePasswordBody
{
    /// <summary>8 to 1024 characters.</summary>
    [JsonRequired]
    public string Password { get; init; } = "";

    /// <summary>Without secrets: the framework prints arguments when it traces.</summary>
    public override string ToString() => nameof(ChangePasswordBody);
}
