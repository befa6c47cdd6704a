using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A block schema by its id.</summary>
/// <param name="Id">The id.</param>
public sealed record GetBlockSchema(Guid Id) : IQuery<byte[]>;

internal sealed class GetBlockSchemaHandler(IFlowProvDb db) : IRequestHandler<GetBlockSchema, byte[]>
{
    internal const string Missing = "Block schema not found";

    public Task<byte[]> Handle(GetBlockSchema request, CancellationToken cancellationToken) =>
        FirstAsync(db, db.BlockSchemas.Where(schema => schema.Id == request.Id), cancellationToken);

    internal static async Task<byte[]> FirstAsync(IFlowProvDb db, IQueryable<BlockSchema> schemas, CancellationToken cancellationToken)
    {
        var found = await schemas.AsNoTracking().TypedBy(db).FirstOrDefaultAsync(cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, Missing);
        return ResourceJson.Write(json => BlockJson.Write(json, found));
    }
}
