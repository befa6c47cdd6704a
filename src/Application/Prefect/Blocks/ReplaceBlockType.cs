using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Application.Prefect.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Makes a block type with that id, or gives the one there is all new members; what the body leaves out becomes null.</summary>
/// <param name="Id">The block type.</param>
/// <param name="Body">name, slug, and perhaps the rest.</param>
public sealed record ReplaceBlockType(Guid Id, JsonElement Body) : ICommand<SavedResource>;

internal sealed class ReplaceBlockTypeHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<ReplaceBlockType, SavedResource>
{
    public async Task<SavedResource> Handle(ReplaceBlockType request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        var told = BlockTypeBody.Read(body, request.Id, time.GetUtcNow());
        body.RefuseUnknown();
        errors.ThrowIfAny();
        if (await db.BlockTypes.AnyAsync(known => known.Slug == told.Slug && known.Id != told.Id, cancellationToken))
        {
            throw BlockTypeBody.Taken(told.Slug);
        }

        var type = await db.BlockTypes.FirstOrDefaultAsync(known => known.Id == request.Id, cancellationToken);
        var isNew = type is null;
        if (type is null)
        {
            db.BlockTypes.Add(type = told);
        }
        else
        {
            (type.Name, type.Slug, type.UpdatedAt) = (told.Name, told.Slug, told.UpdatedAt);
            (type.LogoUrl, type.DocumentationUrl) = (told.LogoUrl, told.DocumentationUrl);
            (type.Description, type.CodeExample) = (told.Description, told.CodeExample);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new SavedResource(ResourceJson.Write(json => BlockJson.Write(json, type)), isNew);
    }
}
