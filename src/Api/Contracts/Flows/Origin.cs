using System.Net.Http.Headers;
using System.Text;
using FlowProv.Api.Access;
using FlowProv.Application.Orchestration.Flows;

namespace FlowProv.Api.Contracts.Flows;

/// <summary>
/// Who asks: the authenticated user. While authentication is off the header <c>X-Actor</c>, else the name of Basic credentials: told, not proven.
/// </summary>
internal static class Origin
{
    public const string Header = "X-Actor";

    private const int MostCharacters = 255;

    public static FlowOrigin Of(HttpContext context)
    {
        var actor = CallerPrincipal.Of(context)?.Name ?? Clean(context.Request.Headers[Header].ToString()) ?? Clean(BasicName(context.Request));
        return new FlowOrigin(actor, context.TraceIdentifier);
    }

    private static string? BasicName(HttpRequest request)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var told)
            || !"Basic".Equals(told.Scheme, StringComparison.OrdinalIgnoreCase)
            || told.Parameter is not { } encoded)
        {
            return null;
        }

        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length).Split(':')[0] : null;
    }

    private static string? Clean(string? name)
    {
        var clean = new string([.. (name ?? "").Where(character => !char.IsControl(character) && !char.IsSurrogate(character)).Take(MostCharacters)]).Trim();
        return clean.Length == 0 ? null : clean;
    }
}
