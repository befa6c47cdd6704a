using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>Deletes a block document; it vanishes from the blocks that refer to it.</summary>
/// <param name="Id">The document.</param>
public sealed record DeleteBlockDocument(Guid Id) : ICommand<Unit>;

internal sealed class DeleteBlockDocumentHandler(IFlowProvDb db) : IRequestHandler<DeleteBlockDocument, Unit>
{
    public async Task<Unit> Handle(DeleteBlockDocument request, CancellationToken cancellationToken)
    {
        db.BlockDocuments.Remove(await db.BlockDocuments.FirstOrDefaultAsync(document => document.Id == request.Id, cancellationToken)
            ?? throw new FlowProvException(ErrorKind.NotFound, BlockDocuments.Missing));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
