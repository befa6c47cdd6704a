using System.Text.Json;
using FlowProv.Application.Filters.Mongo;
using FlowProv.Application.Ports;
using FlowProv.Application.Provenance.Objects;
using MediatR;

namespace FlowProv.Application.Provenance.Queries;

/// <summary>The documents of a scope that a query body asks for (contracts/flowcept.md 1.7 and 1.9).</summary>
public sealed record QueryDocuments(Scope Scope, JsonElement Body) : IRequest<DocumentAnswer>;

internal sealed class QueryDocumentsHandler(IDocumentStore store, IObjectStore objects) : IRequestHandler<QueryDocuments, DocumentAnswer>
{
    public async Task<DocumentAnswer> Handle(QueryDocuments request, CancellationToken cancellationToken)
    {
        var query = QueryBodyParser.Parse(request.Body, request.Scope.Collection());
        var spec = query.Spec.Within(request.Scope);
        var withData = query.IncludeData && spec is { Collection: Collection.Objects, Aggregation: null };
        if (spec is { Limit: 0, Aggregation: null } && !withData)
        {
            return new DocumentAnswer(0) { Stream = store.StreamAsync(spec, cancellationToken), StreamTotal = spec.IncludeTotal };
        }

        if (!withData)
        {
            return new DocumentAnswer(spec.Limit) { Page = await store.QueryAsync(spec, cancellationToken) };
        }

        var keys = PayloadKeys.Of(spec.Projection);
        var page = await store.QueryAsync(spec with { Projection = keys.Asked }, cancellationToken);
        return new DocumentAnswer(spec.Limit) { Page = await IncludeData.AddToAsync(objects, page, keys.Hidden, cancellationToken) };
    }
}
