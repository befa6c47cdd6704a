using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using MediatR;

namespace FlowProv.Application.Provenance.Workflows;

/// <summary>Merges one workflow or an array of workflows into what is stored, all or nothing.</summary>
/// <param name="Body">A JSON object or an array of objects.</param>
public sealed record SaveWorkflows(Stream Body) : IRequest<SavedDocuments>;

internal sealed class SaveWorkflowsHandler(IDocumentWriter writer, SecretRedactor redactor, IngestOptions options)
    : IRequestHandler<SaveWorkflows, SavedDocuments>
{
    public Task<SavedDocuments> Handle(SaveWorkflows request, CancellationToken cancellationToken) =>
        DocumentSaving.SaveAsync(request.Body, Collection.Workflows, writer, redactor, options, cancellationToken);
}
