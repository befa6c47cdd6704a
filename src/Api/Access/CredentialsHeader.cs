using System.Net.Http.Headers;
using System.Text;
using FlowProv.Application.Access;

namespace FlowProv.Api.Access;

/// <summary>Reads the Authorization header: <c>Basic</c> with name and password or token, or <c>Bearer</c> with a token.</summary>
internal static class CredentialsHeader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when there is none; without a secret when it says nothing that could be right.</summary>
    public static Credentials? Read(string? header)
    {
        if (string.IsNullOrEmpty(header))
        {
            return null;
        }

        return !AuthenticationHeaderValue.TryParse(header, out var told) || told.Parameter is not { } parameter ? new Credentials(null, "")
            : "Bearer".Equals(told.Scheme, StringComparison.OrdinalIgnoreCase) ? new Credentials(null, parameter)
            : "Basic".Equals(told.Scheme, StringComparison.OrdinalIgnoreCase) ? ReadBasic(parameter)
            : new Credentials(null, "");
    }

    // RFC 7617: the first colon ends the name.
    private static Credentials ReadBasic(string encoded)
    {
        try
        {
            var parts = Utf8.GetString(Convert.FromBase64String(encoded)).Split(':', 2);
            return parts is [var name, var secret] ? new Credentials(name, secret) : new Credentials(null, "");
        }
        catch (Exception failure) when (failure is FormatException or DecoderFallbackException)
        {
            return new Credentials(null, "");
        }
    }
}
