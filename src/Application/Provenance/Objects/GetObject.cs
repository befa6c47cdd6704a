using FlowProv.Application.Ports;
using MediatR;

namespace FlowProv.Application.Provenance.Objects;

/// <summary>One version of an object, a dataset or a model, by its id; the latest unless a version is named.</summary>
public sealed record GetObject(Scope Scope, string ObjectId, int? Version, bool IncludeData) : IRequest<StoredDocument>;

internal sealed class GetObjectHandler(IObjectStore store) : IRequestHandler<GetObject, StoredDocument>
{
    public async Task<StoredDocument> Handle(GetObject request, CancellationToken cancellationToken)
    {
        var found = await store.RequireAsync(request.Scope, request.ObjectId, request.Version, cancellationToken);
        var json = request.IncludeData ? await IncludeData.AddToAsync(store, found, cancellationToken) : found.Json;
        return new StoredDocument(json, ObjectTag.Of(found.Version));
    }
}
