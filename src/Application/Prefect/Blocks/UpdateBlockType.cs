using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Application.Prefect.Bodies;
using FlowProv.Domain.Blocks;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Changes the members of a block type that a body names.</summary>
/// <param name="Id">The block type.</param>
/// <param name="Body">Some of logo_url, documentation_url, description, code_example.</param>
public sealed record UpdateBlockType(Guid Id, JsonElement Body) : ICommand<Unit>;

internal sealed class UpdateBlockTypeHandler(IFlowProvDb db, TimeProvider time) : IRequestHandler<UpdateBlockType, Unit>
{
    public async Task<Unit> Handle(UpdateBlockType request, CancellationToken cancellationToken)
    {
        var errors = new BodyErrors();
        var body = new BodyObject(request.Body, ["body"], errors);
        BlockTypeBody.Apply(body, new BlockType { Name = "", Slug = "" });
        body.RefuseUnknown();
        errors.ThrowIfAny();
        var type = await db.BlockTypes.FirstOrDefaultAsync(known => known.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, BlockTypeBody.Missing);
        var before = (type.LogoUrl, type.DocumentationUrl, type.Description, type.CodeExample);
        BlockTypeBody.Apply(body, type);

        // Every flow run of a client sends this once; mostly nothing is new.
        if (before != (type.LogoUrl, type.DocumentationUrl, type.Description, type.CodeExample))
        {
            type.UpdatedAt = time.GetUtcNow();
            await db.SaveChangesAsync(cancellationToken);
        }

        return Unit.Value;
    }
}
