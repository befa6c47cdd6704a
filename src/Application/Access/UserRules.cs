using System.Text.RegularExpressions;
using FlowProv.Domain.Shared;

namespace FlowProv.Application.Access;

/// <summary>What names and passwords look like.</summary>
internal static partial class UserRules
{
    public const int MostNameCharacters = 64;

    public const string NameMessage =
        "A user's name has 1 to 64 letters, digits and the characters . _ @ -, begins with a letter or digit, and is not 'me'.";

    public const string PasswordMessage = "A password has 8 to 1024 characters, and does not begin as tokens do.";

    public const string RoleMessage = "A role is read, run or admin.";

    public const string TokenNameMessage = "A token's name has 1 to 255 characters and none to control a terminal.";

    // Without a colon, which ends the name in Basic credentials, and fit for a path.
    public static bool IsName(string? name) =>
        name is { Length: <= MostNameCharacters } && Name().IsMatch(name) && !name.Equals("me", StringComparison.OrdinalIgnoreCase);

    // What looks like a token is looked up as one.
    public static bool IsPassword(string? password) => password is { Length: >= 8 and <= 1024 } && !TokenText.Is(password);

    public static bool IsTokenName(string? name) => name is { Length: >= 1 and <= 255 } && !name.Any(c => char.IsControl(c) || char.IsSurrogate(c));

    public static FlowProvException Missing(string name) => new(ErrorKind.NotFound, $"User not found: {name}");

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._@-]*\z")]
    private static partial Regex Name();
}
