using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>The capabilities of the stored block schemas, each once.</summary>
public sealed record ListCapabilities : IQuery<IReadOnlyList<string>>;

internal sealed class ListCapabilitiesHandler(IFlowProvDb db) : IRequestHandler<ListCapabilities, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ListCapabilities request, CancellationToken cancellationToken) =>
        await db.BlockSchemas.SelectMany(schema => schema.Capabilities).Distinct().OrderBy(capability => capability).ToListAsync(cancellationToken);
}
