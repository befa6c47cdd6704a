using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Ingest;
using FlowProv.Domain.Shared;
using MediatR;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Saves version 0 of a new object or the next version of a known one.</summary>
/// <param name="Document">
/// The document as it came, as UTF-8 JSON, perhaps with its payload as base64 in <c>data</c>. Fields that are absent or null keep the previous version's value.
/// </param>
/// <param name="Payload">The payload when it came beside the document, read to its end; without any, the previous version's payload stays.</param>
/// <param name="Condition">What must hold of the latest version; null asks nothing.</param>
public sealed record SaveObject(ReadOnlyMemory<byte> Document, Stream? Payload, VersionCondition? Condition) : IRequest<SaveObjectResult>;

/// <summary>The saved version, and the number of values replaced because they looked like secrets.</summary>
public sealed record SaveObjectResult(SavedObject Saved, int Redacted);

internal sealed class SaveObjectHandler(IObjectStore store, SecretRedactor redactor) : IRequestHandler<SaveObject, SaveObjectResult>
{
    public async Task<SaveObjectResult> Handle(SaveObject request, CancellationToken cancellationToken)
    {
        var document = ObjectMetadata.Parse(request.Document.Span, redactor);
        var (inline, stated) = (InlineData.Take(document), ServerFields.Take(document));
        if (inline is not null && request.Payload is not null)
        {
            throw new FlowProvException(ErrorKind.Invalid, "data: the payload is given twice, beside the document and in it");
        }

        var message = ObjectMetadata.Normalise(document);
        var redacted = redactor.Redact(message.Fields, message.Collection);
        using var decoded = inline is null ? null : new MemoryStream(inline, writable: false);
        var version = new NewObjectVersion(message.Id, message.Fields, request.Payload ?? decoded, stated, request.Condition);
        return new SaveObjectResult(await store.SaveAsync(version, cancellationToken), redacted);
    }
}
