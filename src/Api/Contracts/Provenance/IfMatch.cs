using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Objects;
using FlowProv.Domain.Shared;
using Microsoft.Net.Http.Headers;

namespace FlowProv.Api.Contracts.Provenance;

/// <summary>The header <c>If-Match</c> on versions: <c>"3"</c>, a list of such, or <c>*</c>.</summary>
internal static class IfMatch
{
    public static VersionCondition? Read(HttpRequest request)
    {
        var header = request.Headers.IfMatch;
        if (header.Count == 0)
        {
            return null;
        }

        if (!EntityTagHeaderValue.TryParseStrictList(header, out var tags))
        {
            throw new FlowProvException(ErrorKind.Invalid, "If-Match must be * or a list of quoted versions, such as \"3\".");
        }

        // A tag that is weak or no version is well formed and matches nothing.
        return tags.Contains(EntityTagHeaderValue.Any)
            ? VersionCondition.Exists
            : VersionCondition.OneOf([.. tags.Where(tag => !tag.IsWeak).Select(tag => ObjectTag.Read(tag.Tag.AsSpan().Trim('"'))).OfType<int>()]);
    }
}
