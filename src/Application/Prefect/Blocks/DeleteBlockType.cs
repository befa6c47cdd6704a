using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Deletes a block type with its schemas and documents.</summary>
/// <param name="Id">The block type.</param>
public sealed record DeleteBlockType(Guid Id) : ICommand<Unit>;

internal sealed class DeleteBlockTypeHandler(IFlowProvDb db) : IRequestHandler<DeleteBlockType, Unit>
{
    public async Task<Unit> Handle(DeleteBlockType request, CancellationToken cancellationToken)
    {
        db.BlockTypes.Remove(await db.BlockTypes.FirstOrDefaultAsync(type => type.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, BlockTypeBody.Missing));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
