using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Deletes a block schema with its documents.</summary>
/// <param name="Id">The block schema.</param>
public sealed record DeleteBlockSchema(Guid Id) : ICommand<Unit>;

internal sealed class DeleteBlockSchemaHandler(IFlowProvDb db) : IRequestHandler<DeleteBlockSchema, Unit>
{
    public async Task<Unit> Handle(DeleteBlockSchema request, CancellationToken cancellationToken)
    {
        db.BlockSchemas.Remove(await db.BlockSchemas.FirstOrDefaultAsync(schema => schema.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, GetBlockSchemaHandler.Missing));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
