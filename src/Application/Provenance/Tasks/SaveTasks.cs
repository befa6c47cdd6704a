using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using MediatR;

namespace FlowProv.Application.Provenance.Tasks;

/// <summary>Merges one task or an array of tasks into what is stored, all or nothing.</summary>
/// <param name="Body">A JSON object or an array of objects.</param>
public sealed record SaveTasks(Stream Body) : IRequest<SavedDocuments>;

internal sealed class SaveTasksHandler(IDocumentWriter writer, SecretRedactor redactor, IngestOptions options)
    : IRequestHandler<SaveTasks, SavedDocuments>
{
    public Task<SavedDocuments> Handle(SaveTasks request, CancellationToken cancellationToken) =>
        DocumentSaving.SaveAsync(request.Body, Collection.Tasks, writer, redactor, options, cancellationToken);
}
