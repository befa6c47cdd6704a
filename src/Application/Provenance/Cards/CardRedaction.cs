using System.Buffers;

namespace FlowProv.Application.Provenance.Cards;

/// <summary>The one place where a card decides what is secret (contract 4.1); ingestion redacts too, but older rows may hold more.</summary>
internal static class CardRedaction
{
    public const string Mark = "REDACTED";

    private const int ShortestKey = 20;

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private static readonly string[] SecretWords =
    [
        "password", "passwd", "passphrase", "secret", "api_key", "apikey", "access_key", "private_key", "auth_token", "access_token", "credential",
    ];

    public static bool IsSecretKey(ReadOnlySpan<char> key)
    {
        if (key.Equals("token", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var word in SecretWords)
        {
            if (key.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSecretText(ReadOnlySpan<char> text) =>
        text.StartsWith("sk-", StringComparison.Ordinal) && text.Length >= ShortestKey && !text.ContainsAnyExcept(KeyCharacters);
}
