using System.Collections.Immutable;
using FlowProv.Domain.Shared;

namespace FlowProv.Api.Contracts.Flows;

/// <summary>The query parameter <c>labels</c>: <c>key:value</c>, several with commas between or the parameter repeated; a flow must bear all of them.</summary>
internal static class FlowLabels
{
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<string> texts)
    {
        var labels = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var label in texts.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var colon = label.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !labels.TryAdd(label[..colon], label[(colon + 1)..]))
            {
                throw new FlowProvException(
                    ErrorKind.Invalid, "The labels must be written as key:value,key:value, each key once.", [new ErrorDetail(["query", "labels"], $"'{label}' is not understood.")]);
            }
        }

        return labels.ToImmutable();
    }
}
