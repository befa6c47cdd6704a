using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FlowProv.Application.Access;

/// <summary>The text of a token: a prefix that secret scanners know it by, and 256 random bits as base64url.</summary>
internal static class TokenText
{
    private const string Prefix = "flowprov_";

    public static string Create() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static bool Is(string secret) => secret.StartsWith(Prefix, StringComparison.Ordinal);

    // Nobody guesses 256 bits, so a slow hash would protect nothing.
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
