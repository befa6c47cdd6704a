using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>A block schema by its checksum.</summary>
/// <param name="Checksum">The checksum.</param>
/// <param name="Version">The version; null for the latest schema with that checksum.</param>
public sealed record FindBlockSchema(string Checksum, string? Version) : IQuery<byte[]>;

internal sealed class FindBlockSchemaHandler(IFlowProvDb db) : IRequestHandler<FindBlockSchema, byte[]>
{
    public Task<byte[]> Handle(FindBlockSchema request, CancellationToken cancellationToken)
    {
        var schemas = db.BlockSchemas.Where(schema => schema.Checksum == request.Checksum);
        schemas = request.Version is { } version
            ? schemas.Where(schema => schema.Version == version)
            : schemas.OrderByDescending(schema => schema.CreatedAt).ThenByDescending(schema => schema.Id).Take(1);
        return GetBlockSchemaHandler.FirstAsync(db, schemas, cancellationToken);
    }
}
