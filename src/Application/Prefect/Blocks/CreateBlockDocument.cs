using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Prefect.Blocks;

// Contract: contracts/prefect.md 1.6.
/// <summary>Adds a block document; a conflict when its type has one of that name. The answer hides its secrets.</summary>
/// <param name="Body">block_schema_id, block_type_id, and perhaps name, data, is_anonymous.</param>
public sealed record CreateBlockDocument(JsonElement Body) : ICommand<byte[]>;

internal sealed class CreateBlockDocumentHandler(IFlowProvDb db, BlockDocuments documents, TimeProvider time) : IRequestHandler<CreateBlockDocument, byte[]>
{
    public async Task<byte[]> Handle(CreateBlockDocument request, CancellationToken cancellationToken)
    {
        var told = BlockDocumentBody.Read(request.Body);
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        await documents.AddAsync(id, told, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await documents.GetAsync(id, withSecrets: false, cancellationToken);
    }
}
