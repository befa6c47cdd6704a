using System.Collections.Immutable;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Flows;

/// <summary>The ids of all flows with some labels (null: of all flows), in order.</summary>
internal sealed record MatchFlows(IReadOnlyDictionary<string, string>? Labels) : IQuery<IReadOnlyList<string>>;

internal sealed class MatchFlowsHandler(IFlowStore store) : IRequestHandler<MatchFlows, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(MatchFlows request, CancellationToken cancellationToken) =>
        await store.Labelled(request.Labels ?? ImmutableDictionary<string, string>.Empty)
            .Select(flow => flow.FlowId)
            .OrderBy(id => id)
            .ToListAsync(cancellationToken);
}
