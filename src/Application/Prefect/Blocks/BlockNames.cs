using System.Text.RegularExpressions;
using FlowProv.Application.Prefect.Bodies;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Rules for the names and addresses of blocks.</summary>
internal static partial class BlockNames
{
    /// <summary>Notes a name that is not made of lower-case letters, digits and dashes.</summary>
    public static void RequireSlug(this BodyObject body, string member, string? name)
    {
        if (name is not null && !Slug().IsMatch(name))
        {
            body.Get(member)?.Refuse(new BodyError("value_error", $"{member} must only contain lowercase letters, numbers, and dashes"));
        }
    }

    /// <summary>An address of the web; null when it is absent, null or none.</summary>
    public static string? Url(this BodyObject body, string member)
    {
        var text = body.Text(member, nullable: true);
        if (text is not null && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0))
        {
            body.Get(member)?.Refuse(new BodyError("value_error.url", "invalid URL: it must begin with http:// or https:// and a host"));
        }

        return text;
    }

    [GeneratedRegex(@"\A[a-z0-9-]+\z")]
    private static partial Regex Slug();
}
