using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>Adds a block type; a conflict when its slug is taken.</summary>
/// <param name="Body">name, slug, and perhaps the rest.</param>
public sealed record CreateBlockType(JsonElement Body) : ICommand<SavedResource>;

internal sealed class CreateBlockTypeHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<CreateBlockType, SavedResource>
{
    public async Task<SavedResource> Handle(CreateBlockType request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var now = time.GetUtcNow();
        var type = BlockTypeBody.Read(body, Guid.CreateVersion7(now), now);
        body.RefuseUnknown();
        errors.ThrowIfAny();
        if (await db.BlockTypes.AnyAsync(known => known.Slug == type.Slug, cancellationToken))
        {
            throw BlockTypeBody.Taken(type.Slug);
        }

        db.BlockTypes.Add(type);
        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(ResourceJson.Write(json => BlockJson.Write(json, type)), IsNew: true);
    }
}
