using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>Adds a block schema, or returns the one of the same checksum and version.</summary>
/// <param name="Body">block_type_id, and perhaps fields, capabilities, version.</param>
public sealed record CreateBlockSchema(JsonElement Body) : ICommand<SavedResource>;

internal sealed class CreateBlockSchemaHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<CreateBlockSchema, SavedResource>
{
    public async Task<SavedResource> Handle(CreateBlockSchema request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var told = BlockSchemaBody.Read(request.Body, Guid.CreateVersion7(now), now);
        var type = await BlockSchemaBody.TypeAsync(db, told, cancellationToken);

        // Every process of a client registers its schemas when it starts.
        await names.HoldAsync("block_schema", $"{told.Checksum} {told.Version}", cancellationToken);
        var known = await db.BlockSchemas.AsNoTracking()
            .Where(known => known.Checksum == told.Checksum && known.Version == told.Version)
            .TypedBy(db).FirstOrDefaultAsync(cancellationToken);
        if (known is not null)
        {
            return new SavedResource(ResourceJson.Write(json => BlockJson.Write(json, known)), IsNew: false);
        }

        db.BlockSchemas.Add(told);
        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(ResourceJson.Write(json => BlockJson.Write(json, new TypedSchema(told, type))), IsNew: true);
    }
}
