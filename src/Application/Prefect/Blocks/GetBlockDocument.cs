using System.Text.Json;
using FlowProv.Application.Behaviours;
using MediatR;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A block document by its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Options">Perhaps include_secrets.</param>
/// <param name="MayShowSecrets">Whether the caller may see secrets.</param>
public sealed record GetBlockDocument(Guid Id, JsonElement Options, bool MayShowSecrets) : IQuery<byte[]>;

internal sealed class GetBlockDocumentHandler(BlockDocuments documents) : IRequestHandler<GetBlockDocument, byte[]>
{
    public Task<byte[]> Handle(GetBlockDocument request, CancellationToken cancellationToken) =>
        documents.GetAsync(request.Id, BlockDocuments.IncludesSecrets(request.Options, request.MayShowSecrets), cancellationToken);
}
