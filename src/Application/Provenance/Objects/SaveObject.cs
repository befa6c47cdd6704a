using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>Saves version 0 of a new object or the next version of a known one.</summary>
/// <param name="Document">
/// The document as it came, as UTF-8 JSON, perhaps with its payload as base64 in <c>data</c>. Fields that are absent or null keep the previous version's value.
/// </param>
/// <param name="Payload">The payload when it came beside the document, read to its end; without any, the previous version's payload stays.</param>
/// <param name="Condition">What must hold of the latest version; null asks nothing.</param>
public sealed record SaveObject(ReadOnlyMemory<byte> Document, Stream? Payload, VersionCondition? Condition) : IRequest<SavedObject>;

internal sealed class SaveObjectHandler(IObjectStore store) : IRequestHandler<SaveObject, SavedObject>
{
    public async Task<SavedObject> Handle(SaveObject request, CancellationToken cancellationToken)
    {
        var document = ObjectMetadata.Parse(request.Document.Span);
        var (inline, stated) = (InlineData.Take(document), ServerFields.Take(document));
        if (inline is not null && request.Payload is not null)
        {
            throw ObjectMetadata.Wrong("data", "The payload is given twice: beside the document and in it");
        }

        using var decoded = inline is null ? null : new MemoryStream(inline, writable: false);
        var (objectId, metadata) = ObjectMetadata.Normalise(document);
        var version = new NewObjectVersion(objectId, metadata, request.Payload ?? decoded, stated, request.Condition);
        return await store.SaveAsync(version, cancellationToken);
    }
}
