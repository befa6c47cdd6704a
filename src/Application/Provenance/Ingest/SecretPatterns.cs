using System.Buffers;
using System.Text;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Tells keys and texts that look like secrets.</summary>
public sealed class SecretPatterns
{
    private const int MaxKeyBytes = 128;
    private const int RememberedKeys = 1024;

    private static readonly SearchValues<byte> WordBytes =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    private static readonly SearchValues<byte> Base64UrlAndDot =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.="u8);

    private readonly byte[][] stems;
    private readonly string[] lastWords;

    // Streams use few keys. An entry is replaced as a whole by another key with the same slot, so no lock is needed.
    private readonly KeyVerdict?[] remembered = new KeyVerdict?[RememberedKeys];

    public SecretPatterns(RedactionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        lastWords = [.. LastKeyWord.Words.Intersect(options.SecretKeys, StringComparer.OrdinalIgnoreCase)];
        stems = options.SecretKeys.Except(lastWords, StringComparer.OrdinalIgnoreCase)
            .Select(key => Encoding.UTF8.GetBytes(string.Concat(key.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()))
            .Where(stem => stem.Length > 0)
            .ToArray();
    }

    /// <summary>Whether the value under this key is to be hidden.</summary>
    public bool IsSecretKey(ReadOnlySpan<byte> key)
    {
        ref var slot = ref remembered[SlotOf(key)];
        if (slot is not { } verdict || !key.SequenceEqual(verdict.Key))
        {
            slot = verdict = new KeyVerdict(key.ToArray(), Decide(key));
        }

        return verdict.IsSecret;
    }

    /// <summary>Whether a text has the shape of a known kind of secret.</summary>
    public static bool LooksSecret(ReadOnlySpan<byte> text)
    {
        if (text.Length < 16)
        {
            return false;
        }

        return text[0] switch
        {
            (byte)'s' => text.StartsWith("sk-"u8) && text.Length >= 20 && IsWord(text[3..]),
            (byte)'g' => IsGitHubToken(text),
            (byte)'A' => (text.StartsWith("AKIA"u8) || text.StartsWith("ASIA"u8)) && text.Length == 20 && IsWord(text),
            (byte)'e' => IsJsonWebToken(text),
            (byte)'B' or (byte)'b' => text[1..].StartsWith("earer "u8) && IsOneWord(text[7..]),
            (byte)'-' or (byte)'\n' or (byte)'\r' or (byte)' ' or (byte)'\\' => IsPrivateKey(text),
            _ => false,
        };
    }

    private static int SlotOf(ReadOnlySpan<byte> key)
    {
        var hash = (uint)key.Length;
        foreach (var b in key[..Math.Min(key.Length, 24)])
        {
            hash = (hash * 31) + b;
        }

        return (int)(hash % RememberedKeys);
    }

    private bool Decide(ReadOnlySpan<byte> key)
    {
        // A secret-looking word at the end of an overlong key is still found.
        key = key.Length > MaxKeyBytes ? key[^MaxKeyBytes..] : key;
        Span<byte> compact = stackalloc byte[MaxKeyBytes];
        var length = 0;
        foreach (var b in key)
        {
            if (char.IsAsciiLetterOrDigit((char)b))
            {
                compact[length++] = (byte)(b | 0x20);
            }
        }

        compact = compact[..length];
        return HoldsStem(compact) || LastKeyWord.IsSecret(key, lastWords);
    }

    private bool HoldsStem(ReadOnlySpan<byte> compact)
    {
        foreach (var stem in stems)
        {
            if (compact.IndexOf(stem) >= 0 && !IsSecretary(compact))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSecretary(ReadOnlySpan<byte> compact) => compact.IndexOf("secretar"u8) >= 0;

    private static bool IsGitHubToken(ReadOnlySpan<byte> text) =>
        (text.StartsWith("github_pat_"u8) || (text.StartsWith("gh"u8) && text[3] == '_' && "pousr"u8.Contains(text[2])))
        && text.Length >= 24 && IsWord(text);

    private static bool IsJsonWebToken(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("eyJ"u8) || text.Count((byte)'.') != 2)
        {
            return false;
        }

        var rest = text[(text.IndexOf((byte)'.') + 1)..];
        return rest.StartsWith("eyJ"u8) && text.IndexOfAnyExcept(Base64UrlAndDot) < 0;
    }

    private static bool IsPrivateKey(ReadOnlySpan<byte> text) =>
        text.IndexOf("-----BEGIN "u8) is >= 0 and < 8 && text.IndexOf("PRIVATE KEY-----"u8) >= 0;

    private static bool IsWord(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(WordBytes) < 0;

    private static bool IsOneWord(ReadOnlySpan<byte> text) => text.Length >= 8 && text.IndexOfAny(" \t\r\n"u8) < 0;

    private sealed record KeyVerdict(byte[] Key, bool IsSecret);
}
