using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Reading;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: seed 002, PUT creates or replaces.
/// <summary>Makes a block schema with an id of the caller's. Documents rely on schemas, so that one never changes: to put what is stored leaves it as it is.</summary>
/// <param name="Id">The schema.</param>
/// <param name="Body">block_type_id, and perhaps fields, capabilities, version.</param>
public sealed record PutBlockSchema(Guid Id, JsonElement Body) : ICommand<SavedResource>;

internal sealed class PutBlockSchemaHandler(IFlowProvDb db, INameLock names, TimeProvider time) : IRequestHandler<PutBlockSchema, SavedResource>
{
    public async Task<SavedResource> Handle(PutBlockSchema request, CancellationToken cancellationToken)
    {
        var told = BlockSchemaBody.Read(request.Body, request.Id, time.GetUtcNow());
        var type = await BlockSchemaBody.TypeAsync(db, told, cancellationToken);
        await names.HoldAsync("block_schema", $"{told.Checksum} {told.Version}", cancellationToken);
        var known = await db.BlockSchemas.AsNoTracking()
            .Where(known => known.Id == told.Id || (known.Checksum == told.Checksum && known.Version == told.Version))
            .ToListAsync(cancellationToken);
        if (known.Exists(schema => schema.Id != told.Id || !IsSame(schema, told)))
        {
            throw new FlowProvException(ErrorKind.Conflict, "A block schema keeps its content; another one has this id, or this checksum and version.");
        }

        if (known.Count == 0)
        {
            db.BlockSchemas.Add(told);
            await db.SaveChangesAsync(cancellationToken);
        }

        var stored = new TypedSchema(known.FirstOrDefault() ?? told, type);
        return new SavedResource(ResourceJson.Write(json => BlockJson.Write(json, stored)), IsNew: known.Count == 0);
    }

    // The checksum leaves out which fields are secret. Capabilities are a set, which clients send in any order.
    private static bool IsSame(BlockSchema stored, BlockSchema told) =>
        stored.BlockTypeId == told.BlockTypeId
        && stored.Version == told.Version
        && stored.Capabilities.ToHashSet().SetEquals(told.Capabilities)
        && JsonElement.DeepEquals(JsonElement.Parse(stored.Fields), JsonElement.Parse(told.Fields));
}
