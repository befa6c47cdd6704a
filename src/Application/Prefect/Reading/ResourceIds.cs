using System.Text.Json;
using FlowProv.Application.Filters.Prefect;
using FlowProv.Application.Ports;

namespace FlowProv.Application.Prefect.Reading;

/// <summary>Finds the ids of a page, for resources that a use case has to complete before they go out.</summary>
internal static class ResourceIds
{
    public static async Task<IdPage> ListIdsAsync(this IResourceReader reader, PrefectObject kind, FilterQuery query, CancellationToken cancellationToken)
    {
        using var page = await reader.ListAsync(kind, query, cancellationToken);
        var rows = JsonElement.Parse([.. "["u8, .. page.Items.Span, .. "]"u8]);
        return new IdPage([.. rows.EnumerateArray().Select(row => row.GetProperty("id"u8).GetGuid())], page.NextCursor);
    }
}

/// <summary>The ids of a page in its order.</summary>
internal sealed record IdPage(IReadOnlyList<Guid> Ids, string? NextCursor)
{
    /// <summary>The entities in the page's order; what was deleted meanwhile is missing.</summary>
    public IReadOnlyList<T> Order<T>(IEnumerable<T> found, Func<T, Guid> id)
    {
        var byId = found.ToDictionary(id);
        return [.. Ids.Where(byId.ContainsKey).Select(known => byId[known])];
    }
}
