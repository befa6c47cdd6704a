using System.Text.Json;
using FlowProv.Application.Behaviours;
using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FlowProv.Application.Prefect.Blocks;

/// <summary>A block document by its name, anonymous ones too.</summary>
/// <param name="Slug">The slug of its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Options">Perhaps include_secrets.</param>
/// <param name="MayShowSecrets">Whether the caller may see secrets.</param>
public sealed record FindBlockDocument(string Slug, string Name, JsonElement Options, bool MayShowSecrets) : IQuery<byte[]>;

internal sealed class FindBlockDocumentHandler(IFlowProvDb db, BlockDocuments documents) : IRequestHandler<FindBlockDocument, byte[]>
{
    public async Task<byte[]> Handle(FindBlockDocument request, CancellationToken cancellationToken)
    {
        var withSecrets = BlockDocuments.IncludesSecrets(request.Options, request.MayShowSecrets);
        var ids = await db.BlockDocuments
            .Where(document => document.Name == request.Name && db.BlockTypes.Any(type => type.Id == document.BlockTypeId && type.Slug == request.Slug))
            .Select(document => document.Id)
            .ToListAsync(cancellationToken);
        return ids is [var id]
            ? await documents.GetAsync(id, withSecrets, cancellationToken)
            : throw new FlowProvException(ErrorKind.NotFound, BlockDocuments.Missing);
    }
}
