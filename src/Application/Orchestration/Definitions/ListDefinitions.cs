using System.Text.Json;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Orchestration.Definitions;

/// <summary>All workflow definitions by full name, as the JSON objects that they were configured as.</summary>
public sealed record ListDefinitions : IRequest<IReadOnlyList<ListedDefinition>>;

/// <summary>A definition.</summary>
/// <param name="Configuration">The configuration as it was sent.</param>
/// <param name="NextFireAt">When its schedule is due next; null without one, or while the flow does not run.</param>
public sealed record ListedDefinition(JsonElement Configuration, DateTimeOffset? NextFireAt);

internal sealed class ListDefinitionsHandler(IFlowProvDb db) : IRequestHandler<ListDefinitions, IReadOnlyList<ListedDefinition>>
{
    public async Task<IReadOnlyList<ListedDefinition>> Handle(ListDefinitions request, CancellationToken cancellationToken)
    {
        var flows = await db.FlowConfigurations.AsNoTracking()
            .Where(flow => flow.Fullname != null)
            .OrderBy(flow => flow.Fullname)
            .Select(flow => new { flow.Body, flow.NextFireAt })
            .ToListAsync(cancellationToken);
        return [.. flows.Select(flow => new ListedDefinition(JsonElement.Parse(flow.Body), flow.NextFireAt))];
    }
}
