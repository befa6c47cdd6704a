using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Provenance.Ingest;

/// <summary>Takes a body of mixed messages in.</summary>
/// <param name="Body">JSON Lines, a JSON array or one object, not compressed; read once, never held as a whole.</param>
/// <param name="Atomic">Store all or nothing.</param>
public sealed record IngestMessages(Stream Body, bool Atomic = false) : IRequest<IngestReport>;

internal sealed class IngestMessagesHandler(IDocumentWriter writer, SecretRedactor redactor, IngestOptions options)
    : IRequestHandler<IngestMessages, IngestReport>
{
    public async Task<IngestReport> Handle(IngestMessages request, CancellationToken cancellationToken)
    {
        var tally = new IngestTally(options.MaxListedFailures);
        using var intake = new MessageIntake(request.Body, tally, redactor, options);
        var import = new MessageImport(writer, tally);
        await (request.Atomic
            ? import.RunAtomicAsync(intake, cancellationToken)
            : import.RunAsync(intake, null, cancellationToken));
        return tally.ToReport(request.Atomic);
    }
}
