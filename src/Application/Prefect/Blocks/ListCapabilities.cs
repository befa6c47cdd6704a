using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>The capabilities of the stored block schemas, each once.</summary>
public sealed record ListCapabilities : IQuery<byte[]>;

internal sealed class ListCapabilitiesHandler(IFlowProvDb db) : IRequestHandler<ListCapabilities, byte[]>
{
    public async Task<byte[]> Handle(ListCapabilities request, CancellationToken cancellationToken)
    {
        var found = await db.BlockSchemas.SelectMany(schema => schema.Capabilities).Distinct().OrderBy(capability => capability).ToListAsync(cancellationToken);
        return ResourceJson.Write(json => JsonSerializer.Serialize(json, found));
    }
}
