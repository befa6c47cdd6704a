using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Flows;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The id of the last flow of a page, or null when no other follows it: known before the bodies are read, for the header.</summary>
public sealed record FindPageEnd(IReadOnlyDictionary<string, string> Labels, string? After, int Limit) : IQuery<string?>;

internal sealed class FindPageEndHandler(IFlowStore store) : IRequestHandler<FindPageEnd, string?>
{
    public async Task<string?> Handle(FindPageEnd request, CancellationToken cancellationToken)
    {
        var lastAndNext = await store.Labelled(request.Labels).Between(request.After, null)
            .Select(flow => flow.FlowId)
            .Skip(request.Limit - 1)
            .Take(2)
            .ToListAsync(cancellationToken);
        return lastAndNext.Count == 2 ? lastAndNext[0] : null;
    }
}

internal static class FlowOrder
{
    /// <summary>Flows in the order of their ids, without the first and with the last bound. The column's collation is code points.</summary>
    public static IQueryable<FlowConfiguration> Between(this IQueryable<FlowConfiguration> flows, string? after, string? upTo) => flows
        .Where(flow => (after == null || string.Compare(flow.FlowId, after) > 0) && (upTo == null || string.Compare(flow.FlowId, upTo) <= 0))
        .OrderBy(flow => flow.FlowId);
}
