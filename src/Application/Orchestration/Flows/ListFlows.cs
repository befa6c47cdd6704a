using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>Some configurations in the order of their ids; how many depends on their size, so ask again after the last until none comes.</summary>
/// <param name="Labels">Only flows that bear these.</param>
/// <param name="After">Only flows after this id.</param>
/// <param name="UpTo">Only flows up to this id.</param>
public sealed record ListFlows(IReadOnlyDictionary<string, string> Labels, string? After, string? UpTo) : IQuery<FlowTexts>;

/// <summary>Configurations as they were sent.</summary>
/// <param name="Bodies">One JSON object each.</param>
/// <param name="Last">The id of the last; null when there are no more.</param>
public sealed record FlowTexts(IReadOnlyList<string> Bodies, string? Last);

internal sealed class ListFlowsHandler(IFlowStore store) : IRequestHandler<ListFlows, FlowTexts>
{
    private const int MostRows = 500;
    private const int MostCharacters = 4 * 1024 * 1024;

    public async Task<FlowTexts> Handle(ListFlows request, CancellationToken cancellationToken)
    {
        var (bodies, characters) = (new List<string>(), 0);
        var flows = store.Labelled(request.Labels).Between(request.After, request.UpTo)
            .Select(flow => new { flow.FlowId, flow.Body })
            .Take(MostRows)
            .AsAsyncEnumerable();
        await foreach (var flow in flows.WithCancellation(cancellationToken))
        {
            bodies.Add(flow.Body);
            characters += flow.Body.Length;
            if (bodies.Count == MostRows || characters >= MostCharacters)
            {
                return new FlowTexts(bodies, flow.FlowId);
            }
        }

        return new FlowTexts(bodies, null);
    }
}
