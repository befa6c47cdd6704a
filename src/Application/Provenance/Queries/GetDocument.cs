using FlowProv.Application.Ports;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Provenance.Queries;

/// <summary>One workflow or task by its id.</summary>
public sealed record GetDocument(Collection Collection, string Id) : IRequest<StoredDocument>;

internal sealed class GetDocumentHandler(IDocumentStore store) : IRequestHandler<GetDocument, StoredDocument>
{
    public async Task<StoredDocument> Handle(GetDocument request, CancellationToken cancellationToken) =>
        await store.FindAsync(request.Collection, request.Id, cancellationToken)
        ?? throw new FlowProvException(ErrorKind.NotFound, $"{Kind(request.Collection)} not found: {request.Id}");

    private static string Kind(Collection collection) => collection switch
    {
        Collection.Workflows => "Workflow",
        Collection.Tasks => "Task",
        Collection.Agents => "Agent",
        _ => "Object",
    };
}
